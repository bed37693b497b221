import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../lib/content/front-matter';
import { listFiles } from '../../lib/list-files';
import { COLLECTIONS } from '../../lib/site/kinds';
import { draftOf, savedText } from './draft';
import { type FieldValue, writeBody, writeField } from './front-matter';
import { fieldsOf } from './read-draft';
import { tidied } from './tidy';

const TEXT = `---
# Avant tout
title: Atelier   # à relire
inconnu: { a: 1,  b: "deux" }
date: 2026-03-12T14:00
registration:
  # le formulaire
  url: https://exemple.fr/a
  capacity: "30"
tags: [Python,  R]
---

Un texte.
`;

const write = (name: string, value: FieldValue, after: string[] = []) => writeField(TEXT, name, value, after);

describe('a field is written where it stands, and nothing else changes', () => {
  test.each<[string, FieldValue, string, string]>([
    ['title', 'Formation', 'title: Atelier   #', 'title: Formation   #'],
    ['title', 'Git : le début', 'title: Atelier   #', 'title: "Git : le début"   #'],
    ['title', 'null', 'title: Atelier   #', 'title: "null"   #'],
    ['title', '~', 'title: Atelier   #', 'title: "~"   #'],
    ['title', 'true', 'title: Atelier   #', 'title: true   #'],
    ['date', '2026-04-01', 'date: 2026-03-12T14:00', 'date: 2026-04-01'],
    ['tags', ['Python', 'SQL'], 'tags: [Python,  R]', 'tags: [Python, SQL]'],
    ['tags', undefined, 'tags: [Python,  R]\n', ''],
    ['registration', { url: 'https://exemple.fr/b', capacity: '30' }, 'exemple.fr/a', 'exemple.fr/b'],
    ['registration', { url: 'https://exemple.fr/a' }, '  capacity: "30"\n', ''],
    ['registration', {}, 'registration:\n  # le formulaire\n  url: https://exemple.fr/a\n  capacity: "30"\n', ''],
    [
      'registration',
      { url: 'https://exemple.fr/a', capacity: '30', closes: '2026-03-10' },
      'capacity: "30"\n',
      'capacity: "30"\n  closes: 2026-03-10\n',
    ],
  ])('%s: %j', (name, value, before, after) => {
    expect(TEXT).toContain(before);
    expect(write(name, value)).toBe(TEXT.replace(before, after));
  });

  test('a new field follows the last of those that stand before it', () => {
    expect(write('date_end', '2026-03-12T16:00', ['title', 'date'])).toBe(TEXT.replace('T14:00\n', 'T14:00\ndate_end: 2026-03-12T16:00\n'));
    expect(write('location', 'Salle 1')).toBe(TEXT.replace('R]\n', 'R]\nlocation: Salle 1\n'));
    expect(write('links', [{ name: 'Notes', url: 'https://exemple.fr' }])).toContain(
      'R]\nlinks:\n  - name: Notes\n    url: https://exemple.fr\n---',
    );
  });

  test.each(['null', '~', 'NULL', 'true', '2026-01-01', '012', '# a', 'a: b', '- a', ' a', 'Un '])(
    'the title « %s » is read as it was written',
    (title) => {
      expect(fieldsOf({ text: writeField(TEXT, 'title', title), collection: 'pages' })?.title).toBe(title);
      expect(fieldsOf({ text: writeField('Un texte.', 'title', title), collection: 'pages' })?.title).toBe(title);
    },
  );

  test('an item of a list leaves with its comments, and the others keep theirs', () => {
    const first = '  # premier\n  - name: A # a\n    url: https://a.fr\n';
    const second = '  # deuxième\n  - name: B # b\n    url: https://b.fr\n';
    const third = '  # troisième\n  - name: C # c\n    url: https://c.fr\n';
    const [a, b, c] = ['A', 'B', 'C'].map((name) => ({ name, url: `https://${name.toLowerCase()}.fr` }));
    const links = (text: string) => `---\nlinks:\n${text}---\n`;
    const all = links(first + second + third);
    expect(writeField(all, 'links', [b, c])).toBe(links(second + third));
    expect(writeField(all, 'links', [a, c])).toBe(links(first + third));
    expect(writeField(all, 'links', [a, { name: 'Z', url: 'https://b.fr' }, c])).toBe(links(first + second.replace('B', 'Z') + third));
    expect(writeField(all, 'links', [a, b, { name: 'N', url: 'https://n.fr' }, c])).toBe(
      links(`${first}${second}  - name: N\n    url: https://n.fr\n${third}`),
    );
  });

  test('a field is written in a text that has none', () => {
    expect(writeField('Un texte.\n', 'title', 'Essai')).toBe('---\ntitle: Essai\n---\n\nUn texte.\n');
    expect(writeField('---\n---\n\nUn texte.\n', 'title', 'Essai')).toBe('---\ntitle: Essai\n---\n\nUn texte.\n');
  });

  test('the text below stays, and is written alone', () => {
    expect(writeBody(TEXT, '\nUn autre.\n')).toBe(TEXT.replace('Un texte.', 'Un autre.'));
  });
});

const FOLDERS = ['content', ...['everything', 'season', 'second', 'documents', 'awkward'].map((name) => `e2e/${name}`)];
const FILES = FOLDERS.flatMap((folder) =>
  COLLECTIONS.flatMap((collection) =>
    listFiles(path.resolve(folder), (entry) => entry.isFile())
      .filter((file) => file.startsWith(`${collection}/`) && /\.mdx?$/.test(file) && !file.endsWith('_index.md'))
      .map((file) => ({ folder, file, collection })),
  ),
);

describe('every entry of the test contents', () => {
  test.each(FILES)('$folder/$file', ({ folder, file, collection }) => {
    const bytes = readFileSync(path.join(folder, file), 'utf8');
    const draft = draftOf(bytes, { file, collection }, 'a', 0);
    expect(savedText(draft)).toBe(bytes);
    const fields = fieldsOf(draft);
    if (!fields) throw new Error('no front matter');
    const text = tidied(draft);
    for (const [name, value] of Object.entries(fields)) {
      expect(writeField(text, name, value as FieldValue), `${name}, unchanged`).toBe(text);
      const changed = typeof value === 'string' ? `${value}9` : undefined;
      const others = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
      const written = writeField(text, name, changed);
      expect(splitFrontMatter(written).body, `${name}: the text`).toBe(splitFrontMatter(text).body);
      if (changed === undefined) expect(fieldsOf({ text: written, collection })).toEqual(others);
    }
  });

  test('are many', () => {
    expect(FILES.length).toBeGreaterThan(60);
  });
});

test('a changed file keeps its own line ends, and its mark', () => {
  const draft = draftOf('\u{feff}---\r\ntitle: A\r\n---\r\n', { file: 'pages/a.md', collection: 'pages' }, 'a', 0);
  expect(savedText({ ...draft, text: writeField(draft.text, 'title', 'B') })).toBe('\u{feff}---\r\ntitle: B\r\n---\r\n');
});
