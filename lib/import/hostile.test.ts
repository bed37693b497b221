import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** An old site is not trusted: nothing outside it is read, nothing that runs or hides is taken. */

const LEFT = 'les liens, les fichiers cachés et ce qui n’est pas un fichier ne sont pas repris.';

test('no link out of the source is followed, and what would run or hide is left, with a note', async () => {
  const site = new TestImport({
    'content/post/a/index.md': '---\ntitle: A\ndate: 2023-01-01\n---\n\n[carte](lien.png) [fichier](/passwd.pdf)\n',
    'content/post/a/.env': 'secret',
    'content/post/a/page.html': '<script></script>',
    'content/post/a/plan.pdf': 'plan',
  });
  const outside = path.join(site.root, 'secret.png');
  writeFileSync(outside, 'secret');
  symlinkSync(outside, path.join(site.old, 'content/post/a/lien.png'));
  symlinkSync(outside, path.join(site.old, 'content/post/b.md'));
  mkdirSync(path.join(site.old, 'static'));
  symlinkSync(outside, path.join(site.old, 'static/passwd.pdf'));
  symlinkSync(outside, path.join(site.old, 'hugo.toml'));
  const result = await site.run();
  expect(result.written).toEqual(['actualites/a/index.md', 'actualites/_index.md']);
  expect(readdirSync(path.join(site.contentDir, 'actualites/a')).sort()).toEqual(['index.md', 'plan.pdf']);
  expect(readdirSync(site.contentDir)).toEqual(['actualites']);
  expect(linesOf(result).filter((line) => line.includes(' dropped '))).toEqual([
    `content/post/a/index.md:1 dropped « .env » : ${LEFT}`,
    `content/post/a/index.md:1 dropped « lien.png » : ${LEFT}`,
    'content/post/a/index.md:1 dropped « page.html » : Un navigateur ou un serveur exécuterait « page.html » : il n’est pas publié.',
  ]);
});

test('no path leads out of the old site, nor to what it keeps for itself', async () => {
  const site = new TestImport({
    'hugo.toml': 'baseURL = "https://exemple.fr/"\n',
    'content/post/a.md':
      '---\ntitle: A\ndate: 2023-01-01\nimage: ../../../secret.png\nurl_pdf: /../secret.pdf\n---\n![](../../../secret.png) ![](/../../secret.png) [c](../../.git/config) [h](../../hugo.toml) [k](../../cles.pem)\n',
    'content/post/b.qmd': '---\ntitle: B\ndate: 2023-01-01\n---\n\n{{< include ../../../secret.md >}}\n',
    '.git/config': 'url = https://moi:motdepasse@exemple.fr',
    'cles.pem': 'secret',
  });
  for (const name of ['secret.png', 'secret.pdf', 'secret.md']) writeFileSync(path.join(site.root, name), 'secret-entre-tous');
  await site.run();
  const files = execFileSync('find', [site.contentDir, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n');
  expect(files.map((file) => path.relative(site.contentDir, file)).sort()).toEqual([
    'actualites/_index.md',
    'actualites/a.md',
    'actualites/b.md',
  ]);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/secret-entre-tous|motdepasse/);
  expect(site.errors()).toEqual([]);
});

test('named pipes, in the source or the site, are left alone', async () => {
  const site = new TestImport({ 'content/post/a/index.md': '---\ntitle: A\ndate: 2024-01-01\n---\nTexte.' });
  mkdirSync(path.join(site.contentDir, 'public'), { recursive: true });
  execFileSync(
    'mkfifo',
    ['content/post/a/tube.png', 'content/post/tube.md', 'config.yaml'].map((at) => path.join(site.old, at)),
  );
  execFileSync('mkfifo', [path.join(site.contentDir, 'public/tube')]);
  const result = await site.run();
  expect(result.written).toEqual(['actualites/a/index.md', 'actualites/_index.md']);
  expect(linesOf(result)).toContain(`content/post/a/index.md:1 dropped « tube.png » : ${LEFT}`);
});

test('loops of links end', async () => {
  const site = new TestImport({ 'content/post/a/index.md': '---\ntitle: A\ndate: 2024-01-01\n---\nTexte.' });
  symlinkSync('..', path.join(site.old, 'content/post/a/parent'));
  symlinkSync('itself', path.join(site.old, 'content/post/itself'));
  symlinkSync(path.join(site.old, 'content'), path.join(site.old, 'content/post/all'));
  expect((await site.run()).written).toEqual(['actualites/a/index.md', 'actualites/_index.md']);
});

test('includes that include themselves end', async () => {
  const site = new TestImport({
    'content/post/a.qmd': '---\ntitle: A\ndate: 2024-01-01\n---\nAvant.\n\n{{< include _b.qmd >}}\n\nAprès.\n',
    'content/post/_b.qmd': 'Dedans.\n\n{{< include _b.qmd >}}\n{{< include _b.qmd >}}\n',
  });
  await site.run();
  expect(site.read('actualites/a.md')).toMatch(/Avant\.[\s\S]*Dedans\.[\s\S]*Après\./);
});

test('a file too big to be a text is refused', async () => {
  const site = new TestImport({ 'content/post/donnees.md': '' });
  truncateSync(path.join(site.old, 'content/post/donnees.md'), 3_000_000_000);
  expect(linesOf(await site.run())).toEqual([
    'content/post/donnees.md:1 refused Ce fichier est trop grand pour être un texte : proposez-le à télécharger, dans `public`.',
  ]);
});

test.each([
  ['tags that never end', `${'{{< a '.repeat(20_000)}`],
  ['closings without openings', `${'{{< /a >}}'.repeat(20_000)}`],
  ['openings without closings', `${'{{< a >}}x'.repeat(20_000)}`],
  ['nested openings, then closings', `${'{{% a %}}'.repeat(3000)}${'{{% /a %}}'.repeat(3000)}`],
  ['backticks', `${'`'.repeat(300)} ${'`` '.repeat(20_000)}`],
  ['brackets', '['.repeat(20_000)],
  ['attributes', '{.a '.repeat(20_000)],
  ['comments', '<!--'.repeat(20_000)],
  ['divisions', `${'::: {.a}\n'.repeat(5000)}`],
  ['fences', '```\n'.repeat(100_000)],
  ['spans of code', '` '.repeat(100_000)],
  ['lines of a block', `::: {.a}\n\`\`\`{r}\n${'a\n'.repeat(200_000)}\`\`\`\n:::`],
  ['labels', '[a]'.repeat(50_000)],
  ['pictures after a note', `^[note] ${'!['.repeat(100_000)}`],
  ['references', '{{< ref '.repeat(30_000)],
  ['quotes within quotes', '>'.repeat(5000)],
  ['lists within lists', '1. '.repeat(2000)],
])(
  '%s are read in seconds',
  async (_, text) => {
    const site = new TestImport({
      'content/post/a.md': `---\ntitle: A\ndate: 2024-01-01\n---\n${text}\n`,
      'content/post/b.qmd': `---\ntitle: B\ndate: 2024-01-01\n---\n${text}\n`,
    });
    const { files } = await site.run();
    expect(files.map(({ fate }) => fate === 'imported' || fate === 'refused')).toEqual([true, true]);
    expect(site.errors()).toEqual([]);
  },
  60_000,
);

const ENDED = /trop|L’en-tête/;

test.each([
  ['elements of HTML', 'a.html', `---\ntitle: A\n---\n${'<div>'.repeat(20_000)}mot`],
  ['bodies of HTML', 'a.html', `---\ntitle: A\n---\n${'<body '.repeat(60_000)}<`],
  ['lists of YAML', 'a.md', `---\ntitle:\n${'  [\n'.repeat(14_000)}---\nmot`],
  ['items of YAML', 'a.md', `---\ntitle:\n  ${'- '.repeat(900)}a\n---\nmot`],
  ['front matter', 'a.md', `---\ntitle: A\n${'a\n'.repeat(200_000)}---\nmot`],
  ['lists of JSON', 'a.md', `{"title": ${'['.repeat(50_000)}${']'.repeat(50_000)}\n}\nmot`],
])('too many %s refuse their page alone, with the reason', async (_, name, text) => {
  const site = new TestImport({ [`content/post/${name}`]: text, 'content/post/b.md': '---\ntitle: B\ndate: 2024-01-01\n---\nmot\n' });
  const { files, written } = await site.run();
  expect(files.map(({ fate, reason = '' }) => [fate, ENDED.test(reason)])).toEqual([
    ['refused', true],
    ['imported', false],
  ]);
  expect(written).toContain('actualites/b.md');
});

test('halves of characters and long words in front matter are read', async () => {
  const site = new TestImport({
    'content/post/a.md': `---\ntitle: A\ndate: 2024-01-01\ndoi: "10.1\\ud800"\nnote: ${'中'.repeat(11_000)}\n---\nmot\n`,
  });
  const start = performance.now();
  expect((await site.run()).written).toContain('actualites/a.md');
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(site.errors()).toEqual([]);
});

test('settings with too many levels are left aside', async () => {
  const site = new TestImport({
    'config.json': `{"baseURL": "https://exemple.fr", "params": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    'content/post/a.md': '---\ntitle: A\ndate: 2024-01-01\n---\nmot\n',
  });
  expect((await site.run()).written).toContain('actualites/a.md');
});

test('names that every object has are names like others', async () => {
  const site = new TestImport({
    'hugo.toml': 'baseURL = "https://exemple.fr/"\n[permalinks]\npost = "/:slug/"\n',
    'content/constructor/a.md':
      '---\ntitle: A\ndate: 2024-01-01\nconstructor: Un mot ici\ntoString: Un autre mot\n---\n{{< constructor "Des mots dits" >}}\n\n{{% alert valueOf %}}Prudence{{% /alert %}}\n',
    'content/__proto__/b.qmd': '---\ntitle: B\n---\n{{< var constructor.name >}}\n\n```{constructor}\nx\n```\n',
  });
  const { files } = await site.run();
  expect(files.map(({ fate }) => fate)).toEqual(['imported', 'imported']);
  const text = site.read('pages/a.md') + site.read('pages/b.md');
  for (const words of ['Un mot ici', 'Un autre mot', 'Des mots dits', '## Constructor']) expect(text).toContain(words);
  expect(text).not.toContain('[native code]');
  expect(site.errors()).toEqual([]);
});
