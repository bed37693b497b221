import { bundleEditor } from '@/lib/outputs/bundle-editor';

export const dynamic = 'force-static';

/** The styles of the page on which authors write. */
export function GET(): Response {
  return new Response(bundleEditor('.css'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
