import { createRequire } from 'node:module';
import path from 'node:path';
import { showPage } from '@/app/show-page';
import type { ListedPage } from '@/lib/build/page-list';
import type { SheetPage } from '@/lib/build/sheets';
import type { SiteContent } from '@/lib/content/collections';
import { rootDir } from '@/lib/site/environment';

// Imported at run time: the React that Next.js bundles for server components has no document renderer.
const require = createRequire(path.join(rootDir, 'package.json'));
const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');

/** Renders the content of a page as HTML. @throws when the content has no value for a listed page. */
export function renderPage(page: ListedPage, content: SiteContent): SheetPage {
  const shown = showPage(page, content);
  if (!shown) throw new Error(`no value for the page ${page.path}`);
  return { path: page.path, head: shown.head, body: renderToStaticMarkup(shown.view) };
}
