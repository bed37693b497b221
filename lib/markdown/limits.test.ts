import { describe, expect, test } from 'vitest';
import { compileText } from './test-words';

const rules = (source: string, math = false) => compileText(source, 'md', math).findings.map(({ line, rule }) => `${line} ${rule}`);
const fill = (part: string, length = 290_000) => part.repeat(Math.floor(length / part.length));

describe('a text made to keep the parser busy is refused before', () => {
  test.each([
    ['links left open', fill('[a](')],
    ['emphasis left open', fill('*a_ ')],
    ['tags left open', fill('a <? ')],
    ['footnotes that call one another', Array.from({ length: 20_000 }, (_, index) => `[^${index}]: a[^${index + 1}]\n`).join('\n')],
    ['underlined headings', fill('a\n=\n', 20_000)],
    ['a row of many cells', `|a|\n|-|\n${fill('|a')}`],
    ['lines that continue a quote', `> a\n${fill('b\n')}`],
    ['quotes within quotes', '>'.repeat(30)],
  ])('%s', (_, source) => {
    expect(rules(source).join()).toMatch(/^\d+ demesure$/);
  });
});

describe('a small text that would make a huge page is refused', () => {
  const table = (columns: number, rows: number) => `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|a\n'.repeat(rows)}`;
  test.each([
    ['a table whose short rows are completed', table(400, 1000)],
    ['a long address that many links share', `[a]: /${'x'.repeat(5000)}\n\n${'[a] '.repeat(500)}`],
    ['calls to one note', `[^a]: b\n\n${'[^a]'.repeat(1000)}`],
    ['formatting left open in each paragraph', Array.from({ length: 2000 }, (_, index) => `a <b class="${index}">\n\n`).join('')],
    ['tags within tags', '<div>'.repeat(5000)],
  ])('%s', (_, source) => {
    expect(rules(source).join()).toMatch(/^\d+ demesure$/);
  });

  test.each([
    ['many formulas', '$a$ '.repeat(600)],
    ['a formula whose macros grow', `$\\def\\a{${'x'.repeat(200)}}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}${'\\b'.repeat(90)}$`],
  ])('%s', (_, source) => {
    expect(rules(source, true).join()).toMatch(/^1 (demesure|formule)$/);
  });
});

// A quadratic search would exceed the test's time limit.
describe('a long text of little is read', () => {
  test.each([
    ['spaces', `a${fill(' ')}b`],
    ['no-break spaces', `a${fill('\u00a0')}b`],
    ['quotes in an attribute', `<a title=${fill('"')}>b</a>`],
    ['typographic quotes in a tag', `<a ${fill('“')} b`],
    ['spaces after a name in brackets', `[a]${fill('\u00a0')}`],
    ['backquotes before a tag', `${fill('`')}\n<a href=/b>`],
    ['spaces at the end of a row', `|${fill('\u00a0')}b`],
    ['spaces after the mark of a box', `::: note${fill(' ')}{`],
    ['ordinals', fill('1er ')],
    ['words', fill('mot ')],
  ])('%s', (_, source) => {
    expect(rules(source).filter((rule) => rule.endsWith('demesure'))).toEqual([]);
  });
});

test('a real table, list and page of links are far below the limits', () => {
  const links = '| [un lien](https://exemple.fr/a) et [un autre](https://exemple.fr/b) | `code` | **gras** |\n';
  expect(rules(`|a|b|c|\n|-|-|-|\n${links.repeat(400)}\n\n${'- Un *élément* de [liste](https://exemple.fr)\n'.repeat(500)}`)).toEqual([]);
});
