import type RehypeKatex from 'rehype-katex';
import type * as CodeColours from './code-colours';

/** Takes the place of `setting-libraries.ts` in a browser. A library is there once `loadSettingLibraries` has seen a text that needs it. */

export let rehypeKatex: typeof RehypeKatex | undefined;
let colours: typeof CodeColours | undefined;

export const canColour: typeof CodeColours.canColour = (language) => colours?.canColour(language) ?? false;
export const colouredLines: typeof CodeColours.colouredLines = (source, language) => colours?.colouredLines(source, language) ?? [];

/** Loads what the text of a file needs to be shown, its front matter included. */
export async function loadSettingLibraries(text: string): Promise<void> {
  const loads: Promise<unknown>[] = [];
  if (/\bmath\b/.test(text)) loads.push(import('rehype-katex').then((loaded) => (rehypeKatex = loaded.default)));
  if (/```|~~~|\{\{[<%]/.test(text)) loads.push(import('./code-colours').then((loaded) => (colours = loaded)));
  await Promise.all(loads);
}
