import { describe, expect, test } from 'vitest';
import { TestImport } from './test-import';

/** What the old site really served lives on, whatever the form of its settings. Expected addresses are those of Hugo 0.111. */

const TALK = { 'content/talk/2023-02-01-été.md': '---\ntitle: "L’été des données"\ndate: 2023-02-01\nslug: Été\n---\nTexte.\n' };

async function aliasesOf(files: Record<string, string>, file: string): Promise<string[]> {
  const site = new TestImport(files);
  await site.run();
  expect(site.errors()).toEqual([]);
  return [...site.read(file).matchAll(/^ {2}- (\/.*)$/gm)].map(([, alias = '']) => alias);
}

describe('the settings of the old site, in each form', () => {
  test.each([
    ['config.toml', { 'config.toml': '[permalinks]\ntalk = "/exposes/:year/:slug/"\n' }],
    ['hugo.yaml', { 'hugo.yaml': 'permalinks:\n  talk: /exposes/:year/:slug/\n' }],
    ['config.json', { 'config.json': '{"permalinks": {"talk": "/exposes/:year/:slug/"}}' }],
    ['a folder', { 'config/_default/config.toml': 'title = "A"\n', 'config/_default/permalinks.toml': 'talk = "/exposes/:year/:slug/"\n' }],
    ['a pattern for each kind of page', { 'hugo.toml': '[permalinks.page]\ntalk = "/exposes/:year/:slug/"\n' }],
    ['names in capitals', { 'hugo.yaml': 'Permalinks:\n  Talk: /exposes/:year/:slug/\n' }],
  ])('%s', async (_, settings: Record<string, string>) => {
    const aliases = await aliasesOf({ ...settings, ...TALK }, 'evenements/2023-02-01-été.md');
    expect(aliases).toEqual(['/exposes/2023/été/']);
  });
});

const page = (title: string, more = '', body = 'Texte.') => `---\ntitle: ${JSON.stringify(title)}\ndate: 2023-02-01\n${more}---\n${body}\n`;

describe('addresses as Hugo wrote them', () => {
  test.each([
    ['/:year/:month/:day/:slug/', 'post/a.md', page('Un titre : d’où ?'), '/2023/02/01/un-titre-doù/'],
    ['/:section/:title/', 'post/a.md', page('Café/thé'), '/post/café/thé/'],
    ['/:filename/', 'post/Gros Titre_ici.md', page('A'), '/gros-titre_ici/'],
    ['/:slugorfilename', 'post/a.md', page('A', 'slug: b\n'), '/b/'],
    ['/:yearday/:weekday/:weekdayname/:monthname/:filename/', 'post/a.md', page('A'), '/32/3/wednesday/february/a/'],
    ['/:sections/:slug/', 'post/x/y/a.md', page('A'), '/post/x/a/'],
    ['/:sections[1:]/:slug/', 'post/x/y/a.md', page('A'), '/x/a/'],
    ['/:sections[1]/:slug/', 'post/x/y/a.md', page('A'), '/x/a/'],
  ])('%s', async (pattern, file, text, expected) => {
    const site = new TestImport({
      'hugo.toml': `[permalinks]\npost = "${pattern}"\n`,
      'content/post/x/_index.md': '---\ntitle: X\n---\n',
      [`content/${file}`]: text,
    });
    const { files } = await site.run();
    const target = files.find(({ source }) => source === `content/${file}`)?.target ?? '';
    expect(site.read(target)).toContain(`  - ${expected}\n`);
  });

  test.each([
    ['accents and spaces', '', 'Été à Paris', '/post/été-à-paris/'],
    ['signs that it leaves out', '', 'a (b), c!', '/post/a-b-c/'],
    ['capitals that it keeps', 'disablePathToLower = true\n', 'Été', '/post/Été/'],
    ['accents that it removes', 'removePathAccents = true\n', 'Été', '/post/ete/'],
    ['files in place of folders', 'uglyURLs = true\n', 'a', '/post/a.html'],
  ])('%s', async (_, settings, name, expected) => {
    const site = new TestImport({ 'hugo.toml': settings, [`content/post/${name}.md`]: page('Titre') });
    await site.run();
    const [file = ''] = (await site.run()).files.map(({ target }) => target ?? '');
    expect(site.read(file)).toContain(`  - ${expected}\n`);
  });

  test.each([
    ['/ailleurs/c', '/ailleurs/c/'],
    ['ailleurs/d.html', '/ailleurs/d.html'],
  ])('its own: %s', async (url, expected) => {
    const files = { 'hugo.toml': '[permalinks]\npost = "/:year/:slug/"\n', 'content/post/a.md': page('A', `url: ${url}\n`) };
    expect(await aliasesOf(files, 'actualites/a.md')).toEqual([expected]);
  });

  test('of the only language, in a folder or not: versions of Hugo differ', async () => {
    const settings = 'defaultContentLanguage = "fr"\ndefaultContentLanguageInSubdir = true\n[languages.fr]\nlanguageName = "Français"\n';
    const files = { 'hugo.toml': settings, 'content/post/a.md': page('A') };
    expect(await aliasesOf(files, 'actualites/a.md')).toEqual(['/post/a/', '/fr/post/a/']);
  });

  test('of a folder that says a language to people alone, and of one that is a section', async () => {
    const site = new TestImport({
      'hugo.toml': 'languageCode = "fr"\n',
      'content/french/post/a.md': page('A'),
      'content/english/post/b.md': page('B'),
    });
    await site.run();
    expect(site.read('actualites/a.md')).toContain('  - /french/post/a/\n');
    expect(site.read('../content-en/actualites/b.md')).toContain('  - /english/post/b/\n');
    const blog = { 'hugo.toml': '[permalinks]\nen = "/:sections/:year/:slug/"\n', 'content/en/a.md': page('A') };
    expect(await aliasesOf(blog, 'pages/a.md')).toEqual(['/en/2023/a/']);
  });
});

describe('links to the old site itself', () => {
  test.each([
    ['its whole address', 'https://exemple.fr/post/b/', '[là](/actualites/b/#fin)', '[là](https://exemple.fr/post/b/#fin)'],
    ['without its scheme', 'https://exemple.fr/', '[là](/actualites/b/)', '[là](//exemple.fr/post/b/)'],
    ['with the folder of the site', 'https://exemple.fr/equipe/', '[là](/actualites/b/)', '[là](/equipe/post/b/)'],
    ['alone in a sentence', 'https://exemple.fr/', 'Voir [Titre de B](/actualites/b/).', 'Voir https://exemple.fr/post/b/.'],
    ['between chevrons', 'https://exemple.fr/', '[Titre de B](/actualites/b/)', '<https://exemple.fr/post/b/>'],
    ['a file', 'https://exemple.fr/', '![plan](/img/plan.svg)', '![plan](https://exemple.fr/img/plan.svg)'],
  ])('%s', async (_, baseUrl, expected, written) => {
    const site = new TestImport({
      'hugo.toml': `baseURL = "${baseUrl.replace('post/b/', '')}"\n`,
      'content/post/a.md': page('A', '', written),
      'content/post/b.md': page('Titre de B', '', '## Fin\n'),
      'static/img/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    });
    await site.run();
    expect(site.read('actualites/a.md')).toContain(expected);
  });
});

describe('formulas, switched on for the old site', () => {
  test.each([
    ['Academic', { 'config/_default/params.toml': 'math = true\n', 'config/_default/config.toml': 'title = "A"\n' }],
    ['HugoBlox', { 'config/_default/params.yaml': 'features:\n  math:\n    enable: true\n', 'config/_default/hugo.yaml': 'title: A\n' }],
    ['Docsy', { 'hugo.toml': '[params.katex]\nenable = true\n' }],
    ['LoveIt', { 'config.toml': '[params.page.math]\nenable = true\n' }],
    ['a name', { 'hugo.yaml': 'params:\n  math: katex\n' }],
    ['Hugo itself', { 'hugo.toml': '[markup.goldmark.extensions.passthrough]\nenable = true\n' }],
    ['a language', { 'hugo.toml': '[languages.fr.params]\nmath = true\n' }],
  ])('%s', async (_, settings: Record<string, string>) => {
    const formula = page('A', '', 'Soit $x_1$.\n\n$$ y = 1\nz $$ pour tout $x$.');
    const site = new TestImport({ ...settings, 'content/post/a.md': formula, 'content/post/b.md': page('B', '', '5 $') });
    await site.run();
    expect(site.read('actualites/a.md')).toMatch(/^math: true$/m);
    expect(site.read('actualites/a.md')).toContain('Soit $x_1$.\n\n$$\ny = 1\nz\n$$\n\npour tout $x$.\n');
    expect(site.read('actualites/b.md')).not.toContain('math:');
  });

  test('not otherwise', async () => {
    const site = new TestImport({
      'hugo.toml': '[params]\nmath = false\n',
      'content/post/a.md': page('A', '', '$x$ et $y$'),
    });
    await site.run();
    expect(site.read('actualites/a.md')).not.toContain('math:');
  });
});

test('menus and settings', async () => {
  const site = new TestImport({
    'config/_default/hugo.toml': 'title = "A"\n[params]\ncontact = "Écrivez-nous"\n',
    'config/_default/menus.fr.toml':
      '[[main]]\nname = "Exposés"\nurl = "/talk/"\nweight = 2\n[[main]]\nname = "Billets"\npageRef = "/post"\nweight = 1\n',
    'content/post/a.md': page('A', '', '{{< param contact >}}'),
  });
  const { site: old } = await site.run();
  expect(old.config.menu).toEqual([
    { label: 'Billets', url: '/post' },
    { label: 'Exposés', url: '/talk/' },
  ]);
  expect(site.read('actualites/a.md')).toContain('\nÉcrivez-nous\n');
});
