import { describe, expect, test } from 'vitest';
import type { Problem } from '../content/problems';
import { REPORT_FORMATS } from './report-formats';

const problem: Problem = {
  file: 'content/evenements/atelier.md',
  line: 4,
  column: 7,
  severity: 'error',
  rule: 'date',
  message: '« 31 juin » n’est pas une date.',
  remedy: 'Écrivez `2023-06-30`.',
};
const warning: Problem = {
  ...problem,
  line: 9,
  severity: 'warning',
  rule: 'liens',
  message: 'Lien <b>mort</b> : [ici](#).',
  remedy: 'Retirez-le.',
};

describe('the summary for an author', () => {
  test('names each file, then its problems with their lines and remedies', () => {
    expect(REPORT_FORMATS.markdown([problem, { ...warning, file: 'content/pages/a_b_c.md' }])).toBe(
      [
        '### Contenu : 1 erreur, 1 avertissement',
        '#### content/evenements/atelier.md',
        '- **Erreur, ligne 4** – « 31 juin » n’est pas une date.<br>→ Écrivez `2023-06-30`.',
        '#### content/pages/a\\_b\\_c.md',
        '- **Avertissement, ligne 9** – Lien \\<b\\>mort\\</b\\> : \\[ici\\](\\#).<br>→ Retirez-le.',
        'Une erreur empêche de publier ; un avertissement mérite un regard.',
      ].join('\n\n'),
    );
  });

  test('says so when nothing is wrong', () => {
    expect(REPORT_FORMATS.markdown([])).toBe('### Contenu vérifié\n\nIl n’y a rien à corriger.');
  });
});

describe('the report of GitLab Code Quality', () => {
  const report = (problems: Problem[]) => JSON.parse(REPORT_FORMATS.gitlab(problems));

  test('has what GitLab asks of an issue', () => {
    expect(report([problem, warning])).toEqual([
      {
        description: '« 31 juin » n’est pas une date. → Écrivez `2023-06-30`.',
        check_name: 'date',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'content/evenements/atelier.md', lines: { begin: 4 } },
      },
      expect.objectContaining({ check_name: 'liens', severity: 'minor' }),
    ]);
    expect(report([])).toEqual([]);
  });

  test('knows a problem again that has moved, and two of one kind from one another', () => {
    const fingerprints = (problems: Problem[]) => report(problems).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const twice = fingerprints([problem, { ...problem, line: 8 }]);
    expect(new Set(twice).size).toBe(2);
    expect(
      fingerprints([
        { ...problem, line: 40 },
        { ...problem, line: 80 },
      ]),
    ).toEqual(twice);
  });
});

test('annotations of GitHub escape what ends a property or a line', () => {
  expect(REPORT_FORMATS.github([{ ...problem, rule: 'a:b,c', message: '100 %\nvrai' }])).toBe(
    '::error file=content/evenements/atelier.md,line=4,col=7,title=a%3Ab%2Cc::100 %25%0Avrai → Écrivez `2023-06-30`.',
  );
});
