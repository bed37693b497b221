import { cachedBy } from '../cached-by';
import type { Collections } from '../content/collections';
import { paramsOf } from '../content/site-paths';
import { fillPattern, PAGES, type PageName } from '../site/addresses';

/** A page of the site. */
export interface ListedPage {
  name: PageName;
  params: Record<string, string>;
  path: string;
}

/** Every page of the site, pattern by pattern. */
export const listPages = cachedBy((content: Collections): readonly ListedPage[] => {
  const names = Object.keys(PAGES).filter((name): name is PageName => name in PAGES);
  return names.flatMap((name) =>
    paramsOf(name, content).map((params) => ({ name, params, path: fillPattern<string>(PAGES[name], params) })),
  );
});
