import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { compileText } from './test-words';

const html = (source: string) => toHtml(compileText(source).tree).replaceAll('\n', '');

describe('an address that the text calls, after a space and a colon or a space', () => {
  test.each([
    ['[a][réf]\n\n[réf] : https://exemple.fr', '<p><a href="https://exemple.fr">a</a></p>'],
    ['[a][Réf]\n\n[réf]\u00a0: https://exemple.fr "Titre"', '<p><a href="https://exemple.fr" title="Titre">a</a></p>'],
    [
      '[a][1] [b][2]\n\n[1] https://exemple.fr/a\n[2] https://exemple.fr/b',
      '<p><a href="https://exemple.fr/a">a</a> <a href="https://exemple.fr/b">b</a></p>',
    ],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
    expect(compileText(source).findings).toEqual([]);
  });
});

describe('the text of a note', () => {
  test.each(['a[^1]\n\n[^1] : Deux mots', 'a[^1]\n\n[^1]\u202f: Deux mots', 'a[^1]\n\n[^1] Deux mots', '[^1] : Deux mots\n\na[^1]'])(
    '%s',
    (source) => {
      expect(html(source)).toMatch(/^<p>a<sup>.*<li id="fn-1"><p>Deux mots /);
      expect(compileText(source).findings).toEqual([]);
    },
  );

  test('is named where no note is called', () => {
    expect(compileText('a\n\n[^1] : Deux mots').findings.map(({ message }) => message)).toEqual([
      'Rien n’appelle `[^1]` : « Deux mots » n’est pas sur la page.',
    ]);
  });
});

describe('a list of references stays', () => {
  test.each([
    'Voir [1].\n\n[1] https://exemple.fr',
    'Voir [1].\n\n[1] : https://exemple.fr',
    '[Note] : deux mots',
    '[a][b]\n\n[b] : deux mots',
    '```\n[a][b]\n\n[b] : /a\n```',
  ])('%s', (source) => {
    const words = source
      .replaceAll('```', '')
      .split(/\s+/)
      .filter((word) => word !== ':');
    for (const word of words) expect(html(source)).toContain(word.replace(/^https.*/, 'https://exemple.fr</a>'));
  });
});
