import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';

let bundle: string;
let kept: string;

beforeEach(() => {
  bundle = path.join(mkdtempSync(path.join(tmpdir(), 'bundle-')), 'command.cjs');
  kept = `${bundle}.machine-code`;
});

const textOf = (word: string) =>
  `'use strict'; module.exports = { answer: () => '${word} of ' + require('node:path').basename(__filename) };`;

/** Loads the bundle in a process of its own, as a command does. @param isWhole whether the command ended well. */
function answer({ isWhole = true, options = [] as readonly string[] } = {}): string {
  const loader = pathToFileURL(path.join(import.meta.dirname, 'bundle.mjs')).href;
  const script = `
    import { loadBundle } from ${JSON.stringify(loader)};
    const { exports, keepMachineCode } = loadBundle(${JSON.stringify(bundle)});
    process.stdout.write(exports.answer());
    keepMachineCode(${isWhole});`;
  return execFileSync(process.execPath, [...options, '--input-type=module', '--eval', script], { encoding: 'utf8' });
}

/** The number of the file: another one after it was written again. */
const inode = () => statSync(kept).ino;

test('a bundle leaves its machine code for the next run, which takes it', () => {
  writeFileSync(bundle, textOf('first'));
  expect(answer()).toBe('first of command.cjs');
  const written = inode();
  expect(answer()).toBe('first of command.cjs');
  expect(inode()).toBe(written);
});

test('a bundle is read as UTF-8: esbuild writes regular expressions and raw templates as they are', () => {
  writeFileSync(bundle, "module.exports = { answer: () => String.raw`d’été` + /^.$/.test('é') };");
  expect(answer()).toBe('d’ététrue');
});

test('the machine code of a run that stopped early is taken, until one ends well', () => {
  writeFileSync(bundle, textOf('first'));
  answer({ isWhole: false });
  const written = inode();
  answer({ isWhole: false });
  expect(inode()).toBe(written);
  expect(answer()).toBe('first of command.cjs');
  expect(inode()).not.toBe(written);
  const whole = inode();
  answer({ isWhole: false });
  expect(inode()).toBe(whole);
});

test('the machine code of another bundle of the same length is not taken', () => {
  writeFileSync(bundle, textOf('first'));
  answer();
  writeFileSync(bundle, textOf('other'));
  expect(answer()).toBe('other of command.cjs');
});

test.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['damaged', (bytes: Buffer) => bytes.fill(0, bytes.length - 64)],
])('machine code that is %s is not taken, and is written again', (_, spoil) => {
  writeFileSync(bundle, textOf('first'));
  answer();
  const good = readFileSync(kept).length;
  writeFileSync(kept, spoil(readFileSync(kept)));
  expect(answer()).toBe('first of command.cjs');
  expect(readFileSync(kept).length).toBe(good);
});

test('machine code of another version of Node.js is not taken', () => {
  writeFileSync(bundle, textOf('first'));
  answer();
  const [good, written] = [readFileSync(kept), inode()];
  good.writeUInt32LE(crc32('v20.15.0'), 12);
  writeFileSync(kept, good);
  expect(answer()).toBe('first of command.cjs');
  expect(inode()).not.toBe(written);
});

test('machine code that V8 refuses, as of other options, is written again', () => {
  writeFileSync(bundle, textOf('first'));
  answer({ options: ['--no-opt'] });
  const written = inode();
  expect(answer()).toBe('first of command.cjs');
  expect(inode()).not.toBe(written);
});

test('a bundle runs where nothing can be written beside it', () => {
  writeFileSync(bundle, textOf('first'));
  // A folder stands where the file would.
  mkdirSync(kept);
  expect(answer()).toBe('first of command.cjs');
  expect(readdirSync(path.dirname(bundle))).toEqual([path.basename(bundle), path.basename(kept)]);
});
