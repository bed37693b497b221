import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

test('a change is heard in files saved by rename, in folders that came, moved or came back, and in the public folder beside', async () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'watched-'));
  const content = path.join(parent, 'content');
  for (const folder of ['public/img', 'content/actualites']) mkdirSync(path.join(parent, folder), { recursive: true });
  const write = (file: string) => writeFileSync(path.join(parent, file), String(performance.now()));
  write('content/actualites/a.md');
  const heard = vi.fn();
  const end = watchContent(content, [{ quietMs: 20, run: heard }]);
  const hears = async (change: () => void) => {
    heard.mockClear();
    change();
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5000 });
    await wait(60);
  };
  const moved = (from: string, to: string) => renameSync(path.join(content, from), path.join(content, to));
  await hears(() => {
    write('content/actualites/a.md.new');
    moved('actualites/a.md.new', 'actualites/a.md');
  });
  await hears(() => write('content/actualites/a.md'));
  await hears(() => mkdirSync(path.join(content, 'evenements/un/images'), { recursive: true }));
  await hears(() => write('content/evenements/un/images/b.svg'));
  await hears(() => moved('evenements/un', 'evenements/deux'));
  await hears(() => write('content/evenements/deux/images/b.svg'));
  await hears(() => rmSync(path.join(content, 'evenements'), { recursive: true }));
  await hears(() => mkdirSync(path.join(content, 'evenements/deux'), { recursive: true }));
  await hears(() => write('content/evenements/deux/index.md'));
  await hears(() => write('public/img/photo.jpg'));
  end();
});
