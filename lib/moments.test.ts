import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseMoment, shownForSkipped, startOfParisDay } from './moments';

describe('a date as an author writes it', () => {
  test.each([
    ['2023-01-31', '2023-01-30T23:00:00.000Z', true],
    ['2023-01-31T16:30', '2023-01-31T15:30:00.000Z', false],
    ['2023-07-14 09:00:00', '2023-07-14T07:00:00.000Z', false],
    ['2022-01-31T16:30:00Z', '2022-01-31T16:30:00.000Z', false],
    ['2023-01-24T13:00:00+01:00', '2023-01-24T12:00:00.000Z', false],
    ['2023-01-24T13:00:00-0500', '2023-01-24T18:00:00.000Z', false],
  ])('%s', (text, instant, dateOnly) => {
    expect(parseMoment(text)).toEqual({ instant: new Date(instant), dateOnly });
  });

  test.each(['2023-02-30', '2023-13-01', '31/01/2023', '2023-01-31T25:00', '2023-01-31T16:61', '', 'demain'])(
    '« %s » is no date',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );
});

test.each([
  ['2027-03-28T02:30', '2027-03-28T03:30'],
  ['2027-03-28 02:00:00', '2027-03-28T03:00'],
  ['2027-03-28T03:30', undefined],
  ['2027-10-31T02:30', undefined],
  ['2027-03-28T02:30Z', undefined],
  ['2027-03-28T02:30 CET', undefined],
  ['2027-03-28', undefined],
])('what clocks in Paris show for %s, if not that', (text, shown) => {
  expect(shownForSkipped(text)).toBe(shown);
});

test.each(['0001-01-01', '0001-01-01T00:00:00Z', '0999-12-31', '9999-12-31'])('%s is out of the calendar', (text) => {
  expect(parseMoment(text)).toBeUndefined();
});

test('days of 23 and 25 hours are whole days', () => {
  expect(startOfParisDay(new Date('2023-03-26T12:00:00Z'), 1)).toEqual(new Date('2023-03-26T22:00:00Z'));
  expect(startOfParisDay(new Date('2023-10-29T12:00:00Z'))).toEqual(new Date('2023-10-28T22:00:00Z'));
  expect(startOfParisDay(new Date('2023-10-29T12:00:00Z'), 1)).toEqual(new Date('2023-10-29T23:00:00Z'));
});

describe.each(['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'America/Asuncion'])('on a machine in %s', (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['the last hour of summer, which comes first', '2023-10-29T02:30', '2023-10-29T00:30:00.000Z'],
    ['the hour before', '2023-10-29T01:59', '2023-10-28T23:59:00.000Z'],
    ['the hour after', '2023-10-29T03:00', '2023-10-29T02:00:00.000Z'],
    ['the hour that is skipped, as if summer had not begun', '2023-03-26T02:30', '2023-03-26T01:30:00.000Z'],
    ['the first hour of summer', '2023-03-26T03:00', '2023-03-26T01:00:00.000Z'],
    ['midnight of that day', '2022-03-27', '2022-03-26T23:00:00.000Z'],
  ])('%s', (_, text, instant) => {
    vi.stubEnv('TZ', zone);
    expect(parseMoment(text)?.instant.toISOString()).toBe(instant);
  });

  test('the days of the changes', () => {
    vi.stubEnv('TZ', zone);
    expect(startOfParisDay(new Date('2022-03-26T12:00:00Z'), 1)).toEqual(new Date('2022-03-26T23:00:00Z'));
    expect(startOfParisDay(new Date('2022-10-30T12:00:00Z'), 1)).toEqual(new Date('2022-10-30T23:00:00Z'));
  });
});
