import { scriptResponse } from '@/lib/outputs/bundle-script';

export const dynamic = 'force-static';

/** The module of every page. */
export function GET(): Response {
  return scriptResponse('index.ts');
}
