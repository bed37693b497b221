import { hash } from 'node:crypto';
import { cachedBy } from '../cached-by';

/** The hash of a part that the values of several files share, such as an entry's item in feeds: each is hashed once. */
export const hashOfPart = cachedBy((part: object) => hash('sha256', JSON.stringify(part)));
