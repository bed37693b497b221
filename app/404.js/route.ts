import { scriptResponse } from '@/lib/outputs/bundle-script';

export const dynamic = 'force-static';

/** The module of the 404 page. */
export function GET(): Response {
  return scriptResponse('not-found.ts');
}
