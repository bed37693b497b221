import type { PageValues } from '../outputs/pages';
import { searchPage } from '../outputs/search/search-page';
import { metadataOf } from '../outputs/values/page';
import type { PageName } from '../site/addresses';
import type { DocumentWriter } from './document';
import { digest, type Made } from './output';
import type { ShownValue, SitePage } from './page';
import type { Render } from './views';

/** A page, made. */
interface MadePage extends Pick<Made, 'variants' | 'article'> {
  html: string;
}

/** The means to make pages. */
export interface PageTools {
  render: Render;
  documents: DocumentWriter;
}

/** Makes a page from its value. */
export async function makePage(page: SitePage, value: ShownValue, { render, documents }: PageTools): Promise<MadePage> {
  const { head, shell } = value;
  const metadata = 'path' in head ? metadataOf({ head, shell }) : head;
  const { html, variants } = documents.write(metadata, await render(page, value));
  const found = isListed(page.name) ? searchPage(page.name, value as PageValues[PageName]) : undefined;
  return { html, variants, ...(found && { article: digest(JSON.stringify(found)) }) };
}

function isListed(name: SitePage['name']): name is PageName {
  return name !== 'notFound' && name !== 'gone';
}
