import { hash } from 'node:crypto';
import { cachedBy } from '../cached-by';
import type { CleanText } from './clean-text';

/** A hash of the text of a file, in hexadecimal: its problems and the date of its first sight are kept by it. Empty for an unknown file. */
export function hashOfText(texts: ReadonlyMap<string, CleanText>, file: string): string {
  const read = texts.get(file);
  return read ? hashOf(read) : '';
}

/** A hash of a clean text, in hexadecimal. */
export const hashOf = cachedBy(({ text = '' }: CleanText) => hash('sha256', text).slice(0, 32));
