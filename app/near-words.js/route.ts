import { scriptResponse } from '@/lib/outputs/bundle-script';

export const dynamic = 'force-static';

/** The module that the search page loads for words that it does not find. */
export function GET(): Response {
  return scriptResponse('near-words.ts');
}
