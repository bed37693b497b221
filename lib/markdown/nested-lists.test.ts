import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compileText } from './test-words';

const html = (source: string, format: 'md' | 'mdx' = 'md') => toHtml(compileText(source, format).tree).replaceAll('\n', '');

test.each([
  ['-    Un\n    -    Deux\n        -    Trois', '<ul><li>Un<ul><li>Deux<ul><li>Trois</li></ul></li></ul></li></ul>'],
  ['1. Un\n  - a\n2. Deux\n   - b\n3. Trois', '<ol><li>Un<ul><li>a</li></ul></li><li>Deux<ul><li>b</li></ul></li><li>Trois</li></ol>'],
  ['- Un\n  - a\n  - b\n- Deux', '<ul><li>Un<ul><li>a</li><li>b</li></ul></li><li>Deux</li></ul>'],
  ['-    Un **gras**\n    1.    Deux\n    2.    Trois', '<ul><li>Un <strong>gras</strong><ol><li>Deux</li><li>Trois</li></ol></li></ul>'],
  ['1. Un\n  - a\n2. Deux\n\n1) b', '<ol><li>Un<ul><li>a</li></ul></li><li>Deux</li></ol><ol><li>b</li></ol>'],
  ['* a\n+ b', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
  ['3. commence à trois', '<ol start="3"><li>commence à trois</li></ol>'],
  ['1986\\. Une année.', '<p>1986. Une année.</p>'],
])('%s', (source, expected) => {
  expect(html(source)).toBe(expected);
  expect(compileText(source).findings).toEqual([]);
});
