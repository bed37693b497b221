import { bundleEditor } from '@/lib/outputs/bundle-editor';

export const dynamic = 'force-static';

/** The module of the page on which authors write. */
export function GET(): Response {
  return new Response(bundleEditor('.js'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
