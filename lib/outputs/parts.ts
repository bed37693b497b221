import { hash } from 'node:crypto';

const hashes = new WeakMap<object, string>();

/** The hash of a part that the values of several files share, such as an entry's item in feeds: each is hashed once. */
export function hashOfPart(part: object): string {
  const known = hashes.get(part) ?? hash('sha256', JSON.stringify(part));
  hashes.set(part, known);
  return known;
}
