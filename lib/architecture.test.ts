import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './list-files';
import { rootDir } from './site/environment';

/** Checks which folders may import which. Tests may import anything. */

/** Floors, from the ground up: the longest prefix of a path tells its floor. Folders of one floor do not import one another. */
const FLOORS = [
  ['lib'],
  ['lib/site'],
  ['lib/events', 'lib/images'],
  ['lib/content'],
  ['lib/markdown'],
  ['lib/check'],
  ['lib/outputs'],
  ['components'],
  ['enhance'],
  ['lib/build'],
  ['app', 'lib/deploy', 'lib/import', 'lib/scaffold'],
  ['editor'],
  ['tools/programs'],
  ['bench', 'e2e'],
  ['tools'],
];

interface Import {
  from: string;
  /** Path of a file of the repository, or the name of a package. */
  to: string;
  /** True for an import of types, which loads nothing. */
  isType: boolean;
}

/** Statements of ECMAScript modules, and calls of `import`. */
const IMPORT =
  /^(?:import|export)\s(?<names>[^'"`;]*?)\sfrom\s'(?<from>[^']+)'|^import\s'(?<alone>[^']+)'|\bimport\(\s*'(?<called>[^']+)'/gm;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

const withTests = ['app', 'bench', 'components', 'e2e', 'editor', 'enhance', 'lib', 'tools'].flatMap((folder) =>
  listFiles(path.join(rootDir, folder))
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(?:tsx?|m[jt]s)$/.test(file)),
);
/** As lib/site/code-hash.mjs knows them. */
const isTest = (file: string) => file.split('/').some((name) => /\.test\.|^test-/.test(name));
const files = withTests.filter((file) => !isTest(file));
const textOf = (file: string) => readFileSync(path.join(rootDir, file), 'utf8');
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  return [...textOf(from).matchAll(IMPORT)].map(({ groups = {} }) => {
    const { names = '', called, alone, from: named } = groups;
    const each = /^\{(.*)\}$/s
      .exec(names.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim());
    const isType = names.startsWith('type ') || (each?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false);
    return { from, to: resolve(from, named ?? alone ?? called ?? ''), isType };
  });
}

function resolve(from: string, specifier: string): string {
  if (!/^(?:\.|@\/)/.test(specifier)) return specifier;
  const base = specifier.startsWith('@/') ? specifier.slice(2) : path.join(path.dirname(from), specifier);
  const ending = ENDINGS.find((candidate) => /\.\w+$/.test(base + candidate) && existsSync(path.join(rootDir, base + candidate)));
  return base + (ending ?? '');
}

function folderOf(file: string): string | undefined {
  const folders = FLOORS.flat().filter((folder) => file.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0];
}

const floorOf = (folder: string) => FLOORS.findIndex((floor) => floor.includes(folder));
const arrow = ({ from, to }: Import) => `${from} → ${to}`;

/** All modules that these files load, themselves included. */
function loadedWith(start: readonly string[]): Set<string> {
  const loaded = new Set(start);
  for (const file of loaded) for (const { to } of imports.filter(({ from, isType }) => from === file && !isType)) loaded.add(to);
  return loaded;
}

/** A cycle of imports from a file back to itself. */
function cycleFrom(start: string, trail: readonly string[] = [start], seen = new Set<string>()): string[] | undefined {
  for (const { to } of imports.filter(({ from }) => from === trail.at(-1))) {
    if (to === start) return [...trail, to];
    if (seen.has(to)) continue;
    seen.add(to);
    const cycle = cycleFrom(start, [...trail, to], seen);
    if (cycle) return cycle;
  }
  return undefined;
}

test('every import is read', () => {
  expect(imports).toContainEqual({ from: 'components/views.tsx', to: 'lib/outputs/pages.ts', isType: true });
  expect(imports).toContainEqual({ from: 'lib/events/life.ts', to: 'lib/events/life-cycle.ts', isType: false });
  expect(imports).toContainEqual({ from: 'components/HomeView.tsx', to: 'components/Hero.module.css', isType: false });
  expect(imports).toContainEqual({ from: 'lib/content/read.ts', to: 'node:fs', isType: false });
});

test('every folder of lib has its floor', () => {
  expect(files.filter((file) => folderOf(file) === 'lib' && path.dirname(file) !== 'lib')).toEqual([]);
});

test('nothing imports what stands above it, nor beside it', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [importer, imported] = [folderOf(from) ?? '', folderOf(to)];
    return imported !== undefined && importer !== imported && floorOf(imported) >= floorOf(importer);
  });
  expect(wrong.map(arrow)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(files.flatMap((file) => cycleFrom(file)?.join(' → ') ?? [])).toEqual([]);
});

test('tests alone import what is named as a test, which the hash of the code leaves out', () => {
  expect(imports.filter(({ from, to }) => isTest(to) && !from.startsWith('e2e/')).map(arrow)).toEqual([]);
});

test('another file names what a file exports', () => {
  const mentions = new Map<string, number>();
  for (const file of withTests) for (const word of new Set(textOf(file).match(/\w+/g))) mentions.set(word, (mentions.get(word) ?? 0) + 1);
  const exported = files
    .filter((file) => /^(?:components|editor|enhance|lib|tools)\//.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(/^export (?:async )?(?:function|const|class|type|interface) (\w+)/gm)].map(([, name = '']) => ({
        file,
        name,
      })),
    );
  expect(exported.filter(({ name }) => mentions.get(name) === 1)).toEqual([]);
});

test('the scripts of visitors take the life of events and words with them, and nothing else', () => {
  const taken = imports.filter(({ from }) => from.startsWith('enhance/')).map(({ to }) => to);
  expect(taken.filter((to) => !/^(?:enhance|lib\/events|lib\/site\/words)\//.test(to))).toEqual([]);
});

test('components load neither the content, nor files, nor the environment', () => {
  const refused = /^(?:node:|lib\/(?:build|check|content)\/|lib\/site\/environment)/;
  const direct = imports.filter(({ from, to, isType }) => from.startsWith('components/') && !isType && refused.test(to));
  expect(direct.map(arrow)).toEqual([]);
});

test('nor does what they load: of files, what is kept of coloured code from one build to the next alone', () => {
  const loaded = loadedWith(files.filter((file) => file.startsWith('components/')));
  const readers = imports.filter(({ from, to, isType }) => loaded.has(from) && !isType && /^node:(?:fs|child_process|http)/.test(to));
  expect(readers.map(({ from }) => from)).toEqual(['lib/site/code-hash.mjs', 'lib/site/kept.ts']);
  expect([...loaded].filter((file) => file.startsWith('lib/build/'))).toEqual([]);
});

const MOMENT_OR_ENVIRONMENT = /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bprocess\.env\b/;

test('the clock and the environment are read in lib/site/environment.ts, and by no view nor value', () => {
  const pure = /^(?:components|lib\/(?:events|images|content|markdown|check|outputs)|lib\/[^/]+$)/;
  expect(files.filter((file) => pure.test(file) && MOMENT_OR_ENVIRONMENT.test(textOf(file)))).toEqual([]);
});
