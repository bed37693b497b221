import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportText } from './report-text';
import { TestImport } from './test-import';

/** One language is that of the new site; the others go aside, whole, counted, and said. */

const page = (title: string, more = '') => `---\ntitle: ${title}\ndate: 2023-02-01\n${more}---\nTexte de ${title}.\n`;
const BOTH = 'defaultContentLanguage = "fr"\n[languages.fr]\nlanguageName = "Français"\n[languages.en]\nlanguageName = "English"\n';

describe('the languages of a site', () => {
  test.each([
    ['a mark in the names of files', { 'hugo.toml': BOTH, 'content/post/a.fr.md': page('Un'), 'content/post/a.en.md': page('One') }],
    ['a mark in those of the second one', { 'hugo.toml': BOTH, 'content/post/a.md': page('Un'), 'content/post/a.en.md': page('One') }],
    ['a mark, without settings', { 'content/post/a.md': page('Un'), 'content/post/a.en.md': page('One') }],
    [
      'a folder each, in the settings',
      {
        'hugo.toml': BOTH.replace(/\[languages\.(..)\]/g, '[languages.$1]\ncontentDir = "content/$1"'),
        'content/fr/post/a.md': page('Un'),
        'content/en/post/a.md': page('One'),
      },
    ],
    [
      'mounts of a newer Hugo',
      {
        'hugo.yaml':
          'defaultContentLanguage: fr\nlanguages: {fr: {}, en: {}}\nmodule:\n  mounts:\n    - {source: content/francais, target: content, lang: fr}\n    - {source: content/anglais, target: content, lang: en}\n',
        'content/francais/post/a.md': page('Un'),
        'content/anglais/post/a.md': page('One'),
      },
    ],
    ['a folder each, without settings', { 'content/fr/post/a.md': page('Un'), 'content/en/post/a.md': page('One') }],
    ['folders called in words', { 'content/french/post/a.md': page('Un'), 'content/english/post/a.md': page('One') }],
    ['a folder beside the pages of the other', { 'content/post/a.md': page('Un'), 'content/en/post/a.md': page('One') }],
    [
      'bundles',
      {
        'hugo.toml': BOTH,
        'content/post/a/index.fr.md': page('Un'),
        'content/post/a/index.en.md': page('One'),
        'content/post/a/x.pdf': 'x',
      },
    ],
  ])('%s', async (_, files: Record<string, string>) => {
    const site = new TestImport(files);
    const result = await site.run();
    const [own, aside] = ['', '../content-en/'].map((folder) =>
      [`${folder}actualites/a.md`, `${folder}actualites/a/index.md`].find((file) => existsSync(path.join(site.contentDir, file))),
    );
    expect(site.read(own ?? '')).toContain('Texte de Un.');
    expect(site.read(aside ?? '')).toContain('Texte de One.');
    expect(result.asides.map(({ language, files: count }) => [language, count])).toEqual([['en', 1]]);
    expect(reportText(result, false)).toMatch(/^Langue en : 1 page à part, dans .*content-en\.$/m);
    expect([...site.errors(), ...site.errors(`${site.contentDir}-en`)]).toEqual([]);
  });
});

test('a person chooses the language of the site', async () => {
  const site = new TestImport({ 'content/fr/post/a.md': page('Un'), 'content/en/post/a.md': page('One') });
  await site.run({ language: 'en' });
  expect(site.read('actualites/a.md')).toContain('Texte de One.');
  expect(site.read('../content-fr/actualites/a.md')).toContain('Texte de Un.');
});

test('a site in English alone is that of the new one', async () => {
  const site = new TestImport({ 'hugo.toml': 'languageCode = "en"\n', 'content/post/a.md': page('One') });
  expect((await site.run()).asides).toEqual([]);
  expect(site.read('actualites/a.md')).toContain('Texte de One.');
});

test('folders of several languages, and one that mixes them', async () => {
  const site = new TestImport({
    'content/fr/post/a.md': page('Un'),
    'content/en/post/a.md': page('One'),
    'content/bu_fr/post/a.md': page('Sauvegarde'),
    'content/de/post/a.md': page('Eins'),
  });
  const { asides, sections } = await site.run();
  expect(asides.map(({ language, files }) => [language, files])).toEqual([
    ['bu_fr', 1],
    ['de', 1],
    ['en', 1],
  ]);
  expect(sections.map(({ section }) => section)).not.toContain('english');
});

test('texts of one language link to one another, and have the addresses that they had', async () => {
  const site = new TestImport({
    'hugo.toml': BOTH,
    'content/post/a.en.md': `${page('One')}[two]({{< ref "b" >}}) [two](/en/post/b/)\n`,
    'content/post/b.en.md': page('Two'),
    'content/post/b.fr.md': page('Deux'),
  });
  await site.run();
  const text = site.read('../content-en/actualites/a.md');
  expect(text).toContain('[two](/actualites/b/) [two](/actualites/b/)');
  expect(text).toContain('  - /en/post/a/\n');
  expect(site.read('actualites/b.md')).toContain('  - /post/b/\n');
});

test('pages of Quarto that say their language', async () => {
  const site = new TestImport({
    '_quarto.yml': 'project: {type: website}\nlang: fr\n',
    'blog/a.qmd': page('Un'),
    'blog/a.en.qmd': page('One', 'lang: en\n'),
    'blog/b.qmd': page('Two', 'lang: en\n'),
  });
  const { asides } = await site.run();
  expect(asides.map(({ language, files }) => [language, files])).toEqual([['en', 2]]);
});
