import { expect, test } from 'vitest';
import { recent } from './recent';

test('what was asked for last is kept, and the oldest is made again', () => {
  const keep = recent<string, string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    keep(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([...'abacab'].map(ask)).toEqual([...'ABACAB']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
