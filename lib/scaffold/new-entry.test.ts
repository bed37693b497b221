import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../check/check';
import { NEW_KINDS } from '../site/kinds';
import { defaultEnd, defaultEventDate, newEntry } from './new-entry';

const NOW = new Date('2026-11-21T09:00:00Z');

test('an event is on the next Thursday at 14:00, for two hours', () => {
  expect(defaultEventDate(NOW)).toBe('2026-11-26T14:00');
  expect(defaultEventDate(new Date('2026-11-25T12:00:00Z'))).toBe('2026-12-03T14:00');
  expect(defaultEnd('2026-11-26T14:00')).toBe('2026-11-26T16:00');
  expect(defaultEnd('2026-11-26')).toBeUndefined();
});

test('an event is written with its comments', () => {
  expect(
    newEntry({ name: 'formation', collection: 'evenements' }, { title: 'Python : les bases', location: 'Insee', tags: ['Python'] }, NOW),
  ).toEqual({
    file: 'evenements/2026-11-26-python-les-bases.md',
    path: '/evenements/python-les-bases/',
    text: `---
title: "Python : les bases"
kind: formation
date: 2026-11-26T14:00   # heure de Paris
date_end: 2026-11-26T16:00
# repeat: le premier mardi du mois, jusqu’au 2027-06-30
location: Insee
# registration: https://…   (formulaire d’inscription)
# publishDate: 2023-06-12   (annoncé à partir de ce jour)
# summary: Une ou deux phrases, montrées dans les listes
tags: [Python]
---

À qui s’adresse la formation, ce que l’on y apprendra, ce qu’il faut savoir avant.
`,
  });
});

test('each kind of content has what an author starts from', () => {
  expect(NEW_KINDS.map(({ name, collection }) => `${name}: ${collection}`)).toEqual([
    'actualite: actualites',
    'infolettre: actualites',
    'evenement: evenements',
    'formation: evenements',
    'projet: projets',
    'membre: membres',
    'page: pages',
  ]);
});

test.each(NEW_KINDS)('what is written for « $name » has no problem', (kind) => {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'nouveau-')), 'content');
  mkdirSync(path.join(contentDir, 'pages'), { recursive: true });
  for (const title of ['Un titre', '12', 'true', 'Oui : « non » #1 [x]', '- tiret', "L'été @ Paris"]) {
    const { file, text } = newEntry(
      kind,
      { title, repeat: 'tous les jeudis, 3 fois', location: 'Lieu : ici', summary: '50% {de} plus', tags: ['10%', 'no'] },
      NOW,
    );
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
  const { problems, entryCount } = checkContent(contentDir);
  expect(problems).toEqual([]);
  // Six titles, and the six pages that every content folder has.
  expect(entryCount).toBe(12);
});
