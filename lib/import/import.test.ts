import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { property } from '../../test-counts';
import { checkContent } from '../check/check';
import { importFolder } from './import-folder';
import { convertDate } from './source-dates';

let root: string;
let sourceDir: string;
let contentDir: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hugo-'));
  sourceDir = path.join(root, 'hugo/content');
  contentDir = path.join(root, 'site/content');
  mkdirSync(sourceDir, { recursive: true });
  mkdirSync(contentDir, { recursive: true });
});

function source(file: string, text: string | Uint8Array): void {
  const absolute = path.join(sourceDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

function run(options: { wallClock?: boolean; dryRun?: boolean } = {}) {
  const { notes, written, present } = importFolder({
    sourceDir,
    contentDir,
    publicDir: path.join(contentDir, 'public'),
    wallClock: options.wallClock ?? false,
    dryRun: options.dryRun ?? false,
    onProgress: () => undefined,
  });
  return { written, present, notes: notes.map(({ source: file, line, outcome, message }) => `${file}:${line} ${outcome} ${message}`) };
}

const imported = (file: string) => readFileSync(path.join(contentDir, file), 'utf8');
const errors = () => checkContent(contentDir).problems.filter(({ severity }) => severity === 'error');

describe('the eras of event fields', () => {
  test('Academic 4, in TOML', () => {
    source(
      'talk/a.md',
      '+++\ntitle = "Exposé"\ndate = 2018-01-01\ntime_start = 2018-06-01T13:00:00\ntime_end = 2018-06-01T15:00:00Z\nevent = "Série"\nmath = "true"\n+++\nTexte\n',
    );
    expect(run({ wallClock: true }).written).toEqual(['evenements/a.md']);
    expect(imported('evenements/a.md')).toBe(
      '---\ntitle: Exposé\ndate: 2018-06-01T13:00\ndate_end: 2018-06-01T15:00\nevent: Série\nmath: true\naliases:\n  - /talk/a/\n---\n\nTexte\n',
    );
  });

  test('HugoBlox Kit', () => {
    source(
      'events/a/index.md',
      '---\ntitle: Atelier\nevent_name: Série\nevent_location: Paris\nevent_start: 2025-03-01T09:00:00+01:00\nevent_end: 2025-03-01T12:00:00+01:00\nevent_all_day: false\n---\nTexte\n',
    );
    run();
    expect(imported('evenements/a/index.md')).toBe(
      '---\ntitle: Atelier\nevent: Série\nlocation: Paris\ndate: 2025-03-01T09:00+01:00\ndate_end: 2025-03-01T12:00+01:00\nall_day: false\naliases:\n  - /events/a/\n---\n\nTexte\n',
    );
  });

  test('the two original documents come through with every field', () => {
    for (const [folder, name] of [
      ['post', 'actualites/actualite-saison2.md'],
      ['event', 'evenements/evenement-webinaire-saison2.md'],
    ] as const)
      source(`${folder}/${path.basename(name)}`, readFileSync(path.join('e2e/documents', name)));
    mkdirSync(path.join(root, 'hugo/static/img'), { recursive: true });
    writeFileSync(path.join(root, 'hugo/static/img/photo_atelier_ideation.jpg'), readFileSync('public/img/photo_atelier_ideation.jpg'));
    expect(run({ wallClock: true }).notes).toEqual([
      'event/evenement-webinaire-saison2.md:1 kept evenements/evenement-webinaire-saison2',
      'post/actualite-saison2.md:1 kept actualites/actualite-saison2',
    ]);
    expect(imported('evenements/evenement-webinaire-saison2.md')).toContain('date: 2022-01-31T16:30\n');
    expect(imported('actualites/actualite-saison2.md')).toContain('images:\n  - /img/photo_atelier_ideation.jpg\n');
    expect(readdirSync(path.join(contentDir, 'public/img'))).toEqual(['photo_atelier_ideation.jpg']);
    expect(errors()).toEqual([]);
  });
});

describe('front matter as real files have it', () => {
  test.each([
    [
      'a blank line before it, a space before a colon, a value on two lines',
      '\n---\ntitle : "Un titre\nsur deux lignes"\ndate : 2020-1-5\n---\nTexte\n',
      /title: Un titre sur deux lignes\ndate: 2020-01-05\n/,
    ],
    [
      'empty values and wrong types',
      '---\ntitle: 2020\ndate: 2020-01-05\nsummary:\ntags: a, b\nfeatured: "true"\nimage: ""\n---\n',
      /title: "2020"\ndate: 2020-01-05\ntags:\n {2}- a\n {2}- b\nfeatured: true\n/,
    ],
    [
      'another case',
      '---\nTitle: Titre\nDate: 2020-01-05\nPublishDate: 2020-01-02\n---\n',
      /title: Titre\ndate: 2020-01-05\npublishDate: 2020-01-02\n/,
    ],
    ['JSON', '{\n"title": "Titre",\n"date": "2020-01-05"\n}\nTexte\n', /title: Titre\ndate: 2020-01-05\n/],
    [
      'digits that no number keeps, and the fields of another by a merge key',
      '---\ntitle: 1.10\ndate: 2020-01-05\nweight: 3\nbase: &b\n  caption: Une légende\nimage:\n  <<: *b\n  focal_point: Left\n---\n',
      /title: "1.10"\ndate: 2020-01-05\nweight: 3\nimage:\n {2}caption: Une légende\n {2}focal_point: Left\n/,
    ],
    [
      'what keeps an entry from being published',
      '---\ntitle: Titre\ndate: 2020-01-05\nheadless: yes\n_build:\n  render: false\n---\n',
      /headless: true\n_build:\n {2}render: false\n/,
    ],
    ['UTF-16', Buffer.from('\u{feff}---\r\ntitle: Été\r\ndate: 2020-01-05\r\n---\r\n', 'utf16le'), /title: Été\ndate: 2020-01-05\n/],
    ['UTF-16, the other way round', Buffer.from('\u{feff}---\ntitle: Été\ndate: 2020-01-05\n---\n', 'utf16le').swap16(), /title: Été\n/],
    ['the bytes of Windows', Buffer.from('---\ntitle: Caf\u00e9\ndate: 2020-01-05\n---\n', 'latin1'), /title: Café\n/],
    ['no title', '---\ndate: 2020-01-05\n---\nTexte\n', /title: mon billet\n/],
  ])('%s', (_, text, expected) => {
    source('post/mon-billet.md', text);
    run();
    expect(imported('actualites/mon-billet.md')).toMatch(expected);
    expect(errors()).toEqual([]);
  });

  test('what can’t be read is refused with a reason', () => {
    source('post/a.md', '---\ntitle: [a\n---\n');
    source('post/b.md', '---\ntitle: Sans fin\n');
    source('post/c.ipynb', '{}');
    source('post/d.md', '---\ntitle: Titre\ntags: &a [x, *a]\n---\n');
    source('post/e.md', '---\ntitle: @b\na: &a [x]\nb: [*a, *a]\n---\n');
    expect(run().notes).toEqual([
      expect.stringMatching(/^post\/a\.md:1 refused L’en-tête n’est pas du YAML lisible/),
      'post/b.md:1 refused L’en-tête n’est pas fermé : ajoutez une ligne `---` après ses champs.',
      'post/c.ipynb:1 refused Le format .ipynb n’est pas repris : enregistrez le texte en Markdown (.md).',
      expect.stringMatching(/^post\/d\.md:1 refused L’en-tête renvoie à lui-même/),
      expect.stringMatching(/^post\/e\.md:1 refused L’en-tête renvoie à lui-même/),
    ]);
  });

  test('a field of no use is said, with its line', () => {
    source('post/a.md', '---\ntitle: Titre\ndate: 2020-01-05\nabcd: 1\n---\n');
    expect(run().notes).toContain('post/a.md:4 dropped `abcd` : le site n’a pas ce champ.');
  });
});

describe('bodies', () => {
  test('what the site can’t show stays as text, and is said', () => {
    source(
      'post/a.md',
      '---\ntitle: Titre\ndate: 2020-01-05\n---\nUn [lien](/post/absent/), {{< inconnu >}}, ![une image](absente.png).\n\n{{% callout %}}\nsans fin\n',
    );
    const { notes } = run();
    expect(imported('actualites/a.md')).toContain(
      'Un lien, {{</* inconnu */>}}, *Image absente : une image*.\n\n{{%/* callout */%}}\nsans fin\n',
    );
    expect(notes.filter((note) => note.includes('to-check'))).toHaveLength(4);
    expect(notes).toContain('post/a.md:5 to-check Le raccourci `inconnu` n’existe pas. Il est montré tel quel.');
    expect(errors()).toEqual([]);
  });

  test('pictures and attachments come along', () => {
    const png = readFileSync('e2e/everything/public/img/petite.png');
    source('post/lot/index.md', '---\ntitle: Lot\ndate: 2020-01-05\n---\n![plan](plan.png) [pdf](doc.pdf)\n');
    source('post/lot/plan.png', png);
    source('post/lot/featured.png', png);
    source('post/lot/doc.pdf', '%PDF');
    source('post/voisin.md', '---\ntitle: Voisin\ndate: 2020-01-05\n---\n![photo](photo.png)\n');
    source('post/photo.png', png);
    run();
    expect(readdirSync(path.join(contentDir, 'actualites/lot')).sort()).toEqual(['doc.pdf', 'featured.png', 'index.md', 'plan.png']);
    expect(imported('actualites/voisin.md')).toContain('![photo](/img/post/photo.png)');
    expect(readdirSync(path.join(contentDir, 'public/img/post'))).toEqual(['photo.png']);
    expect(errors()).toEqual([]);
  });
});

describe('a folder', () => {
  test('languages: French, else the default', () => {
    source('fr/post/a.md', '---\ntitle: Français\ndate: 2020-01-05\n---\n');
    source('en/post/a.md', '---\ntitle: English\ndate: 2020-01-05\n---\n');
    expect(run().notes).toEqual([
      'en/post/a.md:1 dropped Autre langue (en) : le site est en français.',
      'fr/post/a.md:1 kept actualites/a',
    ]);
  });

  test('languages in file names', () => {
    source('post/a.md', '---\ntitle: English\ndate: 2020-01-05\n---\n');
    source('post/a.fr.md', '---\ntitle: Français\ndate: 2020-01-05\n---\n');
    run();
    expect(imported('actualites/a.md')).toContain('title: Français');
  });

  test('section pages and widgets', () => {
    source('post/_index.md', '---\ntitle: Liste\n---\n');
    source('docs/_index.md', '---\ntitle: Documentation\n---\nUn texte.\n');
    source('home/hero.md', '---\nwidget: hero\n---\n');
    expect(run().notes).toEqual([
      'docs/_index.md:1 kept pages/docs',
      'home/hero.md:1 refused C’est un bloc de page d’accueil (widget) : reprenez son texte dans content/accueil.mdx.',
      'post/_index.md:1 dropped Page de liste sans texte : le site a les siennes.',
    ]);
  });

  test('links between entries follow them to their new addresses', () => {
    source('post/a.md', '---\ntitle: Un\ndate: 2020-01-05\n---\nVoir [deux](/event/b/#suite).\n');
    source('event/b.md', '---\ntitle: Deux\ndate: 2020-01-05\n---\n');
    run();
    expect(imported('actualites/a.md')).toContain('Voir [deux](/evenements/b/#suite).');
  });

  test('old addresses live on, and names never clash', () => {
    source('post/a.md', '---\ntitle: Un\ndate: 2020-01-05\nurl: /vieux/chemin.html\naliases: [/encore/]\n---\n');
    source('blog/a.md', '---\ntitle: Deux\ndate: 2020-01-05\n---\n');
    expect(run().written).toEqual(['actualites/a.md', 'actualites/a-2.md']);
    expect(imported('actualites/a-2.md')).toContain('aliases:\n  - /encore/\n  - /vieux/chemin.html/\n');
    expect(errors()).toEqual([]);
  });

  test('run twice, it changes nothing; dry, it writes nothing', () => {
    source('post/a.md', '---\ntitle: Un\ndate: 2020-01-05\n---\nTexte\n');
    expect(run({ dryRun: true }).written).toEqual(['actualites/a.md']);
    expect(readdirSync(contentDir)).toEqual([]);
    run();
    writeFileSync(path.join(contentDir, 'actualites/a.md'), '---\ntitle: Corrigé depuis\ndate: 2020-01-05\n---\n');
    expect(run()).toMatchObject({ written: [], present: ['actualites/a.md'] });
    expect(imported('actualites/a.md')).toContain('Corrigé depuis');
  });
});

test.each([
  ['2016-07-09T14:00:00+02:00', false, '2016-07-09T14:00+02:00'],
  ['2016-07-09 14:00:00 +0200 CEST', false, '2016-07-09T14:00+02:00'],
  ['2016-07-09T14:00:00Z', true, '2016-07-09T14:00'],
  ['2016-07-09T14:00:00Z', false, '2016-07-09T14:00Z'],
  ['9/7/2016', false, '2016-07-09'],
  ['July 9, 2016', false, '2016-07-09'],
  ['bientôt', false, undefined],
  [new Date('2016-07-09T00:00:00Z'), false, '2016-07-09'],
])('the date %s (wall clock: %s)', (value, wallClock, expected) => {
  expect(convertDate(value, wallClock)).toBe(expected);
});

test('whatever the files hold, nothing is thrown and what is written builds', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'title: Titre',
      'title : "a',
      'date: 2020-01-05',
      'date: hier',
      'tags: [a',
      'tags: 10%',
      'image: x.png',
      'links: [{name: a}]',
      'aliases: ["../x", "/y"]',
      'slug: "Été / hiver"',
      'draft: "oui"',
      'event_url: pas une adresse',
      'date_end: 2019-01-01',
      'projects: [a]',
      'authors: {a: b}',
      '\tx: 1',
      'summary: |',
      '  suite',
      '# commentaire',
      'agenda: [{start: 1}]',
    ),
    fc.string({ maxLength: 20 }),
  );
  const body = fc.array(
    fc.oneof(
      fc.constantFrom(
        '{{< x >}}',
        '{{% callout %}}',
        '{{% /callout %}}',
        '{{< figure src="a.png" >}}',
        '[a](/b/)',
        '[a](#b)',
        '[a](javascript:x)',
        '![](c.png)',
        '<img src="d.png">',
        '<a href="/e">f</a>',
        ':::inconnu',
        ':::',
        '[g]({{< ref "h" >}})',
        '{{< youtube >}}',
        '```',
        '<!--more-->',
        '> [!NOTE]',
        '[r]: /nulle-part/',
        '[texte][r]',
        '\n\n',
      ),
      fc.string({ maxLength: 15 }),
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      body,
      fc.constantFrom('---', '+++'),
      fc.constantFrom('post', 'event', 'project', 'docs'),
      (fields, parts, fence, section) => {
        sourceDir = path.join(mkdtempSync(path.join(root, 'cas-')), 'content');
        contentDir = path.join(path.dirname(sourceDir), 'site');
        mkdirSync(contentDir);
        source(`${section}/a.md`, `${fence}\n${fields.join('\n')}\n${fence}\n${parts.join(' ')}\n`);
        const { written, notes } = run();
        expect(notes.length).toBeGreaterThan(0);
        expect(written.length + notes.filter((note) => / (refused|dropped) /.test(note)).length).toBeGreaterThan(0);
        expect(errors()).toEqual([]);
      },
    ),
    property(60, 10_000),
  );
}, 120_000);

test('no link out of the source is followed, and what would run or hide is left, with a note', () => {
  const outside = path.join(root, 'secret.png');
  writeFileSync(outside, 'secret');
  source('post/a/index.md', '---\ntitle: A\ndate: 2023-01-01\n---\n\n[carte](lien.png) [fichier](/passwd.pdf)\n');
  source('post/a/.env', 'secret');
  source('post/a/page.html', '<script></script>');
  source('post/a/plan.pdf', 'plan');
  symlinkSync(outside, path.join(sourceDir, 'post/a/lien.png'));
  symlinkSync(outside, path.join(sourceDir, 'post/b.md'));
  mkdirSync(path.join(root, 'hugo/static'));
  symlinkSync(outside, path.join(root, 'hugo/static/passwd.pdf'));
  const { written, notes } = run();
  expect(written).toEqual(['actualites/a/index.md']);
  expect(readdirSync(path.join(contentDir, 'actualites/a')).sort()).toEqual(['index.md', 'plan.pdf']);
  expect(readdirSync(contentDir)).toEqual(['actualites']);
  expect(notes.filter((note) => note.includes('dropped'))).toEqual([
    'post/a/index.md:1 dropped « .env » : les liens, les fichiers cachés et ce qui n’est pas un fichier ne sont pas repris.',
    'post/a/index.md:1 dropped « lien.png » : les liens, les fichiers cachés et ce qui n’est pas un fichier ne sont pas repris.',
    'post/a/index.md:1 dropped « page.html » : Un navigateur ou un serveur exécuterait « page.html » : il n’est pas publié.',
  ]);
});

test('named pipes, in the source or the site, are left alone', () => {
  source('post/a/index.md', '---\ntitle: A\ndate: 2024-01-01\n---\nTexte.');
  mkdirSync(path.join(contentDir, 'public'), { recursive: true });
  execFileSync(
    'mkfifo',
    ['post/a/tube.png', 'post/tube.md'].map((at) => path.join(sourceDir, at)),
  );
  execFileSync('mkfifo', [path.join(contentDir, 'public/tube')]);
  const { written, notes } = run();
  expect(written).toEqual(['actualites/a/index.md']);
  expect(notes).toContain(
    'post/a/index.md:1 dropped « tube.png » : les liens, les fichiers cachés et ce qui n’est pas un fichier ne sont pas repris.',
  );
});

test('loops of links end', () => {
  source('post/a/index.md', '---\ntitle: A\ndate: 2024-01-01\n---\nTexte.');
  symlinkSync('..', path.join(sourceDir, 'post/a/parent'));
  symlinkSync('itself', path.join(sourceDir, 'post/itself'));
  symlinkSync(sourceDir, path.join(sourceDir, 'post/all'));
  expect(run().written).toEqual(['actualites/a/index.md']);
});
