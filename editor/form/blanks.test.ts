import { expect, test } from 'vitest';
import { blanksOf, withBlanks } from './blanks';

test('an item that is emptied stays at its place, and the others at theirs', () => {
  const [first, third] = [{ date: '2026-01-01' }, { date: '2026-03-03' }];
  expect(blanksOf([first, { date: undefined }, third, {}])).toEqual([1, 3]);
  expect(withBlanks([first, third], [1, 3])).toEqual([first, {}, third, {}]);
});

test('an item with any field is no empty one', () => {
  expect(blanksOf([{ location: 'Salle 1', date: '' }, '2026-01-01', { location: '' }])).toEqual([2]);
});
