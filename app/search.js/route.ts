import { bundleScript } from '@/lib/build/bundle-script';

export const dynamic = 'force-static';

/** The module of the search page. */
export function GET(): Response {
  return bundleScript('search.ts');
}
