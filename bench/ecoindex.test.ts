import { expect, test } from 'vitest';
import { ecoGrade, ecoIndex } from './ecoindex';

test.each([
  // Worked out by hand, on the steps of the quantiles.
  [{ elements: 0, requests: 0, bytes: 0 }, 100],
  [{ elements: 47, requests: 2, bytes: 1.37 * 1024 }, 95],
  [{ elements: 233, requests: 15, bytes: 144.7 * 1024 }, 100 - (5 * (3 * 4 + 2 * 2 + 2)) / 6],
  [{ elements: 1e6, requests: 1e4, bytes: 1e9 }, 0],
])('%j: %d', (page, index) => {
  expect(ecoIndex(page)).toBeCloseTo(index, 6);
});

test.each([
  [100, 'A'],
  [80.1, 'A'],
  [80, 'B'],
  [55, 'D'],
  [0, 'G'],
])('%d is %s', (index, grade) => {
  expect(ecoGrade(index)).toBe(grade);
});
