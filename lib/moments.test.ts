import { describe, expect, test } from 'vitest';
import { parseMoment, startOfParisDay } from './moments';

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

test('days of 23 and 25 hours are whole days', () => {
  expect(startOfParisDay(new Date('2023-03-26T12:00:00Z'), 1)).toEqual(new Date('2023-03-26T22:00:00Z'));
  expect(startOfParisDay(new Date('2023-10-29T12:00:00Z'))).toEqual(new Date('2023-10-28T22:00:00Z'));
  expect(startOfParisDay(new Date('2023-10-29T12:00:00Z'), 1)).toEqual(new Date('2023-10-29T23:00:00Z'));
});
