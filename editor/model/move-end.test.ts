import { expect, test } from 'vitest';
import { movedEnd } from './move-end';

test.each([
  ['2026-03-12T14:00', '2026-03-19T14:00', '2026-03-12T16:00', '2026-03-19T16:00'],
  ['2026-03-12', '2026-03-19', '2026-03-12', '2026-03-19'],
  ['2026-03-12T14:00', '2026-03-12T15:00', '2026-03-12T16:00', undefined],
  ['2026-03-12T14:00', '2026-03-19T14:00', '2026-03-13T16:00', undefined],
  ['2026-03-12T14:00', undefined, '2026-03-12T16:00', undefined],
  ['demain', '2026-03-19', 'demain', undefined],
])('from %s to %s, the end %s', (before, after, end, moved) => {
  expect(movedEnd(before, after, end)).toBe(moved);
});
