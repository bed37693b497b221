import { expect, test } from 'vitest';
import { isRebuildDue } from './rebuild-due.mjs';

const now = new Date('2023-01-24T12:00Z');

test.each([
  ['nothing is known', undefined, true],
  ['nothing is bound to change', { built: '2023-01-24T00:00Z', next: null }, false],
  ['the next change is to come', { built: '2023-01-24T00:00Z', next: '2023-01-24T12:00:01Z' }, false],
  ['the next change has come', { built: '2023-01-24T00:00Z', next: '2023-01-24T12:00:00Z' }, true],
  ['it is a day old', { built: '2023-01-23T12:00Z', next: null }, true],
])('%s', (_, record, due) => {
  expect(isRebuildDue(record, now)).toBe(due);
});
