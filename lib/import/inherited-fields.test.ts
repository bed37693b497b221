import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** Fields that a section, or the settings, give to pages (`cascade` of Hugo). */

const page = (title: string, more = '') => `---\ntitle: ${title}\ndate: 2024-01-02\n${more}---\nTexte.\n`;

test('pages take a cascade that says them by their kind or their path', async () => {
  const site = new TestImport({
    'hugo.toml': '[[cascade]]\nauthors = ["Une"]\n[cascade._target]\npath = "/post/vieux/**"\n',
    'content/post/_index.md': page(
      'Actualités',
      'cascade:\n  - target: {kind: page}\n    tags: [commun]\n  - {_target: {lang: fr}, draft: true}\n',
    ),
    'content/post/a.md': page('A'),
    'content/post/vieux/b.md': page('B', 'tags: [sien]\n'),
  });
  const result = await site.run();
  expect(site.read('actualites/a.md')).toContain('---\ntags:\n  - commun\ntitle: A\ndate: 2024-01-02\naliases:');
  expect(site.read('actualites/b.md')).toContain('---\nauthors:\n  - Une\ntitle: B\ndate: 2024-01-02\ntags:\n  - sien\naliases:');
  expect(site.read('actualites/_index.md')).not.toContain('commun');
  expect(linesOf(result).filter((line) => line.includes('cascade'))).toEqual([
    'content/post/_index.md:4 dropped `cascade` : les pages de la rubrique ne prennent pas « [{"draft":true,"_target":{"lang":"fr"}}] ».',
  ]);
});

test('a section with a text says what its pages do not take, and no more', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'content/docs/guide/_index.md': page('Guide', 'cascade: {type: docs, tags: [guide]}\n'),
    'content/docs/guide/a.md': page('A'),
  });
  const lines = linesOf(await site.run());
  expect(site.read('pages/a.md')).toContain('tags:\n  - guide\n');
  expect(lines.filter((line) => line.includes('guide/_index.md') && line.includes('cascade'))).toEqual([
    'content/docs/guide/_index.md:4 dropped `cascade` : les pages de la rubrique ne prennent pas « [{"type":"docs"}] ».',
  ]);
});
