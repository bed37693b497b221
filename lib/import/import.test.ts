import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../test-counts';
import { loadContent } from '../content/load';
import { convertDate } from './source-dates';
import { linesOf, TestImport } from './test-import';

const PNG = readFileSync('e2e/everything/public/img/petite.png');

describe('the eras of event fields', () => {
  test('Academic 4, in TOML', async () => {
    const site = new TestImport({
      'content/talk/a.md':
        '+++\ntitle = "Exposé"\ndate = 2018-01-01\ntime_start = 2018-06-01T13:00:00\ntime_end = 2018-06-01T15:00:00Z\nevent = "Série"\nmath = "true"\n+++\nTexte\n',
    });
    const { written } = await site.run({ wallClock: true });
    expect(written).toEqual(['evenements/a.md', 'evenements/_index.md']);
    expect(site.read('evenements/a.md')).toBe(
      '---\ntitle: Exposé\ndate: 2018-06-01T13:00\npublishDate: 2018-01-01\ndate_end: 2018-06-01T15:00\nevent: Série\nmath: true\naliases:\n  - /talk/a/\n---\n\nTexte\n',
    );
  });

  test('HugoBlox Kit', async () => {
    const site = new TestImport({
      'content/events/a/index.md':
        '---\ntitle: Atelier\nevent_name: Série\nevent_location: Paris\nevent_start: 2025-03-01T09:00:00+01:00\nevent_end: 2025-03-01T12:00:00+01:00\nevent_all_day: false\n---\nTexte\n',
    });
    await site.run();
    expect(site.read('evenements/a/index.md')).toBe(
      '---\ntitle: Atelier\nevent: Série\nlocation: Paris\ndate: 2025-03-01T09:00+01:00\ndate_end: 2025-03-01T12:00+01:00\nall_day: false\naliases:\n  - /events/a/\n---\n\nTexte\n',
    );
  });

  test.each([
    ['a map of dates', 'dates: {start: 2025-03-01T09:00, end: 2025-03-01T12:00}', /date: 2025-03-01T09:00\ndate_end: 2025-03-01T12:00\n/],
    ['capitals, and an end', 'Date: 2025-03-01T09:00\nEnd: 2025-03-01T12:00', /date: 2025-03-01T09:00\ndate_end: 2025-03-01T12:00\n/],
    ['times apart', 'date: 2025-03-01\nheure: 14h30 - 16h', /date: 2025-03-01T14:30\ndate_end: 2025-03-01T16:00\n/],
    ['a date in words', 'date: 1er mars 2025', /date: 2025-03-01\n/],
    [
      'a place in fields',
      'date: 2025-03-01\nlocation: {venue: La Ruche, address: 2 rue du Lac, city: Lyon}',
      /location: La Ruche\naddress:\n {2}street: 2 rue du Lac\n {2}city: Lyon\n/,
    ],
  ])('%s', async (_, fields, expected) => {
    const site = new TestImport({ 'content/event/a.md': `---\ntitle: Atelier\n${fields}\n---\nTexte\n` });
    await site.run();
    expect(site.read('evenements/a.md')).toMatch(expected);
    expect(site.errors()).toEqual([]);
  });

  test('the two original documents come through with every field', async () => {
    const site = new TestImport({
      'content/post/actualite-saison2.md': readFileSync('e2e/documents/actualites/actualite-saison2.md'),
      'content/event/evenement-webinaire-saison2.md': readFileSync('e2e/documents/evenements/evenement-webinaire-saison2.md'),
      'static/img/photo_atelier_ideation.jpg': readFileSync('public/img/photo_atelier_ideation.jpg'),
    });
    expect(linesOf(await site.run({ wallClock: true }))).toEqual([
      'content/event/evenement-webinaire-saison2.md:1 imported evenements/evenement-webinaire-saison2.md',
      'content/post/actualite-saison2.md:1 imported actualites/actualite-saison2.md',
    ]);
    expect(site.read('evenements/evenement-webinaire-saison2.md')).toContain('date: 2022-01-31T16:30\n');
    expect(site.read('actualites/actualite-saison2.md')).toContain('images:\n  - /img/photo_atelier_ideation.jpg\n');
    expect(readdirSync(path.join(site.contentDir, 'public/img'))).toEqual(['photo_atelier_ideation.jpg']);
    expect(site.errors()).toEqual([]);
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
      'values that YAML cannot read without quotes',
      '---\ntitle: Atelier : la suite\ndate: 2020-01-05\nsummary: *Un* mot\n---\n',
      /title: "Atelier : la suite"\ndate: 2020-01-05\nsummary: "\*Un\* mot"\n/,
    ],
    ['fields written by newer versions under `params`', '---\ntitle: A\ndate: 2020-01-05\nparams:\n  subtitle: B\n---\n', /subtitle: B\n/],
    ['no title', '---\ndate: 2020-01-05\n---\nTexte\n', /title: mon billet\n/],
  ])('%s', async (_, text, expected) => {
    const site = new TestImport({ 'content/post/mon-billet.md': text });
    await site.run();
    expect(site.read('actualites/mon-billet.md')).toMatch(expected);
    expect(site.errors()).toEqual([]);
  });

  test('what can’t be read is refused with a reason, and its line', async () => {
    const site = new TestImport({
      'content/post/a.md': '---\ntitle: A\nune ligne perdue\n---\n',
      'content/post/b.md': '---\ntitle: Sans fin\n',
      'content/post/c.rst': 'Titre\n=====\n',
      'content/post/d.md': '---\ntitle: Titre\ntags: &a [x, *a]\n---\n',
      'content/post/e.md': '+++\ntitle = Titre\n+++\n',
    });
    expect(linesOf(await site.run())).toEqual([
      expect.stringMatching(/^content\/post\/a\.md:3 refused L’en-tête n’est pas du YAML lisible\. /),
      'content/post/b.md:1 refused L’en-tête n’est pas fermé : ajoutez une ligne `---` après ses champs.',
      'content/post/c.rst:1 refused Le format .rst ne se reprend pas : enregistrez le texte en Markdown (.md).',
      expect.stringMatching(/^content\/post\/d\.md:2 refused L’en-tête renvoie à lui-même/),
      'content/post/e.md:2 refused L’en-tête n’est pas du TOML lisible. La valeur n’est ni un texte entre guillemets, ni un nombre, ni une date. Écrivez `title = "Titre"`.',
    ]);
  });

  test('settings without effect are named with their values, and a field written twice too', async () => {
    const site = new TestImport({ 'content/post/a.md': '---\ntitle: Titre\ndate: 2020-01-05\nabcd: 1\nabcd: 2\nshare: false\n---\n' });
    expect(linesOf(await site.run())).toEqual([
      'content/post/a.md:1 imported actualites/a.md',
      'content/post/a.md:4 dropped Réglages de l’ancien site, sans effet ici : `abcd` (2), `share` (false).',
      'content/post/a.md:4 dropped `abcd` est écrit deux fois : la dernière valeur compte.',
    ]);
  });
});

test('a path of its own becomes a former address, and is called nothing else', async () => {
  const site = new TestImport({
    'hugo.toml': 'title = "A"\n',
    'content/post/a.md': '---\ntitle: Titre\ndate: 2020-01-05\nurl: /vieux/\n---\n',
  });
  expect(linesOf(await site.run())).toEqual(['content/post/a.md:1 imported actualites/a.md']);
  expect(site.read('actualites/a.md')).toContain('aliases:\n  - /vieux/\n');
});

test('people keep their names, and the pictures beside them', async () => {
  const site = new TestImport({
    'hugo.toml': 'title = "A"\n',
    'data/authors/ada.yaml': 'name:\n  display: Ada Exemple\n  given: Ada\nrole: Statisticienne\n',
    'content/authors/bob/_index.md': '---\ntitle: Bob Exemple\n---\nUne bio.\n',
    'content/authors/bob/avatar.jpg': readFileSync('public/img/photo_atelier_ideation.jpg'),
  });
  await site.run();
  expect(site.read('membres/ada.md')).toMatch(/^---\ntitle: Ada Exemple\nrole: Statisticienne\n/);
  const bob = loadContent(site.contentDir).entries.find(({ entry }) => entry.title === 'Bob Exemple');
  expect(bob?.entry.image?.src).toBe('/membres/bob/avatar.jpg');
  expect(site.errors()).toEqual([]);
});

describe('a folder', () => {
  test('a page of a folder read as pages, and the old home page', async () => {
    const site = new TestImport({
      'content/docs/_index.md': '---\ntitle: Documentation\n---\nUn texte.\n',
      'content/docs/vide/_index.md': '---\ntitle: Liste\n---\n',
      'content/_index.md':
        '---\ntitle: Bienvenue\ntype: landing\nsections:\n  - block: markdown\n    content: {title: Qui, text: Nous.}\n---\n',
      'content/home/hero.md': '---\nwidget: hero\ntitle: Bannière\n---\nEntrez.\n',
    });
    const { files } = await site.run();
    expect(files.map(({ source, fate, target }) => `${source} ${fate} ${target ?? ''}`)).toEqual([
      'content/_index.md imported pages/ancien-accueil.md',
      'content/docs/_index.md imported pages/docs.md',
      'content/docs/vide/_index.md left ',
      'content/home/hero.md joined pages/ancien-accueil.md',
    ]);
    expect(site.read('pages/ancien-accueil.md')).toBe(
      '---\ntitle: Bienvenue\ndraft: true\n---\n\n## Qui\n\nNous.\n\n## Bannière\n\nEntrez.\n',
    );
    expect(site.errors()).toEqual([]);
  });

  test('the text of a section stands above the list of the site', async () => {
    const site = new TestImport({
      'content/projets/_index.md': '---\ntitle: Nos projets\ndescription: En deux mots.\n---\nComment en *proposer*.\n',
      'content/projets/outil.md': '---\ntitle: Outil\n---\nUn outil.\n',
      'content/blog/_index.md': '---\ntitle: Le blog\n---\nNos billets.\n',
      'content/post/_index.md': '---\ntitle: Les nouvelles\n---\nNos nouvelles.\n',
      'content/formations/_index.md': '---\ntitle: Se former\n---\nEntre pairs.\n',
      'content/team/_index.html': '---\ntitle: Équipe\n---\n<p>Qui nous <b>sommes</b>.</p>\n',
      'content/talk/x.md': '---\ntitle: X\ndate: 2023-01-01\n---\n',
    });
    await site.run();
    expect(site.read('projets/_index.md')).toBe('---\ntitle: Nos projets\nsummary: En deux mots.\n---\n\nComment en *proposer*.\n');
    expect(site.read('actualites/_index.md')).toBe(
      '---\ntitle: Le blog\naliases:\n  - /blog/\n  - /post/\n---\n\nNos billets.\n\n## Les nouvelles\n\nNos nouvelles.\n',
    );
    expect(site.read('formations/_index.md')).toBe('---\ntitle: Se former\n---\n\nEntre pairs.\n');
    expect(site.read('membres/_index.md')).toBe('---\ntitle: Équipe\naliases:\n  - /team/\n---\n\nQui nous **sommes**.\n');
    expect(site.read('evenements/_index.md')).toBe('---\naliases:\n  - /talk/\n---\n');
    expect(readdirSync(site.contentDir).sort()).toEqual(['actualites', 'evenements', 'formations', 'membres', 'projets']);
    expect(site.errors()).toEqual([]);
  });

  test('links between entries follow them to their new addresses', async () => {
    const site = new TestImport({
      'content/post/a.md':
        '---\ntitle: Un\ndate: 2020-01-05\n---\nVoir [deux](/event/b/#suite), [lui](../../event/b.md), [elle](b) et [la liste](/event/).\n',
      'content/post/b.md': '---\ntitle: Trois\ndate: 2020-01-05\n---\n',
      'content/event/b.md': '---\ntitle: Deux\ndate: 2020-01-05\n---\n',
    });
    await site.run();
    expect(site.read('actualites/a.md')).toContain(
      'Voir [deux](/evenements/b/#suite), [lui](/evenements/b/), [elle](/actualites/b/) et [la liste](/evenements/).',
    );
  });
});

describe('names and addresses', () => {
  const session = (day: string) => ({
    [`content/event/${day}-seance/index.md`]: `---\ntitle: Séance\ndate: ${day}\n---\nTexte du ${day}.\n`,
  });

  test('many folders of one name take their dates', async () => {
    const days = Array.from(
      { length: 45 },
      (_, index) => `2023-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    );
    const site = new TestImport(Object.assign({}, ...days.map(session)));
    const { files, written } = await site.run();
    expect(files.every(({ fate }) => fate === 'imported')).toBe(true);
    expect(written).toContain('evenements/2023-03-15-seance/index.md');
    expect(site.read('evenements/2023-03-15-seance/index.md')).toContain(
      'slug: seance-2023-03-15\naliases:\n  - /event/2023-03-15-seance/\n',
    );
    expect(site.errors()).toEqual([]);
  });

  test('one more later leaves the others as they are', async () => {
    const site = new TestImport(session('2023-01-10'));
    await site.run();
    site.write('content/event/2023-02-10-seance/index.md', '---\ntitle: Séance\ndate: 2023-02-10\n---\nAutre texte.\n');
    const { written } = await site.run();
    expect(written).toEqual(['evenements/2023-02-10-seance/index.md']);
    expect(site.read('evenements/2023-02-10-seance/index.md')).toContain('slug: seance-2023-02-10\n');
    expect(site.read('evenements/2023-01-10-seance/index.md')).not.toContain('slug:');
    expect(site.errors()).toEqual([]);
  });

  test('names of two sections, accents, and other alphabets', async () => {
    const post = (title: string) => `---\ntitle: ${title}\n---\nTexte.\n`;
    const site = new TestImport({
      'content/equipe/élodie.md': post('Élodie'),
      'content/equipe/elodie.md': post('Elodie'),
      'content/équipe de nuit/été.md': post('Été'),
      'content/docs/你好.md': post('你好'),
      'content/docs/README.md': post('À lire'),
      'content/blog/a.md': '---\ntitle: A\ndate: 2020-01-05\n---\n',
      'content/post/a.md': '---\ntitle: B\ndate: 2020-01-06\n---\n',
    });
    const { written } = await site.run();
    expect(written.filter((file) => !file.endsWith('_index.md')).sort()).toEqual([
      'actualites/a-2020-01-05.md',
      'actualites/a-2020-01-06.md',
      'membres/elodie.md',
      'membres/élodie.md',
      'pages/docs-README.md',
      'pages/été.md',
      'pages/你好.md',
    ]);
    expect(site.read('membres/élodie.md')).toMatch(/slug: elodie-[0-9a-f]{6}\n/);
    expect(site.read('pages/你好.md')).toMatch(/slug: [0-9a-f]{6}\n/);
    expect(site.read('pages/été.md')).toContain('aliases:\n  - /équipe-de-nuit/été/\n');
    expect(site.errors()).toEqual([]);
  });

  test('no message names a folder of the machine', async () => {
    const site = new TestImport({
      'content/post/a.md': '---\ntitle: A\ndate: 2020-01-05\naliases: [/evenements/]\n---\n[lien](javascript:x)\n',
      'content/pages/formations.md': '---\ntitle: Formations\n---\nTexte.\n',
    });
    const { files } = await site.run();
    expect(JSON.stringify(files)).not.toMatch(/\/import-|old-site-/);
    expect(site.errors()).toEqual([]);
  });
});

describe('again', () => {
  test('a second run changes nothing, and names what the site lacks; a dry one writes nothing', async () => {
    const site = new TestImport({ 'content/post/a.md': '---\ntitle: Un\ndate: 2020-01-05\n---\nTexte ancien.\n' });
    expect((await site.run({ dryRun: true })).written).toEqual(['actualites/a.md', 'actualites/_index.md']);
    expect(readdirSync(site.contentDir)).toEqual([]);
    await site.run();
    expect(linesOf(await site.run())).toEqual(['content/post/a.md:1 present actualites/a.md']);
    writeFileSync(
      path.join(site.contentDir, 'actualites/a.md'),
      '---\ntitle: Corrigé\ndate: 2020-01-05\naliases: [/post/a/]\n---\nTexte.\n',
    );
    const again = await site.run();
    expect(again.written).toEqual([]);
    expect(linesOf(again)).toEqual([
      'content/post/a.md:1 present actualites/a.md',
      'content/post/a.md:5 to-do Le site a déjà cette page (actualites/a.md), sans ces mots : « ancien ».',
    ]);
  });

  test('an entry that was renamed is found again by its old address', async () => {
    const site = new TestImport({ 'content/post/a.md': '---\ntitle: Un\ndate: 2020-01-05\n---\nTexte.\n' });
    await site.run();
    const text = site.read('actualites/a.md');
    writeFileSync(path.join(site.contentDir, 'actualites/mieux-nommee.md'), text);
    const fs = await import('node:fs');
    fs.rmSync(path.join(site.contentDir, 'actualites/a.md'));
    const { written, files } = await site.run();
    expect(written).toEqual([]);
    expect(files[0]).toMatchObject({ fate: 'present', target: 'actualites/mieux-nommee.md' });
  });

  test('new posts alone come', async () => {
    const site = new TestImport({ 'content/post/a.md': '---\ntitle: Un\ndate: 2020-01-05\n---\nTexte.\n' });
    await site.run();
    site.write('content/post/b/index.md', '---\ntitle: Deux\ndate: 2020-01-06\n---\n![plan](plan.png) [avant](/post/a/)\n');
    site.write('content/post/b/plan.png', PNG);
    const { written } = await site.run();
    expect(written).toEqual(['actualites/b/index.md']);
    expect(site.read('actualites/b/index.md')).toContain('![plan](plan.png) [avant](/actualites/a/)');
    expect(site.errors()).toEqual([]);
  });
});

test.each([
  ['2016-07-09T14:00:00+02:00', false, '2016-07-09T14:00+02:00'],
  ['2016-07-09 14:00:00 +0200 CEST', false, '2016-07-09T14:00+02:00'],
  ['2016-07-09T14:00:00Z', true, '2016-07-09T14:00'],
  ['2016-07-09T14:00:00Z', false, '2016-07-09T14:00Z'],
  ['9/7/2016', false, '2016-07-09'],
  ['09.07.2016', false, '2016-07-09'],
  ['July 9, 2016', false, '2016-07-09'],
  ['9 juillet 2016', false, '2016-07-09'],
  ['samedi 1er août 2016', false, '2016-08-01'],
  ['bientôt', false, undefined],
])('the date %s (wall clock: %s)', (value, wallClock, expected) => {
  expect(convertDate(value, { wallClock })).toBe(expected);
});

test('whatever the files hold, nothing is thrown and what is written builds', async () => {
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
        '<!--',
        '> [!NOTE]',
        '[r]: /nulle-part/',
        '[texte][r]',
        '$x_$',
        '\n\n',
      ),
      fc.string({ maxLength: 15 }),
    ),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      body,
      fc.constantFrom('---', '+++'),
      fc.constantFrom('post/a.md', 'event/a/index.md', 'project/_index.md', 'docs/a.qmd', 'a.html'),
      async (fields, parts, fence, file) => {
        const site = new TestImport({ [`content/${file}`]: `${fence}\n${fields.join('\n')}\n${fence}\n${parts.join(' ')}\n` });
        const { files } = await site.run();
        expect(files.map(({ fate }) => fate)).toHaveLength(1);
        expect(files.every(({ fate, target, reason }) => (fate === 'refused' || fate === 'left' ? reason : target))).toBe(true);
        expect(site.errors()).toEqual([]);
      },
    ),
    property(60, 10_000),
  );
}, 240_000);
