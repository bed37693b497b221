import { hash } from 'node:crypto';
import { cachedBy } from '../cached-by';
import type { CleanText } from './clean-text';

/** A hash of an author's text, in hexadecimal: its problems and the date of its first sight are kept by it. */
export const hashOfText = cachedBy(({ text = '' }: Pick<CleanText, 'text'>): string => hash('sha256', text).slice(0, 32));
