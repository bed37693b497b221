import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rootDir } from '../../lib/site/environment';
import { NODE_VERSIONS } from './other-node';

const read = (file: string) => readFileSync(path.join(rootDir, file), 'utf8');

test('what package.json accepts of Node.js is what the long tests run', () => {
  const { engines } = JSON.parse(read('package.json'));
  const [oldest = '', ...others] = NODE_VERSIONS;
  const ranges = [`^${oldest.split('.').slice(0, 2).join('.')}.0`, ...others.slice(0, -1).map((version) => `^${version}.0.0`)];
  expect(engines.node).toBe([...ranges, `>=${others.at(-1)}.0.0`].join(' || '));
});

test('the version that the forges and the container use is among them', () => {
  expect(NODE_VERSIONS).toContain(read('.node-version').trim());
});

test('npm installs packages whose makers name a newer Node.js: what runs decides, in the long tests', () => {
  expect(read('.npmrc')).not.toContain('engine-strict');
});
