import { expect, test } from 'vitest';
import { acceptedWeaknesses, weaknesses } from './audit';

const advisory = {
  title: 'Denial of service',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
  range: '<2.0.0',
};
/** As npm 11 prints it, less what is not read. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    deep: { name: 'deep', severity: 'high', via: [advisory], range: '<2.0.0', fixAvailable: true },
    shallow: { name: 'shallow', severity: 'high', via: ['deep'], range: '*', fixAvailable: true },
  },
};
const accepted = [{ id: 'GHSA-aaaa-bbbb-cccc', reason: 'Le serveur n’est pas exposé.', until: '2026-12-01' }];

test('an advisory is named once, under the package that has it', () => {
  expect(weaknesses(report, [], '2026-11-22')).toEqual([
    'deep <2.0.0 (high) : Denial of service.\n    https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  ]);
});

test('an accepted advisory is let through until its day, that day included', () => {
  expect(weaknesses(report, accepted, '2026-12-01')).toEqual([]);
  expect(weaknesses(report, accepted, '2026-12-02')).toHaveLength(1);
});

test('nothing found is nothing to say, and no report is told apart from it', () => {
  expect(weaknesses({ vulnerabilities: {} }, [], '2026-11-22')).toEqual([]);
  expect(weaknesses({ message: '405 Method Not Allowed' }, [], '2026-11-22')).toBeUndefined();
});

test('an acceptance needs a reason and a day', () => {
  expect(acceptedWeaknesses.safeParse(accepted).success).toBe(true);
  expect(acceptedWeaknesses.safeParse([{ id: 'GHSA-aaaa-bbbb-cccc' }]).success).toBe(false);
});
