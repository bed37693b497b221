import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { checkContent } from './check';

/** Each example of the authors' guide passes the check, with nothing to change. */

const guide = readFileSync('content/README.md', 'utf8');

/** Examples name their file, as « ```yaml title="evenements/essai.md" »; commands of a terminal name none. */
const EXAMPLE = /^```(?<language>\w+)(?: title="(?<file>[^"]+)")?\n(?<text>[\s\S]*?)^```$/gm;

const examples = [...guide.matchAll(EXAMPLE)]
  .map(({ groups: { language = '', file = '', text = '' } = {} }) => ({ language, file, text }))
  .filter(({ language }) => language !== 'sh');

/** The entries that examples name. */
const AROUND: Readonly<Record<string, string | Uint8Array>> = {
  'public/img/atelier.jpg': readFileSync('e2e/everything/public/img/grande.jpg'),
  'evenements/2026-06-29-tests.md': '---\ntitle: Tests\ndate: 2026-06-29T14:00\n---\n\nUn texte.\n',
  'membres/camille-exemple.md': '---\ntitle: Camille Exemple\n---\n\nUne personne.\n',
};

/** Fields alone are those of an event, or settings that stand in place of those of the site. */
function asFile(language: string, file: string, text: string): string {
  if (language !== 'yaml') return text;
  if (file !== 'site.yaml') return `---\ntitle: Un exemple\n${text}---\n\nUn texte.\n`;
  const names = [...text.matchAll(/^(\w+):/gm)].map(([, name]) => name);
  const others = readFileSync('content/site.yaml', 'utf8')
    .split(/^(?=\w+:)/m)
    .filter((field) => !names.some((name) => field.startsWith(`${name}:`)));
  return `${others.join('')}\n${text}`;
}

function problemsWith(files: Readonly<Record<string, string | Uint8Array>>, only: string) {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'guide-')), 'content');
  for (const [name, bytes] of Object.entries({ ...AROUND, ...files })) {
    mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
    writeFileSync(path.join(contentDir, name), bytes);
  }
  const found = checkContent(contentDir, loadContent(contentDir), undefined, new Date('2026-01-01T09:00:00Z')).problems;
  return found.filter(({ file }) => file.endsWith(`/${only}`));
}

test('the guide has examples of each kind, and each names its file', () => {
  expect(examples.length).toBeGreaterThan(10);
  expect(examples.filter(({ file }) => file === '')).toEqual([]);
});

test.each(examples)('$file', ({ language, file, text }) => {
  const problems = problemsWith({ [file]: asFile(language, file, text) }, file);
  expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

describe('what the guide says of rules', () => {
  const [, table = ''] = /\| Ce que l’on peut écrire \| \|\n\| --- \| --- \|\n([\s\S]*?)\n\n/.exec(guide) ?? [];
  const phrases = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase));
  const isEnd = (phrase: string) => /^(?:jusqu|\d+ fois|sauf|et aussi)/.test(phrase);
  const rules = phrases.map((phrase) =>
    isEnd(phrase)
      ? `le premier mardi du mois, ${phrase}${/^(?:sauf|et)/.test(phrase) ? ', jusqu’au 2028-01-31' : ''}`
      : `${phrase}, 10 fois`,
  );

  beforeAll(() => expect(rules.length).toBeGreaterThan(10));

  test.each(rules)('%s', (rule) => {
    const file = 'evenements/regle.md';
    const problems = problemsWith({ [file]: `---\ntitle: Règle\ndate: 2026-12-01T14:00\nrepeat: ${rule}\n---\n\nUn texte.\n` }, file);
    // The first date of the example is that of one rule alone.
    expect(problems.filter(({ severity, rule: name }) => severity !== 'notice' && name !== 'repetition')).toEqual([]);
  });
});
