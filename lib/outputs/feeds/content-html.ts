import { cachedBy } from '../../cached-by';
import type { TextValue } from '../values/text';
import { bodyHtml } from './body-html';

/** The content of a feed's item before it is HTML: most builds write few feeds, and compare all. */
export interface FeedContent {
  /** Path of the entry's page. */
  page: string;
  /** HTML, and texts that become HTML. */
  parts: (string | TextValue)[];
}

/** The HTML of an item, which stands in three formats, and in the feeds of each tag. */
export const contentHtml = cachedBy(({ page, parts }: FeedContent): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : bodyHtml(part, page)))
    .filter((html) => html !== '')
    .join('\n'),
);
