import { expect, test } from 'vitest';
import { likelyDate } from './mechanical-fix';

test.each([
  ['01/12/2026', '2026-12-01'],
  ['20261205', '2026-12-05'],
  ['2026-12-5', '2026-12-05'],
  ['5 décembre 2026', '2026-12-05'],
  ['mardi 1er août 2023 à 14 h', '2023-08-01T14:00'],
  ['2026-12-01 14h30', '2026-12-01T14:30'],
  ['“2026-12-02T10:00”', '2026-12-02T10:00'],
  ['2026-12-05T14:00 CET', '2026-12-05T14:00'],
  ['2026-12-01T24:00', undefined],
  ['16:00', undefined],
  ['30/02/2026', undefined],
])('%s most likely means %s', (text, date) => {
  expect(likelyDate(text)).toBe(date);
});
