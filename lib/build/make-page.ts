import type { PageValues } from '../outputs/pages';
import { searchPage } from '../outputs/search/search-page';
import type { PageName } from '../site/addresses';
import { ASSETS_DIR, readAssets } from './assets';
import type { DocumentWriter } from './document';
import { digest, type Made } from './output';
import type { PageModel, ShownValue, SitePage } from './page';
import { type Render, renderCompiled, renderExported } from './views';

/** A page, made. */
export interface MadePage extends Pick<Made, 'variants' | 'article'> {
  html: string;
}

/** The means to make pages. */
export interface PageTools {
  render: Render;
  documents: DocumentWriter;
}

/** Makes a page from its value. */
export async function makePage(page: SitePage, value: ShownValue, { render, documents }: PageTools): Promise<MadePage> {
  const { html, variants } = documents.write(value.head, await render(page, value));
  const found = isListed(page.name) ? searchPage(page.name, value as PageValues[PageName]) : undefined;
  return { html, variants, ...(found && { article: digest(JSON.stringify(found)) }) };
}

function isListed(name: SitePage['name']): name is PageName {
  return name !== 'notFound' && name !== 'gone';
}

/** A thread makes the pages of one site. */
let known: { model: string; tools: Promise<PageTools> } | undefined;

/** The means to make the pages of this model, loaded once. */
export function toolsOf(model: PageModel): Promise<PageTools> {
  const name = JSON.stringify(model);
  if (known?.model !== name) known = { model: name, tools: loadTools(model) };
  return known.tools;
}

async function loadTools({ css, exportDir }: PageModel): Promise<PageTools> {
  const render = exportDir === undefined ? await renderCompiled() : renderExported(exportDir);
  if (!render) throw new Error('no compiled views');
  return { render, documents: readAssets(ASSETS_DIR, css).documents };
}
