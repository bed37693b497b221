import { hash } from 'node:crypto';
import { cachedBy } from '../cached-by';
import type { CleanText } from './clean-text';

/** A hash of the file of a text, in hexadecimal: its entry, its problems and the date of its first sight are kept by it. */
export const hashOf = cachedBy(({ bytes }: CleanText) => hash('sha256', bytes).slice(0, 32));
