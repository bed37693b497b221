import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

/** The virtual screen reader, as a module for browsers. */
const READER = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** On the page's own host: its policy lets it load no other. */
const ADDRESS = '/lecteur-d-ecran.js';
/** A page that says more does not reach its end. */
const MOST_PHRASES = 600;

/** The phrases of a screen reader for the main part of a page, in order; spaces are plain. */
export async function spokenIn(page: Page): Promise<string[]> {
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ path: READER, contentType: 'text/javascript' }));
  const phrases = await page.evaluate(
    async ([address, most]) => {
      const { virtual }: typeof import('@guidepup/virtual-screen-reader') = await import(address);
      await virtual.start({ container: document.querySelector('main') ?? document.body });
      const isEnd = (phrase: string) => phrase.startsWith('end of main');
      for (let count = 0; count < most && !isEnd(await virtual.lastSpokenPhrase()); count++) await virtual.next();
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [ADDRESS, MOST_PHRASES] as const,
  );
  return phrases.map((phrase) => phrase.replace(/[\u00a0\u202f\s]+/g, ' ').trim());
}
