import { scriptResponse } from '@/lib/outputs/bundle-script';

export const dynamic = 'force-static';

/** The module of the search page. */
export function GET(): Response {
  return scriptResponse('search.ts');
}
