import { describe, expect, test } from 'vitest';
import { calendarLeaf, formatAsOf, formatDate, formatShortSpan, formatSpan, formatTime, machineDate } from './dates';

const at = (text: string) => new Date(text);
/** Replaces no-break spaces by plain ones, so that expected values are readable. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a span of time in French', () => {
  test.each([
    ['2023-01-31T15:30Z', '2023-01-31T16:30Z', false, 'mardi 31 janvier 2023, de 16 h 30 à 17 h 30'],
    ['2023-07-13T12:00Z', '2023-07-13T16:00Z', false, 'jeudi 13 juillet 2023, de 14 h à 18 h'],
    ['2022-11-08T13:00Z', undefined, false, 'mardi 8 novembre 2022 à 14 h'],
    ['2023-02-13T23:00Z', '2023-02-14T23:00Z', true, 'mardi 14 février 2023'],
    ['2022-06-12T22:00Z', '2022-06-14T22:00Z', true, 'du 13 au 14 juin 2022'],
    ['2022-06-29T22:00Z', '2022-07-01T22:00Z', true, 'du 30 juin au 1er juillet 2022'],
    ['2022-12-30T23:00Z', '2023-01-02T23:00Z', true, 'du 31 décembre 2022 au 2 janvier 2023'],
    ['2022-12-30T17:00Z', '2023-01-01T01:00Z', false, 'du 30 décembre 2022 à 18 h au 1er janvier 2023 à 2 h'],
  ])('%s to %s', (start, end, allDay, words) => {
    expect(plain(formatSpan({ startsAt: at(start), endsAt: end ? at(end) : undefined, allDay }))).toBe(words);
  });
});

describe('beside the leaf of its first day', () => {
  test.each([
    ['2023-01-31T15:30Z', '2023-01-31T16:30Z', false, 'mar. 16 h 30\u2060–\u206017 h 30'],
    ['2022-11-08T13:00Z', undefined, false, 'mar. 14 h'],
    ['2023-02-13T23:00Z', '2023-02-14T23:00Z', true, 'mar., toute la journée'],
    ['2022-06-12T22:00Z', '2022-06-14T22:00Z', true, 'du 13 au 14 juin'],
    ['2022-06-29T22:00Z', '2022-07-01T22:00Z', true, 'du 30 juin au 1er juil.'],
    ['2022-12-30T17:00Z', '2023-01-01T01:00Z', false, 'du 30 déc. à 18 h au 1er janv. à 2 h'],
  ])('%s to %s', (start, end, allDay, words) => {
    expect(plain(formatShortSpan({ startsAt: at(start), endsAt: end ? at(end) : undefined, allDay }))).toBe(words);
  });
});

test('hours and their minutes do not come apart', () => {
  expect(formatTime(at('2023-01-31T15:05Z'))).toBe('16\u00a0h\u00a005');
});

test('the first of a month is an ordinal', () => {
  expect(formatDate(at('2022-08-31T22:00Z'))).toBe('1er septembre 2022');
});

test('a day stands for its first moment', () => {
  expect(formatAsOf(at('2023-01-19T23:00Z'))).toBe('20 janvier 2023');
  expect(formatAsOf(at('2023-01-20T08:05Z')).replaceAll('\u00a0', ' ')).toBe('20 janvier 2023 à 9 h 05');
});

test('machine dates carry the offset that Paris has on that day', () => {
  expect(machineDate(at('2023-01-31T15:30Z'))).toBe('2023-01-31T16:30:00+01:00');
  expect(machineDate(at('2023-06-29T12:00Z'))).toBe('2023-06-29T14:00:00+02:00');
  expect(machineDate(at('2023-02-13T23:00Z'), true)).toBe('2023-02-14');
});

test('a calendar leaf shows the day of Paris', () => {
  expect(calendarLeaf(at('2023-03-31T22:30Z'))).toEqual({ day: '1', month: 'avr.', year: '2023' });
});
