import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportText } from './report-text';
import { linesOf, TestImport } from './test-import';

const page = '---\ntitle: A\ndate: 2024-01-01\n---\nTexte.\n';
const YAML = 'Ce fichier n’est pas du YAML lisible.';
const TOML = 'Ce fichier n’est pas du TOML lisible.';

test.each<[name: string, text: string, line: number, reason: string, others: Record<string, string>]>([
  ['hugo.toml', 'title = "A"\nbaseURL = "https://exemple.fr\n', 2, TOML, {}],
  ['config.toml', 'baseURL = https://exemple.fr\n', 1, TOML, {}],
  ['config.yaml', 'title: A\nmenu:\n  - name: a\n   url: b\n', 4, YAML, {}],
  ['config.json', '{"baseURL": "https://exemple.fr",\n "menu": [}\n', 3, 'Ce fichier n’est pas du JSON lisible.', {}],
  ['config/_default/menus.fr.toml', '[[main]\nname = "A"\n', 1, TOML, { 'hugo.toml': '' }],
  ['config/production/params.yaml', 'a:\n  - b: c\n   d: e\n', 3, YAML, { 'hugo.toml': '' }],
  ['hugo.yaml', 'baseURL https://exemple.fr\n', 1, 'Ce fichier n’a pas de champs.', {}],
  ['hugo.yaml', `a: ${'['.repeat(600)}\n`, 1, 'Ce fichier a trop de niveaux', {}],
  ['_quarto.yml', 'project:\n  - b: c\n   d: e\n', 3, YAML, {}],
  ['_variables.yml', 'a:\n  - b: c\n   d: e\n', 3, YAML, { '_quarto.yml': '' }],
  ['config.yaml', 'title: A\nmenu: [a, {b\n', 2, 'La valeur de `menu` commence par « [ »', {}],
  ['_config.yml', 'title: "A\nurl: b\n  c: d\n', 2, YAML, { Gemfile: '' }],
])('faults of settings are told, and the import goes on: %s, %j', async (name, text, line, reason, others) => {
  const site = new TestImport({ ...others, [name]: text, 'content/post/a.md': page });
  const result = await site.run();
  expect(result.faults).toEqual([{ source: name, line, reason: expect.stringContaining(reason) }]);
  expect(result.written).toContain('actualites/a.md');
  expect(reportText(result, false)).toContain(
    `Réglages de l’ancien site mal écrits : l’import se passe de ce qui ne se lit pas. Corrigez-les, effacez les fichiers qui viennent d’être écrits, puis relancez l’import : les anciennes adresses, les langues et le menu en dépendent.\n  ${name}:${line}  ${reason}`,
  );
  expect(reportText(result, true)).toContain('Corrigez-les avant d’importer :');
});

test('settings in old encodings are read', async () => {
  const site = new TestImport({
    'hugo.toml': Buffer.from(
      '# réglages\nbaseURL = "https://exemple.fr/"\n[menu]\n[[menu.main]]\nname = "Équipe"\nurl = "/equipe/"\n',
      'latin1',
    ),
    'content/post/a.md': page,
  });
  const { faults, site: old } = await site.run();
  expect(faults).toEqual([]);
  expect(old.config.menu).toEqual([{ label: 'Équipe', url: '/equipe/' }]);
});

test.each(['_quarto.yml', '_config.yml'])('a named pipe %s is no settings', async (name) => {
  const site = new TestImport({ Gemfile: '', 'content/post/a.md': page });
  execFileSync('mkfifo', [path.join(site.old, name)]);
  expect((await site.run()).written).toContain('actualites/a.md');
});

test('the settings of a published Hugo site prevail', async () => {
  const site = new TestImport({
    'config/_default/hugo.toml': 'baseURL = "http://localhost/"\n',
    'config/production/hugo.toml': 'baseURL = "https://exemple.fr/"\n',
    'content/post/a.md': page,
  });
  expect((await site.run()).site.config.baseUrl).toBe('https://exemple.fr/');
});

test('data of a person that cannot be read are refused, with their line', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'data/authors/a.yaml': 'name: Une\nrole: "b\n  c: d\n',
    'data/authors/b.json': '["Une"]',
    'data/authors/c.toml': 'name = Une\n',
  });
  const result = await site.run();
  expect(result.written).toEqual([]);
  expect(linesOf(result)).toEqual([
    expect.stringContaining(`data/authors/a.yaml:3 refused ${YAML}`),
    expect.stringContaining('data/authors/b.json:1 refused Ce fichier n’est pas du JSON lisible.'),
    expect.stringContaining(`data/authors/c.toml:1 refused ${TOML}`),
  ]);
});

test('a page whose front matter is no list of fields is refused, not emptied', async () => {
  const site = new TestImport({ 'content/post/a.md': '---\nUne phrase.\n---\nTexte.\n' });
  expect(linesOf(await site.run())).toEqual([expect.stringContaining('content/post/a.md:2 refused L’en-tête n’a pas de champs.')]);
});
