import { planSheets } from '@/lib/build/sheets';
import { getContent } from '@/lib/build/site-content';
import { contentIsChecked } from '@/lib/build/static-params';
import { during } from '@/lib/site/step';
import { renderPage } from './render';

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
