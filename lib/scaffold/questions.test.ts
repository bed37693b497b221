import { expect, test } from 'vitest';
import { newEntry } from './new-entry';
import { askKind, completeAnswers, endIn, isBefore, kindNamed } from './questions';

const NOW = new Date('2026-03-01T09:00:00Z');

/** A person who gives these answers in turn; what is said to them is in `heard`. */
function person(answers: string[]) {
  const heard: string[] = [];
  return {
    heard,
    dialogue: {
      ask: async (question: string) => {
        heard.push(question);
        return answers.shift() ?? '';
      },
      say: (text: string) => {
        heard.push(text);
      },
    },
  };
}

test.each([
  ['événement', 'evenement', undefined],
  ['Actualité', 'actualite', undefined],
  ['INFOLETTRE', 'infolettre', undefined],
  ['formations', 'formation', undefined],
  ['atelier', 'evenement', 'atelier'],
  ['Webinaire', 'evenement', 'webinaire'],
])('« %s » names a kind', (word, name, nature) => {
  const { kind, nature: found } = kindNamed(word) ?? {};
  expect([kind?.name, found]).toEqual([name, nature]);
});

test('an unknown kind is asked for again', async () => {
  const { heard, dialogue } = person(['billet', 'Actualité']);
  expect((await askKind(dialogue)).kind.name).toBe('actualite');
  expect(heard[1]).toBe('Écrivez l’un de ces mots : actualite, infolettre, evenement, formation, projet, membre, page.');
});

test('an event is asked for in the words of its author, and an end before the start is refused', async () => {
  const { heard, dialogue } = person([
    'Tests : les bases',
    'Atelier',
    'bientôt',
    '12 mars 2026 à 14h',
    '13h',
    '16h30',
    'Lieu de la transformation publique',
    'par mail',
    'www.exemple.fr/formulaire',
    'Ce qu’il faut vérifier.',
  ]);
  const kind = { name: 'evenement', collection: 'evenements' } as const;
  const answers = await completeAnswers(kind, { title: '' }, NOW, dialogue);
  expect(heard).toEqual([
    'Titre : ',
    'Nature (atelier, formation, webinaire, rencontre, temps-fort) : ',
    'Début [2026-03-05T14:00] : ',
    'Écrivez une date comme « 12 mars 2026 à 14h », ou 2026-03-12T14:00.',
    'Début [2026-03-05T14:00] : ',
    'Fin [2026-03-12T16:00] : ',
    'La fin (2026-03-12T13:00) viendrait avant le début (2026-03-12T14:00).',
    'Fin [2026-03-12T16:00] : ',
    'Lieu : ',
    'Adresse du formulaire d’inscription : ',
    'Écrivez une adresse comme https://exemple.fr/formulaire, ou rien.',
    'Adresse du formulaire d’inscription : ',
    'Résumé, en une phrase : ',
  ]);
  expect(newEntry(kind, answers, NOW).text).toBe(`---
title: "Tests : les bases"
kind: atelier
date: 2026-03-12T14:00   # heure de Paris
date_end: 2026-03-12T16:30
# repeat: le premier mardi du mois, jusqu’au 2027-06-30
location: Lieu de la transformation publique
registration: "https://www.exemple.fr/formulaire"
# publishDate: 2023-06-12   (annoncé à partir de ce jour)
summary: Ce qu’il faut vérifier.
# tags: [Formation, Communauté]
---

À qui s’adresse l’événement, ce que l’on y fera, ce qu’il faut apporter.
`);
});

test('what is given is not asked for, and what is left empty is for later', async () => {
  const { heard, dialogue } = person([]);
  const kind = { name: 'actualite', collection: 'actualites' } as const;
  const answers = await completeAnswers(kind, { title: 'Bilan' }, NOW, dialogue);
  expect(heard).toEqual(['Résumé, en une phrase : ']);
  expect(newEntry(kind, answers, NOW).text).toContain('\n# summary: ');
});

test.each([
  ['16h', '2026-03-12T14:00', '2026-03-12T16:00'],
  ['13 mars à 12h', '2026-03-12T14:00', '2026-03-13T12:00'],
  ['2026-03-13', '2026-03-12', '2026-03-13'],
  ['plus tard', '2026-03-12T14:00', undefined],
])('the end « %s » of %s', (text, start, end) => {
  expect(endIn(text, start)).toBe(end);
});

test.each([
  ['2026-03-12T13:00', '2026-03-12T14:00', true],
  ['2026-03-12T14:00', '2026-03-12T14:00', true],
  ['2026-03-12', '2026-03-12', false],
  ['2026-03-12', '2026-03-12T14:00', false],
  ['2026-03-11', '2026-03-12T14:00', true],
])('whether %s is before %s', (end, start, before) => {
  expect(isBefore(end, start)).toBe(before);
});
