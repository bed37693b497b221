import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsSchema } from '../content/settings';
import { reportText } from './report-text';
import { linesOf, TestImport } from './test-import';

/** The parts of the report besides the fate of each file. */

const page = (title: string, more = '', body = 'Texte.') => `---\ntitle: ${title}\ndate: 2023-02-01\n${more}---\n${body}\n`;

test('old addresses of tags and feeds, as lines to paste, until the site has them', async () => {
  const site = new TestImport({
    'hugo.toml': '[taxonomies]\ntag = "tags"\ncategory = "categories"\nserie = "series"\n',
    'content/post/a.md': page('A', 'tags: [Données ouvertes]\ncategories: [Vie]\n'),
    'content/talk/b.md': page('B'),
  });
  const report = reportText(await site.run(), false);
  expect(report).toContain(
    [
      'Anciennes adresses d’étiquettes et de flux, à ajouter à `redirects` de content/site.yaml',
      '  - {from: "/categories/vie/", to: /etiquettes/vie/}',
      '  - {from: "/index.xml/", to: /rss.xml}',
      '  - {from: "/post/index.xml/", to: /actualites/rss.xml}',
      '  - {from: "/tags/données-ouvertes/", to: /etiquettes/donnees-ouvertes/}',
      '  - {from: "/talk/index.xml/", to: /evenements/rss.xml}',
      '',
    ].join('\n'),
  );
});

test('files that no text names, and none of those that came along before', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'static/docs/guide.pdf': 'guide',
    'static/docs/oublie.pdf': 'oublie',
    'static/favicon.ico': 'x',
    'static/css/style.css': 'x',
    'content/post/a.md': page('A', '', '[guide](/docs/guide.pdf)'),
  });
  const said = `Fichiers de l’ancien site qu’aucun texte ne nomme (1) : ils ne sont pas repris. Copiez dans \`public\` ceux qui servent.\n  static/docs/oublie.pdf\n`;
  expect(reportText(await site.run(), false)).toContain(said);
  expect(reportText(await site.run(), false)).toContain(said);
});

test('what was no readable YAML, with its line', async () => {
  const site = new TestImport({ 'content/post/a.md': page('A', 'summary: Atelier : la suite\n') });
  expect(linesOf(await site.run()).filter((line) => line.startsWith('content/post/a.md:4 '))).toEqual([
    expect.stringMatching(/^content\/post\/a\.md:4 changed .*guillemets/),
  ]);
});

test('a second run changes nothing, and says so; one after a new post brings it alone', async () => {
  const site = new TestImport({ 'content/post/a.md': page('A'), 'content/talk/b.md': page('B') });
  await site.run();
  const again = await site.run();
  expect(again.written).toEqual([]);
  expect(reportText(again, false)).toContain('Rien de nouveau : 2 textes sont déjà repris, rien n’a été changé.');
  site.write('content/talk/c.md', page('C'));
  expect((await site.run()).written).toEqual(['evenements/c.md']);
  expect(site.errors()).toEqual([]);
});

test('a page whose address the site redirects takes another, and the site still builds', async () => {
  const site = new TestImport({ 'content/programme/_index.md': '---\ntitle: Programme\n---\nTexte.\n' });
  const { files } = await site.run();
  expect(files.map(({ fate }) => fate)).toEqual(['imported']);
  expect((await site.run()).written).toEqual([]);
  expect(site.errors()).toEqual([]);
});

test('data that templates made pages of are named, and those of people are people', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'data/equipe.yml': '- name: Une\n',
    'data/partenaires/a.json': '{"nom": "A"}',
    'data/people/une.yaml': 'name: Personne Une\nrole: Cheffe\n',
    'content/post/a.md': page('A'),
  });
  const result = await site.run();
  expect(result.unusedData).toEqual(['data/equipe.yml', 'data/partenaires/']);
  expect(reportText(result, false)).toContain(
    'Données de l’ancien site, qui ne sont pas reprises : écrivez à la main ce qu’elles montraient.\n  data/equipe.yml\n  data/partenaires/\n',
  );
  expect(site.read('membres/une.md')).toContain('title: Personne Une\nrole: Cheffe\n');
});

test('the redirects to paste are those that the settings accept, whatever letters a tag has', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'content/post/a.md': page('A', 'tags: ["𝐂𝐑𝐔𝐙", "日本", "🎉", "%%", "C#"]\n', '[a](/tags/𝐂𝐑𝐔𝐙/)'),
  });
  const { redirects } = await site.run();
  expect(redirects).toEqual([
    { from: '/index.xml/', to: '/rss.xml' },
    { from: '/post/index.xml/', to: '/actualites/rss.xml' },
    { from: '/tags/c/', to: '/etiquettes/c-sharp/' },
    { from: '/tags/日本/', to: '/etiquettes/' },
    { from: '/tags/𝐂𝐑𝐔𝐙/', to: '/etiquettes/cruz/' },
  ]);
  expect(settingsSchema.shape.redirects.safeParse(redirects).success).toBe(true);
  expect(site.read('actualites/a.md')).toContain('tags:\n  - CRUZ\n');
  expect(site.read('actualites/a.md')).toContain('[a](/etiquettes/cruz/)');
});

test('the report names the pictures of authors that no text names, and not again those that came along', async () => {
  const site = new TestImport({
    'hugo.toml': 'baseURL = "https://exemple.fr/"\n',
    'content/post/a.md': '---\ntitle: A\ndate: 2023-01-01\n---\n![Un plan](plan.pdf.png)\n',
    'assets/media/plan.pdf.png': readFileSync('e2e/everything/public/img/petite.png'),
    'assets/media/fond.png': 'fond',
    'assets/media/icon.png': 'icône',
    'assets/scss/a.png': 'thème',
  });
  expect((await site.run()).unusedFiles).toEqual(['assets/media/fond.png']);
  expect((await site.run()).unusedFiles).toEqual(['assets/media/fond.png']);
});

test('a note on a shortcode shows the code in it, and a page in HTML is not said to be left out of its own folder', async () => {
  const site = new TestImport({
    'content/post/a.md': page('A', '', '{{< tab "Linux" >}}\n```bash\nls\n```\n{{< /tab >}}'),
    'content/contact/index.html': '---\ntitle: Contact\n---\n<p>Texte.</p>\n',
  });
  const { files } = await site.run();
  const notes = files.flatMap((file) => file.notes);
  expect(notes.filter(({ subject }) => subject === 'shortcode').map(({ after }) => after)).toEqual(['**Linux**\n\n```bash\nls\n```']);
  expect(notes.filter(({ subject }) => subject === 'file')).toEqual([]);
});

test('an empty file is no page', async () => {
  const site = new TestImport({ 'content/post/a.md': '', 'content/post/b.md': page('B') });
  const result = await site.run();
  expect(result.written).not.toContain('pages/a.md');
  expect(linesOf(result)).toContain('content/post/a.md:1 left Fichier vide.');
});
