import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** Fields that settings give to pages. */

const page = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nTexte.\n`;

test('Jekyll gives the defaults of its settings to pages: by folder, collection or pattern, the most precise ones first', async () => {
  const site = new TestImport({
    '_config.yml': [
      'permalink: /:categories/:title/',
      'include: [_pages]',
      'collections: {tutoriels: {output: true}}',
      'defaults:',
      '  - {scope: {path: ""}, values: {layout: single, tags: [commun]}}',
      '  - {scope: {path: "", type: posts}, values: {author: Personne Une, permalink: "/blog/:year/:title/"}}',
      '  - {scope: {path: _pages}, values: {permalink: "/:basename/"}}',
      '  - {scope: {path: "", type: tutoriels}, values: {tags: [tutoriel]}}',
      '  - {scope: {path: "_posts/*-cache.md"}, values: {published: false}}',
      '',
    ].join('\n'),
    Gemfile: '',
    '_posts/2024-01-02-a.md': page('A', 'author: Personne Deux\n'),
    '_posts/2024-01-03-cache.md': page('B'),
    '_pages/a-propos-du-site.md': page('À propos'),
    '_tutoriels/git.md': page('Git'),
  });
  const result = await site.run();
  expect(site.read('actualites/2024-01-02-a.md')).toBe(
    '---\ntags:\n  - commun\ntitle: A\nauthors:\n  - Personne Deux\ndate: 2024-01-02\naliases:\n  - /blog/2024/a/\n---\n\nTexte.\n',
  );
  expect(site.read('actualites/2024-01-03-cache.md')).toMatch(/authors:\n {2}- Personne Une\n[\s\S]*draft: true\n/);
  expect(site.read('pages/a-propos-du-site.md')).not.toContain('permalink');
  expect(site.read('pages/git.md')).toContain('tags:\n  - tutoriel\n');
  expect(linesOf(result).filter((line) => line.includes('permalink'))).toEqual([]);
  expect(site.errors()).toEqual([]);
});

test('Quarto gives the fields of its project and of folders to pages, whose lists are joined', async () => {
  const site = new TestImport({
    '_quarto.yml': 'project: {type: website}\nauthor: Personne Une\nformat: html\n',
    'posts/_metadata.yml': 'categories: [commun]\nexecute: {echo: false}\n',
    'posts/vieux/_metadata.yml': 'draft: true\nauthor: Personne Deux\n',
    'posts/a.qmd': page('A', 'date: 2024-01-02\ncategories: [R]\n'),
    'posts/vieux/b.qmd': page('B', 'date: 2024-01-03\n'),
  });
  await site.run();
  expect(site.read('actualites/a.md')).toMatch(/authors:\n {2}- Personne Une\n[\s\S]*categories:\n {2}- commun\n {2}- R\n/);
  expect(site.read('actualites/b.md')).toMatch(/authors:\n {2}- Personne Deux\ncategories:\n {2}- commun\n[\s\S]*draft: true\n/);
  expect(site.errors()).toEqual([]);
});
