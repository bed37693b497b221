import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../test-counts';
import { analyseMarkdown } from './analyse';
import { referencesIn, referencesOf } from './references-of';

/** What references are written with, and what stands between. */
const PIECES = [
  ...'[]()<>{}!:@#/\\`*_~|&;="\'\n \t\u00a0',
  ...[
    'mot',
    'www',
    '.fr',
    'exemple',
    'https',
    '//',
    'mailto',
    'x@y.fr',
    '::: ',
    ':::',
    'note',
    ': ',
    'Callout',
    'src',
    '&lt;',
    '&#91;',
    '{{<',
    '- ',
    '> ',
  ],
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

test('a text that seems to name nothing names nothing', () =>
  fc.assert(
    fc.property(text, fc.constantFrom('md' as const, 'mdx' as const), (source, format) => {
      const markdown = { source, format, math: false };
      expect(referencesOf(markdown)).toEqual(referencesIn(analyseMarkdown(markdown).tree));
    }),
    property(400, 20_000),
  ));

test.each([
  ['Un atelier : venez nombreux.', []],
  ['Voir www.exemple.fr', [{ kind: 'link', href: 'http://www.exemple.fr' }]],
  ['Voir WWW.exemple.fr', [{ kind: 'link', href: 'http://WWW.exemple.fr' }]],
  ['Voir https://exemple.fr', [{ kind: 'link', href: 'https://exemple.fr' }]],
  ['Écrire à nom@exemple.fr', [{ kind: 'link', href: 'mailto:nom@exemple.fr' }]],
  ['[Ici](/ici/)', [{ kind: 'link', href: '/ici/' }]],
  ['![](/a.png)', [{ kind: 'picture', src: '/a.png' }]],
])('%s', (source, references) => {
  expect(referencesOf({ source, format: 'md', math: false })).toEqual(references);
});
