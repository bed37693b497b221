import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check';

/** The problems of an event with these fields, each as `line:column severity rule: message → remedy`. */
function check(frontMatter: string): string[] {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'contenu-')), 'content');
  mkdirSync(path.join(contentDir, 'evenements'), { recursive: true });
  writeFileSync(path.join(contentDir, 'evenements/a.md'), `---\ntitle: Titre\n${frontMatter}\n---\n\nTexte.\n`);
  return checkContent(contentDir).problems.map(
    ({ line, column, severity, rule, message, remedy }) => `${line}:${column} ${severity} ${rule}: ${message} → ${remedy}`,
  );
}

const TUESDAY = 'date: 2026-12-01T14:00';

describe('a rule is accepted', () => {
  test.each([
    'repeat: le premier mardi du mois, jusqu’au 2027-06-30, sauf le 2027-01-05',
    'repeat: { every: month, on: premier mardi, until: 2027-06-30, except: [2027-01-05], add: [2027-01-12, 2027-01-13T18:00] }',
    'repeat: { every: mois, interval: 2, on: premier mardi, count: 3 }',
    'repeat: { rule: tous les mardis, until: 2027-06-30 }',
    'repeat: { every: week, on: [mardi, jeudi], count: 10 }',
    'repeat: FREQ=MONTHLY;BYDAY=1TU;COUNT=3',
    'rrule: FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630',
    'repeat: tous les mardis, 3 fois\noccurrences:\n  - { date: 2026-12-08, status: cancelled }\n  - { date: 2026-12-16T14:00, previous_date: 2026-12-15 }',
  ])('%s', (rule) => {
    expect(check(`${TUESDAY}\n${rule}`)).toEqual([]);
  });
});

describe('a bad rule is an error, with the remedy', () => {
  const EXAMPLES =
    'Écrivez par exemple `le premier mardi du mois, jusqu’au 2027-06-30`, `tous les jeudis, jusqu’au 2027-06-30, sauf le 2027-01-07`, `toutes les deux semaines le jeudi, 10 fois`, `le dernier vendredi du mois, sauf en août, jusqu’au 2027-12-31` ; l’heure est celle de `date`.';

  test.each([
    [
      'repeat: de temps en temps',
      `4:9 error valeur: \`repeat\` : le site ne comprend pas « temps » dans la répétition « de temps en temps ». → ${EXAMPLES}`,
    ],
    [
      'repeat: tous les mardis',
      '4:9 error valeur: `repeat` : la répétition « tous les mardis » n’a pas de fin. → Dites jusqu’à quand, comme `, jusqu’au 2027-06-30`, ou combien de fois, comme `, 10 fois`.',
    ],
    [
      'repeat: { rule: tous les mardis, every: week, count: 3 }',
      '4:9 error valeur: `repeat` : la règle est écrite deux fois, dans `rule` et dans `every` ou `on`. → Gardez l’une des deux.',
    ],
    [
      'repeat: { rule: "tous les mardis, 3 fois", until: 2027-06-30 }',
      '4:9 error valeur: `repeat` : la répétition « tous les mardis, 3 fois » a deux fins : une date et un nombre de fois. → Gardez l’une des deux.',
    ],
    [
      'repeat: { every: lune, count: 3 }',
      `4:9 error valeur: \`repeat\` : le site ne comprend pas « lune » dans la répétition « lune ». → ${EXAMPLES}`,
    ],
    [
      'repeat: { every: week, couleur: bleu, count: 3 }',
      '4:24 error champ-inconnu: Le champ `repeat.couleur` n’existe pas. → Mettez « # » devant cette ligne pour en faire une note, que le site ne lit pas ; ou écrivez-le dans le texte, sous l’en-tête.',
    ],
    [
      'repeat: { every: week, count: zéro }',
      '4:31 error valeur: `repeat.count` : « zéro » n’est pas un nombre entier. → Écrivez un nombre en chiffres, comme `30`.',
    ],
    [
      'repeat: { every: week, count: 0 }',
      '4:9 error valeur: `repeat` : « 0 » n’est pas un nombre de dates. → Écrivez un nombre à partir de 1.',
    ],
    [
      'rrule: FREQ=WEEKLY',
      '4:8 error valeur: `rrule` : la répétition « FREQ=WEEKLY » n’a pas de fin. → Ajoutez à la fin le dernier jour, comme `;UNTIL=20270630`, ou le nombre de dates, comme `;COUNT=10`.',
    ],
    [
      'repeat: { every: week, on: mardi }',
      '4:9 error valeur: `repeat` : la répétition « week, mardi » n’a pas de fin. → Ajoutez le dernier jour, comme `until: 2027-06-30`, ou le nombre de dates, comme `count: 10`.',
    ],
    [
      'rrule: FREQ=WEEKLY;UNTIL=2027-05-31',
      '4:8 error valeur: `rrule` : le site ne lit pas `UNTIL=2027-05-31` dans la règle « FREQ=WEEKLY;UNTIL=2027-05-31 ». → Écrivez l’année, le mois et le jour sans signe entre eux : `UNTIL=20270531`.',
    ],
    [
      'rrule: FREQ=WEEKLY;UNTIL=31/05/2027',
      '4:8 error valeur: `rrule` : le site ne lit pas `UNTIL=31/05/2027` dans la règle « FREQ=WEEKLY;UNTIL=31/05/2027 ». → Écrivez l’année, le mois et le jour sans signe entre eux : `UNTIL=20270531`.',
    ],
    [
      'rrule: FREQ=HOURLY;COUNT=3',
      '4:8 error valeur: `rrule` : le site ne lit pas `FREQ=HOURLY` dans la règle « FREQ=HOURLY;COUNT=3 ». → Écrivez-la comme `FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630`.',
    ],
    [
      'repeat: tous les mardis, 3 fois\nrrule: FREQ=WEEKLY;COUNT=3',
      '5:8 error repetition: La répétition est écrite deux fois, dans `repeat` et dans `rrule`. → Gardez l’un des deux champs.',
    ],
    [
      'repeat: tous les jeudis, 3 fois',
      '3:7 error repetition: L’événement commence le mardi 1er décembre 2026, qui n’est pas une date de sa règle : « tous les jeudis ». → Écrivez la première date de la règle, comme `date: 2026-12-03T14:00`, ou corrigez `repeat`.',
    ],
    [
      'repeat: le 30 février, 3 fois',
      '4:9 error repetition: La règle « le 30 février de chaque année, quand il y en a un » ne donne aucune date. → Corrigez le jour ou le mois.',
    ],
    [
      'repeat: tous les mardis, jusqu’au 2026-06-30',
      '4:9 error repetition: La répétition finit le mardi 30 juin 2026, avant de commencer. → Corrigez la fin, ou `date`.',
    ],
    [
      'repeat: tous les jours, jusqu’au 2027-12-31',
      '4:9 error repetition: La règle « tous les jours » donne plus de 200 dates. → Rapprochez sa fin, ou répartissez les dates entre plusieurs événements d’une même série (`event`).',
    ],
    [
      'repeat: tous les mardis, 3 fois, sauf le 2026-12-09',
      '4:9 error repetition: La règle ne donne pas de date le mercredi 9 décembre 2026 : il n’y a rien à en retirer. → Corrigez ce jour, ou retirez-le. Dates de la règle les plus proches : `2026-12-08` et `2026-12-15`.',
    ],
    [
      'repeat: tous les mardis, 3 fois, sauf le 2026-12-01',
      '4:9 error repetition: L’événement commence le mardi 1er décembre 2026, et ce jour est retiré. → Écrivez dans `date` la première date qui a lieu.',
    ],
    [
      'repeat: { rule: tous les mardis, count: 3, add: 2026-12-08 }',
      '4:49 error repetition: La règle donne déjà une date le mardi 8 décembre 2026. → Retirez ce jour.',
    ],
    [
      'repeat: tous les mardis, 3 fois\noccurrences:\n  - { date: 2026-12-09, status: cancelled }',
      '6:13 error repetition: L’événement n’a pas de date le mercredi 9 décembre 2026 : il n’y a rien à annuler. → Écrivez une date de la règle, comme `2026-12-15`.',
    ],
    [
      'repeat: tous les mardis, 3 fois\noccurrences:\n  - { date: 2026-12-09T14:00, previous_date: 2026-12-10 }',
      '6:46 error repetition: L’événement n’a pas de date le jeudi 10 décembre 2026 : il n’y a rien à déplacer. → Écrivez une date de la règle, comme `2026-12-15`.',
    ],
    [
      'repeat: tous les mardis, 3 fois\noccurrences:\n  - { date: 2026-12-08T18:00 }',
      '6:13 warning repetition: L’événement a déjà une date ce jour-là, le mardi 8 décembre 2026 à 14 h : celle-ci s’y ajoute. → Pour la déplacer, ajoutez `previous_date: 2026-12-08T14:00`.',
    ],
  ])('%s', (rule, problem) => {
    expect(check(`${TUESDAY}\n${rule}`).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([problem]);
  });
});
