import { describe, expect, test } from 'vitest';
import { reportText } from './report-text';
import type { ReadingName } from './sections';
import { linesOf, TestImport } from './test-import';

/** The kind of entry that each page of an old site becomes. */

const dated = (title: string, more = '') => `---\ntitle: ${title}\ndate: 2023-02-01\n${more}---\nTexte.\n`;

async function targetsOf(files: Record<string, string>, sections: [string, ReadingName][] = []): Promise<Record<string, string>> {
  const site = new TestImport(files);
  const result = await site.run({ sections: new Map(sections) });
  expect(site.errors()).toEqual([]);
  return Object.fromEntries(result.files.map(({ source, target = '' }) => [source.replace('content/', ''), target]));
}

test('sections are read after their names, and dated pages of others are no news by accident', async () => {
  const files = [
    'infolettre/1',
    'gazette/2',
    'actus/3',
    'agenda/4',
    'webinaires/5',
    'cours/6',
    'partenaires/7',
    'slides/8',
    'publication/9',
  ];
  const targets = await targetsOf(Object.fromEntries(files.map((file) => [`content/${file}.md`, dated('Titre')])));
  expect(targets).toEqual({
    'infolettre/1.md': 'actualites/1.md',
    'gazette/2.md': 'actualites/2.md',
    'actus/3.md': 'actualites/3.md',
    'agenda/4.md': 'evenements/4.md',
    'webinaires/5.md': 'evenements/5.md',
    'cours/6.md': 'pages/6.md',
    'partenaires/7.md': 'pages/7.md',
    'slides/8.md': 'pages/8.md',
    'publication/9.md': 'pages/9.md',
  });
});

test('a newsletter is one, and a webinar too', async () => {
  const site = new TestImport({ 'content/infolettre/a.md': dated('A'), 'content/webinaires/b.md': dated('B') });
  await site.run();
  expect(site.read('actualites/a.md')).toContain('kind: infolettre\n');
  expect(site.read('evenements/b.md')).toContain('kind: webinaire\n');
});

test('the settings of the old site name its news', async () => {
  const files = { 'hugo.toml': '[params]\nmainSections = ["carnet"]\n', 'content/carnet/a.md': dated('A') };
  expect(await targetsOf(files)).toEqual({ 'carnet/a.md': 'actualites/a.md' });
});

test('a person decides, down to a folder within a section', async () => {
  const files = { 'content/cours/a.md': dated('A'), 'content/cours/lettres/b.md': dated('B'), 'content/blog/c.md': dated('C') };
  const chosen: [string, ReadingName][] = [
    ['cours', 'formations'],
    ['cours/lettres', 'infolettres'],
    ['blog', 'pages'],
  ];
  expect(await targetsOf(files, chosen)).toEqual({
    'blog/c.md': 'pages/c.md',
    'cours/a.md': 'evenements/a.md',
    'cours/lettres/b.md': 'actualites/b.md',
  });
});

test('the report says how each section was read, and proposes what is likely', async () => {
  const site = new TestImport({ 'content/cours/a.md': dated('A'), 'content/blog/b.md': dated('B') });
  const report = reportText(await site.run(), false);
  expect(report).toContain('  blog → actualités, d’après son nom : 1 reprise\n');
  expect(report).toContain('  cours → pages, rien ne dit que c’est une autre rubrique : 1 reprise\n');
  expect(report).toContain('`--section cours=actualites` ou `--section cours=evenements`');
});

describe('what the old site did not publish is a draft', () => {
  test.each([
    ['draft: true', '`draft`'],
    ['published: false', '`published: false`'],
    ['private: true', '`private`'],
    ['headless: true', '`headless`'],
    ['_build: {render: never}', '`render: never`'],
    ['build: {render: never, list: never}', '`render: never`'],
  ])('%s', async (field, reason) => {
    const site = new TestImport({ 'content/post/a.md': dated('A', `${field}\n`) });
    const lines = linesOf(await site.run());
    expect(site.read('actualites/a.md')).toContain('draft: true\n');
    expect(lines).toContainEqual(
      `content/post/a.md:4 to-do L’ancien site ne le publiait pas (${reason}) : c’est un brouillon. Retirez \`draft: true\` pour le publier.`,
    );
  });

  test('but not what it says to be published, on a day or at once', async () => {
    const site = new TestImport({
      'content/post/a.md': dated('A', 'published: true\n'),
      'content/post/b.md': dated('B', 'published: 2023-03-14\n'),
    });
    await site.run();
    for (const name of ['a', 'b']) expect(site.read(`actualites/${name}.md`)).not.toMatch(/draft|publish/);
  });

  test('as its section says of all its pages', async () => {
    const site = new TestImport({
      'content/notes/_index.md': '---\ntitle: Notes\ncascade:\n  _build: {render: never}\n---\n',
      'content/notes/a.md': '---\ntitle: A\n---\nTexte.\n',
    });
    await site.run();
    expect(site.read('pages/a.md')).toContain('draft: true\n');
  });
});

test('a page in HTML with front matter is converted', async () => {
  const site = new TestImport({
    'content/docs/a.html':
      '---\ntitle: A\n---\n<h2 id="x">Un titre</h2>\n<p>Un <b>mot</b>, <a href="/docs/b/">un lien</a> et &eacute;t&eacute;.</p>\n<ul><li>Un</li><li>Deux</li></ul>\n<table><tr><th>Nom</th></tr><tr><td>Ada</td></tr></table>\n<img src="/img/absente.png" alt="Plan">\n<script>alert(1)</script>\n',
    'content/docs/b.md': '---\ntitle: B\n---\nTexte.\n',
  });
  await site.run();
  const text = site.read('pages/a.md');
  for (const part of ['## Un titre', 'Un **mot**, [un lien](/b/) et été.', '- Un\n- Deux', '| Nom |', '*Image absente : Plan*'])
    expect(text).toContain(part);
  expect(text).not.toContain('alert');
  expect(site.errors()).toEqual([]);
});

test('a publication keeps its reference', async () => {
  const site = new TestImport({
    'content/publication/a/index.md':
      '---\ntitle: A\ndate: 2023-02-01\nauthors: [Ada Exemple]\ndoi: 10.1000/xyz 12\npublication: "*Revue* de statistique, 3(2)"\nabstract: Un résumé.\nurl_pdf: article.pdf\npublication_types: ["2"]\n---\nTexte.\n',
    'content/publication/a/article.pdf': 'pdf',
  });
  await site.run();
  const text = site.read('pages/a/index.md');
  for (const part of [
    'Ada Exemple',
    '[10.1000/xyz 12](https://doi.org/10.1000/xyz%2012)',
    '*Revue* de statistique, 3(2)',
    'Un résumé.',
    'article.pdf',
  ])
    expect(text).toContain(part);
  expect(site.errors()).toEqual([]);
});

test('the second of two sections read as news is joined to the first, and not refused', async () => {
  const site = new TestImport({
    'content/blog/_index.md': '---\ntitle: Le blog\n---\n',
    'content/blog/a.md': '---\ntitle: A\ndate: 2024-01-02\n---\nTexte\n',
    'content/news/_index.md': '---\ntitle: Nouvelles\n---\n',
  });
  expect(linesOf(await site.run())).toEqual([
    'content/blog/_index.md:1 imported actualites/_index.md',
    'content/blog/a.md:1 imported actualites/a.md',
    'content/news/_index.md:1 dropped Cette rubrique rejoint une liste qui a son titre : « Nouvelles » n’est pas repris.',
    'content/news/_index.md:1 joined actualites/_index.md',
  ]);
});

test('what a section gives to its pages comes with them, unless they have their own; the rest is told', async () => {
  const site = new TestImport({
    'content/post/_index.md': '---\ntitle: Blog\n---\n',
    'content/docs/guide/_index.md': '---\ncascade:\n  authors: [Une]\n  params: {tags: [cascade]}\n  banner: b.png\n---\n',
    'content/docs/guide/a.md': dated('A'),
    'content/docs/guide/b.md': dated('B', 'author: Deux\n'),
  });
  const lines = linesOf(await site.run());
  expect(site.read('pages/a.md')).toContain('tags:\n  - cascade\n');
  expect(site.read('pages/a.md')).toContain('authors:\n  - Une\n');
  expect(site.read('pages/b.md')).toContain('authors:\n  - Deux\n');
  expect(lines).toContain(
    'content/docs/guide/_index.md:2 dropped `cascade` : les pages de la rubrique ne prennent pas « [{"banner":"b.png"}] ».',
  );
});

test('the text of a section that the old site kept back is a draft, and its address leads to the list', async () => {
  const site = new TestImport({
    'content/post/_index.md': '---\ntitle: Rubrique\ndraft: true\n---\nUn texte en attente.\n',
    'content/post/a.md': '---\ntitle: A\ndate: 2023-01-01\n---\n[Les actualités](/post/)\n',
  });
  await site.run();
  expect(site.read('actualites/_index.md')).toBe('---\naliases:\n  - /post/\n---\n');
  expect(site.read('pages/post.md')).toMatch(/draft: true[\s\S]*Un texte en attente\./);
  expect(site.read('actualites/a.md')).toContain('[Les actualités](/actualites/)');
  expect(site.errors()).toEqual([]);
  expect((await site.run()).written).toEqual([]);
});

test('the report names the fields that a list and the home page do not have', async () => {
  const site = new TestImport({
    'content/_index.md': '---\ntitle: Accueil\ntags: [données]\n---\nBienvenue.\n',
    'content/post/_index.md': '---\ntitle: Rubrique\ndate: 2021-02-03\n---\nUn texte.\n',
    'content/news/_index.md': '---\ntitle: Autre\nsummary: En bref ici.\n---\n',
    'content/post/a.md': '---\ntitle: A\ndate: 2023-01-01\n---\nx\n',
    'content/news/b.md': '---\ntitle: B\ndate: 2023-01-01\n---\nx\n',
  });
  const said = linesOf(await site.run()).filter((line) => line.includes('Ni une rubrique'));
  expect(said).toEqual([
    'content/_index.md:1 dropped Ni une rubrique ni l’accueil n’ont ces champs : `tags` (["données"]).',
    'content/post/_index.md:1 dropped Ni une rubrique ni l’accueil n’ont ces champs : `date` (2021-02-03).',
  ]);
  expect(site.read('actualites/_index.md')).toContain('En bref ici.');
});
