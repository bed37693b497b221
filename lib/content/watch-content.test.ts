import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { watchContent } from './watch-content';

test('after changes that follow each other, each step is taken once; none after the end', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watched-'));
  mkdirSync(path.join(folder, 'actualites'));
  const other = path.join(mkdtempSync(path.join(tmpdir(), 'other-')), 'report.json');
  writeFileSync(other, '{}');
  const [soon, late] = [vi.fn(), vi.fn()];
  const steps = [
    { quietMs: 10, run: soon },
    { quietMs: 300, run: late },
  ];
  const end = watchContent(folder, steps, [other]);
  for (const name of ['a.md', 'b.md', 'a.md']) writeFileSync(path.join(folder, 'actualites', name), name);
  await vi.waitFor(() => expect(late).toHaveBeenCalledTimes(1), { timeout: 5000 });
  expect(soon).toHaveBeenCalled();
  writeFileSync(other, '{"problems":[]}');
  await vi.waitFor(() => expect(late).toHaveBeenCalledTimes(2), { timeout: 5000 });
  writeFileSync(path.join(folder, 'c.md'), 'c');
  end();
  await wait(400);
  expect(late).toHaveBeenCalledTimes(2);
});
