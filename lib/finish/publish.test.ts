import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publish, recover, workDir } from './publish';

let outDir: string;
const site = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), text);
};
const served = () => readFileSync(path.join(outDir, 'index.html'), 'utf8');

beforeEach(() => {
  outDir = path.join(mkdtempSync(path.join(tmpdir(), 'publish-')), 'out');
});

test('a finished site takes the place of the last one, whole', async () => {
  site(outDir, 'ancien');
  writeFileSync(path.join(outDir, 'reste.html'), '');
  site(workDir(outDir), 'nouveau');
  await publish(workDir(outDir), outDir);
  expect(served()).toBe('nouveau');
  expect(existsSync(path.join(outDir, 'reste.html'))).toBe(false);
  expect(existsSync(workDir(outDir))).toBe(false);
});

test('the first site needs no last one', async () => {
  site(workDir(outDir), 'nouveau');
  await publish(workDir(outDir), outDir);
  expect(served()).toBe('nouveau');
});

test('a site put aside by a killed build comes back', () => {
  site(outDir, 'ancien');
  renameSync(outDir, `${outDir}.old`);
  recover(outDir);
  expect(served()).toBe('ancien');
});
