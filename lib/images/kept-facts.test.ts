import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptFacts, type PictureFacts } from './kept-facts';

const FACTS: PictureFacts = { hash: 'abc', bytes: 12, width: 3, height: 4, format: 'PNG', treatment: 'copy' };
const folder = () => mkdtempSync(path.join(tmpdir(), 'facts-'));

test('facts are kept for the next command', () => {
  const at = folder();
  const facts = keptFacts(at, '1');
  facts.add(FACTS);
  facts.write();
  expect(keptFacts(at, '1').get('abc')).toEqual(FACTS);
  expect(keptFacts(at, '2').get('abc')).toBeUndefined();
});

test.each([
  ['was cut', '{"version":"1","pict'],
  ['is empty', ''],
  ['has another shape', '{"version":"1","pictures":{"abc":{}}}'],
])('a file that %s holds no facts, and is written again', (_, text) => {
  const at = folder();
  writeFileSync(path.join(at, 'facts.json'), text);
  const facts = keptFacts(at, '1');
  expect(facts.get('abc')).toBeUndefined();
  facts.add(FACTS);
  facts.write();
  expect(keptFacts(at, '1').get('abc')).toEqual(FACTS);
});
