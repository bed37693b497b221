import type { nameToEmoji as NameToEmoji } from 'gemoji';
import type Katex from 'katex';
import type RemarkMdx from 'remark-mdx';
import type { TextFormat } from '../content/types';

/** Takes the place of `libraries.ts` in a browser. A library is there once `loadLibraries` has seen a text that needs it. */

export let nameToEmoji: typeof NameToEmoji = {};
export let katex: typeof Katex | undefined;
export let remarkMdx: typeof RemarkMdx | undefined;

/** Loads what the text of a file needs to be parsed, its front matter included. */
export async function loadLibraries(text: string, format: TextFormat): Promise<void> {
  const loads: Promise<unknown>[] = [];
  if (/:[a-z0-9_+-]+:/.test(text)) loads.push(import('gemoji').then((loaded) => ({ nameToEmoji } = loaded)));
  if (/\bmath\b/.test(text)) loads.push(import('katex').then((loaded) => (katex = loaded.default)));
  if (format !== 'md') loads.push(import('remark-mdx').then((loaded) => (remarkMdx = loaded.default)));
  await Promise.all(loads);
}
