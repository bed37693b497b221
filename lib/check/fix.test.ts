import { expect, test } from 'vitest';
import type { Problem } from '../content/problems';
import { applyFixes } from './fix';
import { REPORT_FORMATS } from './report-formats';

const problem = (line: number, column: number, change?: { from: string; to: string }): Problem => ({
  file: 'a.md',
  line,
  column,
  severity: 'error',
  rule: 'valeur',
  message: 'Un : mauvais, texte.',
  remedy: 'Un remède à 100 %.',
  ...(change && { fix: [{ line, column, ...change }] }),
});

test('each correction is made where it belongs, and the rest of the file stays', () => {
  const text = '---\r\nfeatured: oui\r\ndate: "31/01/2023"\r\ntags: [donnees, Autre, donnees]\r\n---\r\n';
  const { text: mended, changes } = applyFixes(text, [
    problem(2, 11, { from: 'oui', to: 'true' }),
    problem(3, 7, { from: '"31/01/2023"', to: '2023-01-31' }),
    problem(4, 8, { from: 'donnees', to: 'Données ouvertes' }),
    problem(4, 24, { from: 'donnees', to: 'Données ouvertes' }),
  ]);
  expect(mended).toBe('---\r\nfeatured: true\r\ndate: 2023-01-31\r\ntags: [Données ouvertes, Autre, Données ouvertes]\r\n---\r\n');
  expect(changes.map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('a file of another machine keeps its mark, its line ends and its accents in two parts', () => {
  const { text, changes } = applyFixes('\u{feff}---\rtags: [e\u0301te\u0301, a]\rfeatured: oui\r---\r', [
    problem(2, 8, { from: 'été', to: 'Été' }),
    problem(3, 11, { from: 'oui', to: 'true\ntoc: false' }),
  ]);
  expect(text).toBe('\u{feff}---\rtags: [Été, a]\rfeatured: true\rtoc: false\r---\r');
  expect(changes.map(({ line }) => line)).toEqual([2, 3]);
});

test('what does not stand where it was reported is left alone, with all that goes with it', () => {
  const both = {
    ...problem(1, 11),
    fix: [
      { line: 1, column: 1, from: 'featured', to: 'draft' },
      { line: 1, column: 11, from: 'oui', to: 'true' },
    ],
  };
  expect(applyFixes('featured: peut-être', [both])).toEqual({ text: 'featured: peut-être', changes: [] });
});

test('of two corrections of one place, the first is made', () => {
  const { text } = applyFixes('tags: a, b', [problem(1, 7, { from: 'a, b', to: '[a, b]' }), problem(1, 7, { from: 'a', to: 'A' })]);
  expect(text).toBe('tags: [a, b]');
});

test('annotations are escaped as GitHub wants it', () => {
  expect(REPORT_FORMATS.github([problem(2, 11)])).toBe(
    '::error file=a.md,line=2,col=11,title=valeur::Un : mauvais, texte. → Un remède à 100 %25.',
  );
});

test('JSON has the fields of a problem', () => {
  expect(JSON.parse(REPORT_FORMATS.json([problem(2, 11)]))).toEqual([
    { file: 'a.md', line: 2, column: 11, severity: 'error', rule: 'valeur', message: 'Un : mauvais, texte.', remedy: 'Un remède à 100 %.' },
  ]);
});
