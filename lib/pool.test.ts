import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Pool } from './pool';

test('every task is run, and no more at once than allowed', async () => {
  const pool = new Pool(3);
  let running = 0;
  let most = 0;
  const done: number[] = [];
  for (let task = 0; task < 20; task++)
    await pool.add(async () => {
      most = Math.max(most, ++running);
      await setImmediate();
      running--;
      done.push(task);
    });
  await pool.settle();
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(most).toBe(3);
});

test('a failure is thrown, and nothing is begun after it', async () => {
  const pool = new Pool(1);
  await pool.add(async () => {
    throw new Error('full disk');
  });
  let begun = false;
  const next = pool.add(async () => {
    begun = true;
  });
  await expect(next).rejects.toThrow('full disk');
  await expect(pool.settle()).rejects.toThrow('full disk');
  expect(begun).toBe(false);
});

test('a failure is thrown once the tasks that run have ended', async () => {
  const pool = new Pool(2);
  let isDone = false;
  await pool.add(async () => {
    await setImmediate();
    await setImmediate();
    isDone = true;
  });
  await pool.add(async () => {
    throw new Error('full disk');
  });
  await expect(pool.add(async () => undefined)).rejects.toThrow('full disk');
  expect(isDone).toBe(true);
});
