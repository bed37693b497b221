import { createRequire } from 'node:module';
import path from 'node:path';
import { showPage } from '@/app/show-page';
import type { ListedPage } from '@/lib/build/page-list';
import { planSheets, type SheetPage } from '@/lib/build/sheets';
import { getContent } from '@/lib/build/site-content';
import { contentIsChecked } from '@/lib/build/static-params';
import type { SiteContent } from '@/lib/content/collections';
import { rootDir } from '@/lib/site/environment';
import { during } from '@/lib/site/step';

// Imported at run time: the React that Next.js bundles for server components has no document renderer.
const require = createRequire(path.join(rootDir, 'package.json'));
const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');

export const dynamic = 'force-static';

export async function generateStaticParams() {
  await contentIsChecked();
  return planSheets(getContent()).map((_, index) => ({ sheet: `${index}.json` }));
}

/** Renders pages by the dozen, for the build to write: a page that Next.js exports by itself costs some 17 ms, however small. */
export async function GET(_: Request, { params }: { params: Promise<{ sheet: string }> }): Promise<Response> {
  const content = getContent();
  const pages = planSheets(content)[Number.parseInt((await params).sheet, 10)] ?? [];
  return Response.json(pages.map((page) => during(`le rendu de la page ${page.path}`, () => renderPage(page, content))));
}

/** Renders the content of a page as HTML. @throws when the content has no value for a listed page. */
function renderPage(page: ListedPage, content: SiteContent): SheetPage {
  const shown = showPage(page, content);
  if (!shown) throw new Error(`no value for the page ${page.path}`);
  return { path: page.path, head: shown.head, body: renderToStaticMarkup(shown.view) };
}
