import { expect, test } from 'vitest';
import { dayInParis } from './today';

test.each([
  ['2023-01-31T22:59:59Z', '2023-01-31'],
  ['2023-01-31T23:00:00Z', '2023-02-01'],
  ['2023-07-31T21:59:59Z', '2023-07-31'],
  ['2023-07-31T22:00:00Z', '2023-08-01'],
])('at %s it is %s in Paris', (moment, day) => {
  expect(dayInParis(new Date(moment))).toBe(day);
});
