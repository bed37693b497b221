import { createRequire } from 'node:module';
import path from 'node:path';
import { VIEWS } from '@/components/views';
import type { ListedPage } from '@/lib/build/page-list';
import type { RenderedPage, SheetPage } from '@/lib/build/sheets';
import type { SiteContent } from '@/lib/content/collections';
import { PAGE_VALUES, type PageParams } from '@/lib/outputs/pages';
import type { PageName } from '@/lib/site/addresses';
import { rootDir } from '@/lib/site/environment';

// Imported at run time: the React that Next.js bundles for server components has no document renderer.
const require = createRequire(path.join(rootDir, 'package.json'));
const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');

/** Renders the content of a page as HTML. @throws when the content has no value for a listed page. */
export function renderPage({ name, params, path: address }: ListedPage, content: SiteContent): SheetPage {
  return { path: address, ...renderNamed(name, params as PageParams<typeof name>, content) };
}

function renderNamed<Name extends PageName>(name: Name, params: PageParams<Name>, content: SiteContent): RenderedPage {
  const value = PAGE_VALUES[name](content, params);
  if (!value) throw new Error(`no value for the page ${name} ${JSON.stringify(params)}`);
  return { head: value.head, body: renderToStaticMarkup(VIEWS[name](value)) };
}
