import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check';
import { answersOf, RecordedContext } from './questions';
import type { CheckContext } from './rules/rule';

const temporary = mkdtempSync(path.join(tmpdir(), 'constats-'));
const contentDir = path.join(temporary, 'content');

const news = (frontMatter: string, body = '') => `---\ntitle: Titre\ndate: 2023-01-24\n${frontMatter}\n---\n\n${body}\n`;
const project = '---\ntitle: Projet\nsummary: Résumé.\n---\n\nTexte.\n';
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n';

const ASKING = news(
  'tags: [Donnees]\nprojects: [alpha]\naliases: [/ancienne/]',
  '[Page](/actualites/b/) ![Logo](/img/logo.svg) [Fichier](/note.txt) [Réf]({{< ref "c.md" >}}) [Autre](/avant/) [Partie](/actualites/b/#partie)',
);

function write(file: string, text: string): void {
  const absolute = path.join(contentDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
const remove = (file: string) => rmSync(path.join(contentDir, file));

/** Each changes what another entry may say, without a change of that entry's own file. */
const EDITS: [name: string, edit: () => void, fewer: boolean][] = [
  ['the page that a link leads to', () => write('actualites/b.md', news('', '## Autre')), true],
  ['the heading that a link leads to', () => write('actualites/b.md', news('', '## Partie')), true],
  ['a heading that is gone', () => write('actualites/b.md', news('', 'Texte.')), false],
  ['a picture', () => write('public/img/logo.svg', logo), true],
  ['a file', () => write('public/note.txt', 'Note'), true],
  ['the entry that a reference names', () => write('actualites/c.md', news('')), true],
  ['a former address', () => write('actualites/d.md', news('aliases: [/avant/]')), true],
  ['a project', () => write('projets/alpha.md', project), true],
  ['another spelling of a tag', () => write('actualites/A.md', news('tags: [Données]')), false],
  ['a file that is gone', () => remove('public/note.txt'), false],
  ['a page that is gone', () => remove('actualites/b.md'), false],
  ['a page at a former address', () => write('pages/ancienne.md', '---\ntitle: Ancienne\n---\n\nTexte.\n'), false],
];

/** @param folder another copy of the content has no kept findings. */
const problemsOf = (folder: string) => checkContent(folder).problems.map((problem) => JSON.stringify(problem).replaceAll(folder, ''));

test('kept findings are those of a first check, whatever changes elsewhere', () => {
  write('actualites/asking.md', ASKING);
  let before = problemsOf(contentDir).length;
  expect(before).toBeGreaterThan(5);
  for (const [index, [name, edit, fewer]] of EDITS.entries()) {
    edit();
    const copy = path.join(temporary, `copy${index}`, 'content');
    cpSync(contentDir, copy, { recursive: true });
    const found = problemsOf(contentDir);
    expect(found, name).toEqual(problemsOf(copy));
    expect(found.length < before, name).toBe(fewer);
    before = found.length;
  }
});

function contextWith(paths: string[]): CheckContext {
  const none = { find: () => undefined, addressOf: () => undefined, picture: () => undefined, likeness: () => undefined, list: () => [] };
  return {
    entries: {
      has: () => false,
      titleIn: () => undefined,
      referred: () => undefined,
      takesRegistrations: () => undefined,
      anchorsAt: () => undefined,
    },
    settings: undefined,
    files: none,
    pictures: undefined,
    paths: new Set(paths),
    formerPaths: new Map(),
    ownerOf: new Map(),
    tagSpelling: new Map(),
    projectSlugs: new Set(),
    near: { page: () => undefined, file: () => undefined, entry: () => undefined, member: () => undefined },
  };
}

test('only what was asked counts', () => {
  const before = contextWith(['/a/']);
  const recorded = new RecordedContext(before);
  expect([recorded.context.paths.has('/a/'), recorded.context.paths.has('/b/')]).toEqual([true, false]);
  const narrow = recorded.questions();
  const answers = answersOf(before, narrow);
  expect(answersOf(contextWith(['/c/', '/a/']), narrow)).toBe(answers);
  expect(answersOf(contextWith(['/a/', '/b/']), narrow)).not.toBe(answers);
  expect(recorded.questions()).toEqual([]);
});

test('a rule that reads all depends on all', () => {
  const before = contextWith(['/a/']);
  for (const read of [(slugs: ReadonlySet<string>) => [...slugs], (slugs: ReadonlySet<string>) => slugs.size]) {
    const recorded = new RecordedContext(before);
    read(recorded.context.projectSlugs);
    const whole = recorded.questions();
    expect(answersOf({ ...before, projectSlugs: new Set(['alpha']) }, whole)).not.toBe(answersOf(before, whole));
  }
});
