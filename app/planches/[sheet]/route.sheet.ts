import { renderPage } from '@/lib/build/sheets/render';
import { planSheets } from '@/lib/build/sheets/sheet';
import { contentIsChecked } from '@/lib/build/static-params';
import { DYNAMIC_ROUTES } from './dynamic-routes';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  await contentIsChecked();
  return Array.from({ length: Math.max(1, planSheets(DYNAMIC_ROUTES).length) }, (_, index) => ({ sheet: `${index}.json` }));
}

/** Pages by the dozen, for the finishing step to cut: each page that Next.js exports by itself costs it some 17 ms, however little it holds. */
export async function GET(_: Request, { params }: { params: Promise<{ sheet: string }> }): Promise<Response> {
  const pages = planSheets(DYNAMIC_ROUTES)[Number.parseInt((await params).sheet, 10)] ?? [];
  return Response.json(await Promise.all(pages.map(renderPage)));
}
