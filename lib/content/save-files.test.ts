import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { saveFiles } from './save-files';

let content: string;
const file = (at: string, text: string) => ({ path: at, bytes: Buffer.from(text) });
const read = (at: string) => readFileSync(path.join(content, at), 'utf8');

beforeEach(() => {
  content = path.join(mkdtempSync(path.join(tmpdir(), 'enregistrer-')), 'content');
  mkdirSync(path.join(content, 'pages'), { recursive: true });
  writeFileSync(path.join(content, 'pages/a.md'), 'avant');
});

test('an entry and its pictures take their place', () => {
  const saved = saveFiles(content, [file('evenements/fete/index.md', 'texte'), file('evenements/fete/photo.jpg', 'image')], []);
  expect(saved).toEqual({ kind: 'written', files: ['evenements/fete/index.md', 'evenements/fete/photo.jpg'] });
  expect([read('evenements/fete/index.md'), read('evenements/fete/photo.jpg')]).toEqual(['texte', 'image']);
});

test('a file is replaced if it is what was opened, and else nothing is written', () => {
  expect(saveFiles(content, [file('pages/a.md', 'après')], ['autre'])).toEqual({ kind: 'changed', file: 'pages/a.md' });
  expect(read('pages/a.md')).toBe('avant');
  expect(saveFiles(content, [file('pages/a.md', 'après')], ['avant'])).toEqual({ kind: 'written', files: ['pages/a.md'] });
  expect(read('pages/a.md')).toBe('après');
});

test('a picture of another entry is not replaced, nor the text written without it', () => {
  mkdirSync(path.join(content, 'public/img'), { recursive: true });
  writeFileSync(path.join(content, 'public/img/photo.jpg'), 'autre image');
  const saved = saveFiles(content, [file('pages/a.md', 'après'), file('public/img/photo.jpg', 'image')], ['avant']);
  expect(saved).toEqual({ kind: 'changed', file: 'public/img/photo.jpg' });
  expect(read('pages/a.md')).toBe('avant');
});

test.each([
  '../a.md',
  'pages/../../a.md',
  '/etc/a.md',
  'site.yaml',
  'accueil.mdx',
  'pages/.cache.md',
  'pages/a/b/c.md',
  'public/a.html',
  'pages/a.js',
  'pages\\a.md',
  '',
])('%j is refused', (at) => {
  expect(saveFiles(content, [file(at, 'x')], [])).toEqual({ kind: 'refused', file: at });
});

test('no link leads out of the folder', () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'dehors-'));
  symlinkSync(outside, path.join(content, 'projets'));
  expect(saveFiles(content, [file('projets/a.md', 'x')], [])).toEqual({ kind: 'refused', file: 'projets/a.md' });
});
