import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { compileText, lostWords, wordsOf } from './test-words';

/** Each example of the CommonMark specification: a page must show every text of its HTML, whatever tags the site removes. */
const spec = readFileSync(createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'), 'utf8');
const examples = [...spec.matchAll(/^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm)].map(([, source = '', html = '']) => ({
  source: source.replaceAll('→', '\t'),
  words: wordsOf(visibleText(html)),
}));

/** The texts that a piece of HTML shows: none of scripts, styles or comments. */
function visibleText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/gi, '')
    .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(lt|gt|quot|amp);/g, ' ');
}

test('the suite is whole', () => {
  expect(examples).toHaveLength(652);
});

test.each(examples)('no word is lost: $source', ({ source, words }) => {
  expect(lostWords(words, compileText(source))).toEqual([]);
});
