import { expect, test } from 'vitest';
import { endTurns, newTurns, takeTurns } from './turns';

const ITEMS = Array.from({ length: 100 }, (_, index) => index);

test('each item goes to one thread', () => {
  const turns = newTurns();
  const threads = [1, 2, 3].map(() => takeTurns(structuredClone(turns), ITEMS));
  const taken = threads.map((): number[] => []);
  for (let isLeft = true; isLeft; ) {
    const next = threads.map((thread) => thread.next());
    for (const [index, { done, value }] of next.entries()) if (!done) taken[index]?.push(value);
    isLeft = next.some(({ done }) => !done);
  }
  expect(taken.flat().sort((one, other) => one - other)).toEqual(ITEMS);
  for (const items of taken) expect(items.length).toBeGreaterThan(20);
});

test('after an end, no thread takes more than the few items that it has', () => {
  const turns = newTurns();
  const own = takeTurns(turns, ITEMS);
  own.next();
  endTurns(structuredClone(turns));
  expect([...own].length).toBeLessThan(8);
  expect([...takeTurns(turns, ITEMS)]).toEqual([]);
});
