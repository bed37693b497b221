import { describe, expect, test } from 'vitest';
import { laterPages, pageOf } from './lists';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);
const sizes = (total: number, others?: number) =>
  ['1', ...laterPages(total, others)].map((page) => pageOf(items(total), Number(page), others)?.shown.length);

describe('a list is cut in pages of twenty', () => {
  test.each([
    [0, undefined, [0]],
    [20, undefined, [20]],
    [21, undefined, [20, 1]],
    [41, 0, [20, 20, 1]],
    [41, 6, [14, 20, 7]],
    [14, 6, [14]],
    [15, 6, [14, 1]],
    [30, 40, [5, 20, 5]],
  ])('%i, after %s others on the first page: %j', (total, others, expected) => {
    expect(sizes(total, others)).toEqual(expected);
  });

  test('each item is on one of them, in its order', () => {
    const pages = ['1', ...laterPages(53, 12)].map((page) => pageOf(items(53), Number(page), 12)?.shown ?? []);
    expect(pages.flat()).toEqual(items(53));
  });

  test.each([0, -1, 1.5, 5, Number.NaN])('there is no page %d', (page) => {
    expect(pageOf(items(53), page, 12)).toBeUndefined();
  });
});
