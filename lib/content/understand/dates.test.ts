import { describe, expect, test } from 'vitest';
import { readTime, readTimes } from './clock-times';
import { readDate, readDays } from './dates';

describe('read without doubt', () => {
  test.each([
    ['2026-12-10T14:00', '2026-12-10T14:00'],
    ['2026-12-10 14:00', '2026-12-10 14:00'],
    ['12 mars 2026 à 14h', '2026-03-12T14:00'],
    ['12/03/2026 14:00', '2026-03-12T14:00'],
    ['2026-12-10 14h00', '2026-12-10T14:00'],
    ['2026-12-10T14h30', '2026-12-10T14:30'],
    ['2026-2-3', '2026-02-03'],
    ['2026-2-3 9:05', '2026-02-03T09:05'],
    ['1er avril 2026', '2026-04-01'],
    ['1er avril 2026, 9 h', '2026-04-01T09:00'],
    ['le jeudi 12 mars 2026 à 14 h 30', '2026-03-12T14:30'],
    ['Jeudi 12 Mars 2026', '2026-03-12'],
    ['12\u00a0mars\u00a02026 à 14\u00a0h\u00a030', '2026-03-12T14:30'],
    ['“2026-12-02T10:00”', '2026-12-02T10:00'],
    ['2026/12/05', '2026-12-05'],
    ['2026.12.05', '2026-12-05'],
    ['20261205', '2026-12-05'],
    ['05.12.2026', '2026-12-05'],
    ['5-12-2026', '2026-12-05'],
    ['5 déc. 2026', '2026-12-05'],
    ['12-mars-2026', '2026-03-12'],
    ['12 août 2026 à midi', '2026-08-12T12:00'],
    ['December 5, 2026', '2026-12-05'],
    ['5 December 2026 2pm', '2026-12-05T14:00'],
    ['2026-12-05T14:00 CET', '2026-12-05T14:00'],
    ['2026-12-05 14:00 (heure de Paris)', '2026-12-05T14:00'],
    ['2026-12-05 14h UTC', '2026-12-05T14:00Z'],
    ['2026-12-05 14h -0500', '2026-12-05T14:00-05:00'],
    ['2026-12-05T14:00 UTC-4', '2026-12-05T14:00-04:00'],
    ['2026-12-05T14:00 (UTC+05:30)', '2026-12-05T14:00+05:30'],
    ['5 décembre 2026 à 14h (CET)', '2026-12-05T14:00'],
    ['5 décembre 2026 à 14h [CET]', '2026-12-05T14:00'],
    ['12 mars 2026 14 heures', '2026-03-12T14:00'],
    ['12 mars 2026 14h05mn', '2026-03-12T14:05'],
    ['Jeudi 12 Mars 2026 - 14h00', '2026-03-12T14:00'],
    ['12 mars 2026 (14h)', '2026-03-12T14:00'],
    ['12 mars 2026 à partir de 14h', '2026-03-12T14:00'],
    ['12 mars 2026, toute la journée', '2026-03-12'],
    ['2026-03-12T14:00[Europe/Paris]', '2026-03-12T14:00'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  test.each([
    ['12 mars 2026 de 14h à 16h30', '2026-03-12T14:00', '2026-03-12T16:30'],
    ['12 mars 2026, 14h-16h', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['2026-03-12 14h – 16h', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['12 mars 2026 de 14 à 16h', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['2026-03-12T14:00/2026-03-13T16:00', '2026-03-12T14:00', '2026-03-13T16:00'],
    ['12 mars 2026 14h au 13 mars 2026 16h', '2026-03-12T14:00', '2026-03-13T16:00'],
    ['du 30 mars au 2 avril 2026 de 9h à 17h', '2026-03-30T09:00', '2026-04-02T17:00'],
    ['du 12 au 14 mars 2026', '2026-03-12', '2026-03-14'],
    ['12 et 13 mars 2026', '2026-03-12', '2026-03-13'],
    ['31 mars et 1er avril 2026', '2026-03-31', '2026-04-01'],
    ['du jeudi 12 mars au lundi 16 mars 2026', '2026-03-12', '2026-03-16'],
    ['jeudi 12 et vendredi 13 mars 2026', '2026-03-12', '2026-03-13'],
    ['12 mars 2026 (14h-16h)', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['12 mars 2026 | 14h-16h', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['12 mars 2026, 14h à 16h, Paris', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['12 mars 2026 de 20h à 1h', '2026-03-12T20:00', '2026-03-13T01:00'],
    ['12 mars 2026 de 18h à minuit', '2026-03-12T18:00', '2026-03-13T00:00'],
    ['12-13 mars 2026', '2026-03-12', '2026-03-13'],
    ['30 mars au 2 avril 2026', '2026-03-30', '2026-04-02'],
    ['du 12/03/2026 au 14/03/2026', '2026-03-12', '2026-03-14'],
    ['2026-03-12 / 2026-03-14', '2026-03-12', '2026-03-14'],
  ])('%s', (text, date, date_end) => {
    expect(readDate(text)).toEqual({ date, date_end });
  });
});

describe('not guessed, but suggested', () => {
  test.each([
    ['03/25/2026', 'met le mois avant le jour', '2026-03-25'],
    ['12/03/26', 'n’a que les deux derniers chiffres de l’année', '2026-03-12'],
    ['26-03-12T14:00', 'n’a que les deux derniers chiffres de l’année', '2026-03-12T14:00'],
    ['30/02/2026', 'n’est pas une date qui existe : février 2026 a 28 jours', '2026-02-28'],
    ['31 avril 2026 à 14h', 'n’est pas une date qui existe : avril 2026 a 30 jours', '2026-04-30T14:00'],
    ['2026-13-01', 'n’est pas une date : il n’y a pas de mois 13', undefined],
    ['2026-12-01T24:00', 'va au-delà de 23 h 59', '2026-12-02T00:00'],
    ['2026-12-01T25:00', 'donne une heure qui n’existe pas', '2026-12-01'],
    ['mardi 12 mars 2026 à 14h', 'nomme un mardi, et ce jour est un jeudi', '2026-03-12T14:00'],
    ['du jeudi 12 mars au mardi 17 avril 2026', 'nomme un mardi, et ce jour est un vendredi', undefined],
    ['12 mars 2026 à minuit', 'ne dit pas si ce minuit ouvre ou ferme le jour', '2026-03-12T00:00'],
    ['2026-07-05T14:00 CET', 'dit « CET », qui n’est pas l’heure de Paris ce jour-là', '2026-07-05T14:00'],
    ['12 mars 2026 après le déjeuner', 'contient autre chose qu’une date et une heure', '2026-03-12'],
    ['12 mars 2026 à 17h précises', 'contient autre chose qu’une date et une heure', '2026-03-12T17:00'],
    ['12 mars 2026 à 5h du soir', 'contient autre chose qu’une date et une heure', undefined],
    ['12 mars 2026, 14h puis 16h', 'contient autre chose qu’une date et une heure', undefined],
    ['12 mars 2026 de 1 à 2 pm', 'contient autre chose qu’une date et une heure', undefined],
    ['2026-12-05T14:00 EST', 'dit l’heure d’un autre fuseau que celui de Paris', undefined],
    ['2026-12-05T14:00 America/New_York', 'dit l’heure d’un autre fuseau que celui de Paris', undefined],
    ['5 décembre 2026 à 14h (heure de Cayenne)', 'dit l’heure d’un autre fuseau que celui de Paris', undefined],
    ['12 mars 2026 de 16h à 14h', 'finit avant de commencer', '2026-03-12T16:00'],
  ])('%s', (text, fault, likely) => {
    expect(readDate(text)).toEqual({ fault, ...(likely && { likely }) });
  });

  test.each(['hier', '16:00', 'mars 2026', '2026', 'prochainement'])('%s is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

test.each([
  ['14h', '14:00'],
  ['à 9 h 05', '09:05'],
  ['9:30', '09:30'],
  ['midi', '12:00'],
  ['25h', undefined],
  ['vers midi', undefined],
])('the time of day in « %s »', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  ['14h-16h', { start: '14:00', end: '16:00' }],
  ['de 9h30 à 12h', { start: '09:30', end: '12:00' }],
  ['14:00', { start: '14:00' }],
  ['matin', undefined],
])('the times in « %s »', (text, times) => {
  expect(readTimes(text)).toEqual(times);
});

test.each([
  ['12, 19 et 26 mars 2026 à 14h', ['2026-03-12T14:00', '2026-03-19T14:00', '2026-03-26T14:00']],
  ['12 et 19 mars 2026', ['2026-03-12', '2026-03-19']],
  ['26 mars et 2 avril 2026', ['2026-03-26', '2026-04-02']],
  ['du 12 au 14 mars 2026', undefined],
])('the days in « %s »', (text, days) => {
  expect(readDays(text)).toEqual(days);
});
