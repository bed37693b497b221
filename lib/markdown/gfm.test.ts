import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compileMarkdown } from './compile';

const html = (source: string, format: 'md' | 'mdx' = 'md') => toHtml(compileMarkdown({ source, format, math: false }).tree);

test.each([
  [
    'voir https://exemple.fr/a_b_c?d=e&f=g.',
    '<p>voir <a href="https://exemple.fr/a_b_c?d=e&#x26;f=g">https://exemple.fr/a_b_c?d=e&#x26;f=g</a>.</p>',
  ],
  ['(https://exemple.fr/)', '<p>(<a href="https://exemple.fr/">https://exemple.fr/</a>)</p>'],
  ['www.exemple.fr', '<p><a href="http://www.exemple.fr">www.exemple.fr</a></p>'],
  ['nom@exemple.fr', '<p><a href="mailto:nom@exemple.fr">nom@exemple.fr</a></p>'],
  ['<https://exemple.fr/>', '<p><a href="https://exemple.fr/">https://exemple.fr/</a></p>'],
  ['`https://exemple.fr/`', '<p><code>https://exemple.fr/</code></p>'],
  ['[texte](https://exemple.fr/)', '<p><a href="https://exemple.fr/">texte</a></p>'],
  ['voir https://exemple.fr/a\u00a0: oui', '<p>voir <a href="https://exemple.fr/a">https://exemple.fr/a</a>\u202f: oui</p>'],
  ['«\u202fhttps://exemple.fr/a\u202f»', '<p>«\u202f<a href="https://exemple.fr/a">https://exemple.fr/a</a>\u202f»</p>'],
  ['«https://exemple.fr/a»', '<p>«\u202f<a href="https://exemple.fr/a">https://exemple.fr/a</a>\u202f»</p>'],
  ['“https://exemple.fr/a”, b', '<p>“<a href="https://exemple.fr/a">https://exemple.fr/a</a>”, b</p>'],
  ['https://exemple.fr/a…', '<p><a href="https://exemple.fr/a">https://exemple.fr/a</a>…</p>'],
  ['https://exemple.fr/a’ b', '<p><a href="https://exemple.fr/a">https://exemple.fr/a</a>’ b</p>'],
  ['https://exemple.fr/L’été', '<p><a href="https://exemple.fr/L%E2%80%99%C3%A9t%C3%A9">https://exemple.fr/L’été</a></p>'],
  [
    'https://exemple.fr/a\u00a0https://exemple.fr/b',
    '<p><a href="https://exemple.fr/a">https://exemple.fr/a</a>\u00a0<a href="https://exemple.fr/b">https://exemple.fr/b</a></p>',
  ],
  [
    'https://exemple.fr/?u=https://exemple.fr/b',
    '<p><a href="https://exemple.fr/?u=https://exemple.fr/b">https://exemple.fr/?u=https://exemple.fr/b</a></p>',
  ],
  ['à 14:30, bonjour', '<p>à 14:30, bonjour</p>'],
])('%s', (source, expected) => {
  expect(html(source)).toBe(expected);
});
