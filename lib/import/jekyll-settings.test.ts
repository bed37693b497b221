import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** The settings and the folders of Jekyll sites. */

const page = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nTexte.\n`;

const MENU = [
  { label: 'Cours', url: '/cours/' },
  { label: 'Contact', url: '/contact/' },
];

test.each([
  [
    '_data/navigation.yml',
    'main:\n  - title: Cours\n    url: /cours/\n    children:\n      - {title: Contact, url: /contact/}\ndocs:\n  - {title: Autre, url: /autre/}\n',
  ],
  ['_data/menu.yml', '- name: Cours\n  link: /cours/\n- name: Contact\n  link: /contact/\n'],
  ['_data/nav.json', '[{"label": "Cours", "href": "/cours/"}, {"label": "Contact", "href": "/contact/"}]'],
  ['_config.yml', 'navbar-links:\n  Cours: /cours/\n  Contact: /contact/\n'],
])('the menu of %s', async (name, text) => {
  const site = new TestImport({ '_config.yml': 'title: A\n', Gemfile: '', [name]: text, 'a.md': page('A') });
  const { site: old, unusedData } = await site.run();
  expect(old.config.menu).toEqual(MENU);
  expect(unusedData).toEqual([]);
});

test('a menu that cannot be read is told; other data are named, and are no files to serve', async () => {
  const site = new TestImport({
    '_config.yml': 'title: A\n',
    Gemfile: '',
    '_data/navigation.yml': 'main:\n  - title: A\n   url: b\n',
    '_data/authors.yml': 'une: {name: Personne Une}\n',
    '_data/cours/a.csv': 'a\n',
    'a.md': page('A'),
  });
  const { faults, unusedData, unusedFiles } = await site.run();
  expect(faults.map(({ source, line }) => [source, line])).toEqual([['_data/navigation.yml', 3]]);
  expect(unusedData).toEqual(['_data/authors.yml', '_data/cours/']);
  expect(unusedFiles).toEqual([]);
});

test('dated drafts are news, and the folders above posts are categories, unless they mean news', async () => {
  const site = new TestImport({
    '_config.yml': 'title: A\n',
    '_drafts/a.md': page('A', 'date: 2024-01-02\n'),
    'outils/_posts/2024-01-03-b.md': page('B', 'category: R\ntags: données ouvertes, R\n'),
    'blog/_posts/2024-01-04-c.md': page('C'),
  });
  await site.run();
  expect(site.read('actualites/a.md')).toContain('draft: true\n');
  expect(site.read('actualites/2024-01-03-b.md')).toMatch(
    /tags:\n {2}- données ouvertes\n {2}- R\n[\s\S]*categories:\n {2}- outils\n {2}- R\n/,
  );
  expect(site.read('actualites/2024-01-03-b.md')).toContain('  - /outils/r/2024/01/03/b.html\n');
  expect(site.read('actualites/2024-01-04-c.md')).not.toContain('categories');
  expect(site.read('actualites/2024-01-04-c.md')).toContain('  - /blog/2024/01/04/c.html\n');
});

test('a collection without pages is told; included folders keep their names in addresses', async () => {
  const site = new TestImport({
    '_config.yml': 'include: [_pages]\ncollections:\n  equipe: {}\n  fiches: {output: true}\n',
    Gemfile: '',
    '_equipe/une.md': page('Personne Une'),
    '_fiches/a.md': page('A'),
    '_pages/b.md': page('B'),
  });
  const lines = linesOf(await site.run());
  expect(lines.filter((line) => line.includes('sans `output`'))).toEqual([
    expect.stringContaining('_equipe/une.md:1 to-do L’ancien site n’en faisait pas une page (`equipe` est une collection sans `output`)'),
  ]);
  expect(site.read('pages/a.md')).toContain('  - /fiches/a.html\n');
  // The new site keeps such addresses to itself.
  expect(lines).toContain('_pages/b.md:1 to-do L’ancienne adresse `/_pages/b.html/` est celle d’une page ou d’un fichier du site.');
});

test('what the settings exclude is a draft; the folder of collections is in no address; the site has its own 404', async () => {
  const site = new TestImport({
    '_config.yml': 'exclude: [notes, "*.tmp.md"]\ncollections_dir: collections\ncollections: {evenements: {output: true}}\n',
    Gemfile: '',
    'notes/a.md': page('Une note'),
    'collections/_posts/2024-05-01-b.md': page('B', 'image: {path: /assets/b.png, alt: Un plan}\n'),
    'collections/_evenements/c.md': page('C', 'date: 2024-05-06\n'),
    '404.html': '---\npermalink: /404.html\n---\n<p>Perdu</p>\n',
  });
  const result = await site.run();
  expect(site.read('pages/a.md')).toContain('draft: true\n');
  expect(site.read('actualites/2024-05-01-b.md')).toContain('aliases:\n  - /2024/05/01/b.html\n');
  expect(site.read('actualites/2024-05-01-b.md')).not.toContain('categories');
  expect(site.read('evenements/c.md')).toContain('  - /evenements/c.html\n');
  expect(linesOf(result)).toContain('404.html:1 left Page des adresses sans page : le site a la sienne.');
  expect(linesOf(result)).toContainEqual(expect.stringContaining('« /assets/b.png »'));
});

test('authors have the names that the data give them', async () => {
  const site = new TestImport({
    '_config.yml': 'title: A\n',
    Gemfile: '',
    '_data/authors.yml': 'une: {name: Personne Une, bio: Elle compte.}\n',
    '_posts/2024-01-02-a.md': page('A', 'author: une\n'),
    '_posts/2024-01-03-b.md': page('B', 'authors: [une, Personne Deux]\n'),
  });
  const lines = linesOf(await site.run());
  expect(site.read('actualites/2024-01-02-a.md')).toContain('authors:\n  - Personne Une\n');
  expect(site.read('actualites/2024-01-03-b.md')).toContain('authors:\n  - Personne Une\n  - Personne Deux\n');
  expect(lines).toContain('_posts/2024-01-02-a.md:3 changed L’auteur « une » est « Personne Une », d’après les données de l’ancien site.');
});
