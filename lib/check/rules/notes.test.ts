import { expect, test } from 'vitest';
import type { Entry } from '../../content/types';
import { publishedNotes } from './notes';
import type { CheckContext, Loaded } from './rule';

const TEXT = `---
# à relire
title: Essai nº 1   # titre de travail
url: https://exemple.fr/#ancre
summary: |
  # ceci est un texte
tags: ["#a", b] # fin
---

Un texte. <!-- ne pas
publier --> Suite.
`;

const notesOf = (settings: { sources: boolean } | undefined) =>
  publishedNotes({ text: TEXT } as Loaded<Entry>, { settings } as CheckContext);

test('notes are named where the files of entries are published', () => {
  expect(notesOf({ sources: true }).map(({ line, column, message }) => [line, column, message])).toEqual([
    [2, 1, 'La note « # à relire » est publiée avec le fichier de cette page.'],
    [3, 21, 'La note « # titre de travail » est publiée avec le fichier de cette page.'],
    [7, 17, 'La note « # fin » est publiée avec le fichier de cette page.'],
    [10, 11, 'La note « <!-- ne pas publier --> » est publiée avec le fichier de cette page.'],
  ]);
});

test('and nowhere else', () => {
  expect(notesOf({ sources: false })).toEqual([]);
  expect(notesOf(undefined)).toEqual([]);
});
