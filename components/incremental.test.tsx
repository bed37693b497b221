import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { DocumentWriter } from '@/lib/build/document';
import { seeEntries } from '@/lib/build/first-seen';
import { type Ingredients, makeSite } from '@/lib/build/make-site';
import { digest } from '@/lib/build/output';
import { openWorkDir } from '@/lib/build/publish';
import { readRecord, replaceSite } from '@/lib/build/record';
import { contentOf } from '@/lib/build/site-model';
import { takeTurns } from '@/lib/build/turns';
import type { Render } from '@/lib/build/views';
import { checkContent } from '@/lib/check/check';
import { loadContent, sourceOf } from '@/lib/content/load';
import { inspectPictures } from '@/lib/images/inspect';
import { listFiles } from '@/lib/list-files';
import type { PageValues } from '@/lib/outputs/pages';
import { rootDir } from '@/lib/site/environment';
import { property } from '@/test-counts';
import { setHome } from '@/test-home';
import { GoneView } from './GoneView';
import { NotFoundView } from './NotFoundView';
import { VIEWS } from './views';

/** After any edits, an incremental build leaves the same site as a full one, byte for byte. */

const folder = mkdtempSync(path.join(tmpdir(), 'increments-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An author's files, the moment of the build, the version of the code, and the name of its stylesheet. */
interface State {
  files: Map<string, string | Uint8Array>;
  now: Date;
  version: string;
  stylesheet: string;
}

const DAYS = ['2026-11-20', '2026-11-24T14:00', '2026-11-26T09:30', '2026-12-03T14:00', '2027-01-12T10:00'];
const TAGS = ['Données', 'Python', 'Cartes'];
const NAMES = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
const WORDS = [
  'Bonjour.',
  'Un autre texte, plus long.',
  '[Voir](/evenements/alpha/)',
  '![Photo](photo.png)',
  'Voir [[Python]](/etiquettes/python/).',
];

const pick = <T,>(...values: T[]) => fc.constantFrom(...values);

/** An entry's file. The path has the kind, so that an entry may become one of another kind. */
const event = fc
  .record({
    name: pick(...NAMES),
    title: pick('Atelier', 'Café du mardi', 'Rencontre'),
    date: pick(...DAYS),
    tag: pick(...TAGS),
    extra: pick(
      '',
      'draft: true\n',
      'featured: true\n',
      'status: cancelled\n',
      'event: Série\n',
      'publishDate: 2026-11-26\n',
      'aliases: [/ancien/]\n',
    ),
    text: pick(...WORDS),
  })
  .map(({ name, title, date, tag, extra, text }) => ({
    file: `evenements/${name}/index.md`,
    text: `---\ntitle: ${title} ${name}\ndate: ${date}\ntags: [${tag}]\n${extra}---\n\n${text.replace('photo.png', '/img/photo.png')}\n`,
  }));
const post = fc
  .record({
    name: pick(...NAMES),
    title: pick('Bilan', 'Nouvelle'),
    date: pick('2026-11-01', '2026-11-20'),
    tag: pick(...TAGS),
    text: pick(...WORDS),
  })
  .map(({ name, title, date, tag, text }) => ({
    file: `actualites/${name}.md`,
    text: `---\ntitle: ${title}\ndate: ${date}\ntags: [${tag}]\n---\n\n${text.replace('photo.png', '/img/photo.png')}\n`,
  }));
const other = pick(
  { file: 'projets/outil.md', text: '---\ntitle: Outil\nseason: 2\n---\n\nUn outil.\n' },
  { file: 'projets/outil.md', text: '---\ntitle: Outil bis\nseason: 1\norganisations: [INSEE]\n---\n\nUn autre outil.\n' },
  { file: 'membres/ada.md', text: '---\ntitle: Ada\nrole: Statisticienne\n---\n\nElle compte.\n' },
  { file: 'projets/_index.md', text: '---\ntitle: Nos outils\naliases: [/outils/]\n---\n\nOuverts à tous.\n' },
  { file: 'actualites/_index.md', text: '---\nsummary: Le journal.\n---\n' },
  { file: 'pages/regles.md', text: '---\ntitle: Règles\nslug: regles\n---\n\nNos règles.\n' },
  { file: 'pages/regles.md', text: '---\ntitle: Règles\nslug: nos-regles\naliases: [/regles/]\n---\n\nNos règles.\n' },
);
const site = pick('', 'redirects:\n  - from: /vieux/\n    to: /evenements/\n');

const HOMES = [
  '<Hero title="Bonjour">\n\nUn mot. [Voir](/evenements/)\n\n</Hero>\n\n<UpcomingEvents />\n',
  '<Hero title="Bonsoir" src="/img/photo.png" alt="">\n\n<LinkButton href="/projets/">Règles</LinkButton>\n\n</Hero>\n\n<Section title="Nouvelles" more="Toutes" href="/actualites/">\n<LatestNews />\n</Section>\n',
];

const FIRST = { now: new Date('2026-11-25T09:00:00Z'), version: '1', stylesheet: '/a.css' };

type Edit = (state: State) => void;

const edit = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.oneof(event, event, post, other).map(
      ({ file, text }): Edit =>
        ({ files }) =>
          void files.set(file, text),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map(
      (at): Edit =>
        ({ files }) =>
          void files.delete([...files.keys()].filter((file) => file.endsWith('.md'))[at % files.size] ?? ''),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(3).map(
      (days): Edit =>
        (state) => {
          state.now = new Date(state.now.getTime() + days * 86_400_000 + 60_000);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Edit>((state) => {
      state.version += '+';
    }),
  },
  {
    weight: 1,
    arbitrary: pick('/a.css', '/b.css').map(
      (name): Edit =>
        (state) => {
          state.stylesheet = name;
        },
    ),
  },
  {
    weight: 1,
    arbitrary: site.map(
      (text): Edit =>
        ({ files }) =>
          void files.set('site.yaml', SETTINGS + text),
    ),
  },
  {
    weight: 1,
    arbitrary: pick(...HOMES).map(
      (text): Edit =>
        ({ files }) =>
          void files.set('accueil.mdx', text),
    ),
  },
  {
    weight: 1,
    arbitrary: pick(0, 1).map(
      (at): Edit =>
        ({ files }) =>
          void files.set('public/img/photo.png', pictures[at] ?? ''),
    ),
  },
);

/** A folder with settings and a home page of its own has no shipped page. */
const SHIPPED_PAGES = /\/(?:accessibilite|contact|donnees-personnelles|mentions-legales|rejoindre|ressources)\//g;
const SETTINGS = readFileSync(path.join(rootDir, 'content/site.yaml'), 'utf8')
  .replace(/^redirects:[\s\S]*?(?=^\S)/m, '')
  .replaceAll(SHIPPED_PAGES, '/evenements/');
const pictures = await Promise.all(
  ['#c00', '#00c'].map((background) =>
    sharp({ create: { width: 600, height: 300, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
);

const views: Record<string, (value: never) => ReactNode> = { ...VIEWS, notFound: NotFoundView, gone: GoneView };
/** Next.js compiles the home page of the content before each build. */
const render: Render = async ({ name }, value) => {
  if (name === 'home') await setHome((value as PageValues['home']).text.source);
  return renderToStaticMarkup(views[name]?.(value as never));
};
/** With a stylesheet of this name. */
const documentsWith = (stylesheet: string) =>
  new DocumentWriter('<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"></head><body></body></html>', {
    rename: (url) => url,
    stylesheet,
    styles: { parts: [], names: {} },
  });
/** @returns the number of pages that were made; undefined when the content is refused. */
async function build(
  contentDir: string,
  outDir: string,
  { now, version, stylesheet }: Omit<State, 'files'>,
  inThreads?: Ingredients['inThreads'],
): Promise<number | undefined> {
  const documents = documentsWith(stylesheet);
  const compiled = Promise.resolve({ assets: [], pages: { css: '', areExported: false }, tools: { render, documents } });
  const loaded = loadContent(contentDir);
  const pictures = await inspectPictures(
    loaded.publicFiles.map(({ file }) => file),
    path.join(folder, 'facts'),
  );
  if (checkContent(contentDir, loaded, pictures, now).problems.some(({ severity }) => severity === 'error')) return undefined;
  const firstSeen = seeEntries(path.join(folder, 'seen.json'), loaded, now);
  const source = { ...sourceOf(loaded, contentDir), firstSeen, histories: new Map() };
  const model = { source, now, isStated: false, pictures, cacheDir: path.join(folder, 'images') };
  const { work, present } = openWorkDir(outDir);
  const place = { outDir, recordFile: path.join(folder, 'records', digest(outDir)), version };
  const last = readRecord(place, present);
  const ingredients = { model, content: contentOf(model), compiled, last, ...(inThreads && { inThreads }) };
  const { record, madePages } = await makeSite(work, ingredients);
  replaceSite(place, record, !last);
  return madePages;
}

function writeFiles(contentDir: string, { files }: State): void {
  rmSync(contentDir, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), bytes);
  }
}

const bytesOf = (outDir: string) =>
  Object.fromEntries(listFiles(outDir).map((file) => [file, readFileSync(path.join(outDir, file)).toString('latin1')]));

function expectSame(increment: string, whole: string): void {
  const [found, expected] = [bytesOf(increment), bytesOf(whole)];
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  expect(Object.keys(expected).filter((file) => found[file] !== expected[file])).toEqual([]);
}

test('after any edits, the site is the one of a full build', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 6, maxLength: 6 }),
      fc.array(edit, { minLength: 3, maxLength: 6 }),
      async (start, edits) => {
        const root = mkdtempSync(path.join(folder, 'site-'));
        const [contentDir, increment] = [path.join(root, 'content'), path.join(root, 'increment')];
        const state: State = {
          files: new Map([
            ['site.yaml', SETTINGS],
            ['public/img/photo.png', pictures[0] ?? ''],
          ]),
          ...FIRST,
        };
        for (const change of start) change(state);
        for (const [index, change] of [() => undefined, ...edits].entries()) {
          change(state);
          writeFiles(contentDir, state);
          if ((await build(contentDir, increment, state)) === undefined) continue;
          const whole = path.join(root, `whole-${index}`);
          await build(contentDir, whole, state);
          expectSame(increment, whole);
          rmSync(whole, { recursive: true });
        }
        rmSync(root, { recursive: true });
      },
    ),
    property(6, 200),
  );
  // The long run makes some two thousand sites.
}, 1_800_000);

test('an edit of the home page makes that page alone', async () => {
  const [contentDir, outDir] = [path.join(folder, 'home-content'), path.join(folder, 'home-out')];
  const files = new Map<string, string>([['site.yaml', SETTINGS]]);
  for (const [index, text] of HOMES.entries()) {
    files.set('accueil.mdx', text.replace(' src="/img/photo.png" alt=""', ''));
    writeFiles(contentDir, { files, ...FIRST });
    const made = await build(contentDir, outDir, FIRST);
    if (index === 0) expect(made).toBeGreaterThan(10);
    else expect(made).toBe(1);
  }
  const home = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  expect(home).toContain('<h1>Bonsoir</h1>');
  expect(home).toMatch(/<h2 id=.nouvelles.>Nouvelles<\/h2>.*<a href="\/actualites\/">Toutes<\/a>/s);
});

test('an edit of a text makes its own page alone, and nothing is made again without one', async () => {
  const [contentDir, outDir] = [path.join(folder, 'content'), path.join(folder, 'out')];
  const files = new Map<string, string>([['site.yaml', SETTINGS]]);
  for (const name of NAMES) files.set(`pages/${name}.md`, `---\ntitle: ${name}\n---\n\nBonjour.\n`);
  writeFiles(contentDir, { files, ...FIRST });
  expect(await build(contentDir, outDir, FIRST)).toBeGreaterThan(20);
  expect(await build(contentDir, outDir, { ...FIRST, now: new Date('2026-11-25T09:30:00Z') })).toBe(0);
  files.set('pages/beta.md', '---\ntitle: beta\n---\n\nBonsoir.\n');
  writeFiles(contentDir, { files, ...FIRST });
  expect(await build(contentDir, outDir, FIRST)).toBe(1);
  expect(readFileSync(path.join(outDir, 'beta/index.html'), 'utf8')).toContain('Bonsoir.');
});

test('what a thread took and did not make is made without it, and its end is told', async () => {
  const [contentDir, outDir, whole] = [path.join(folder, 'shared'), path.join(folder, 'shared-out'), path.join(folder, 'shared-whole')];
  writeFiles(contentDir, { files: new Map([['site.yaml', SETTINGS]]), ...FIRST });
  await build(contentDir, whole, FIRST);
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await build(contentDir, outDir, FIRST, async ({ turns }) => {
    for (const each of Object.values(turns)) expect(takeTurns(each, [...Array(1000).keys()]).next().done).toBe(false);
    return new Error('out of memory');
  });
  expect(warn.mock.calls).toEqual([[expect.stringContaining('(Error: out of memory)')]]);
  expectSame(outDir, whole);
});
