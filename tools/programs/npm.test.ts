import { expect, test } from 'vitest';
import { npmCommand } from './npm.mjs';

const WORDS = ['install', '--prefix', 'C:\\Jean Dupont\\site'];
const windows = { platform: 'win32', node: 'C:\\Program Files\\nodejs\\node.exe', env: {} };
const has = (...files: string[]) => ({ exists: (file: string) => files.includes(file) });

test('the npm that runs the command is used again', () => {
  const script = '/usr/share/npm/bin/npm-cli.js';
  expect(npmCommand(['ci'], { platform: 'linux', node: '/usr/bin/node', env: { npm_execpath: script }, ...has(script) })).toEqual({
    program: '/usr/bin/node',
    args: [script, 'ci'],
    shell: false,
  });
});

test('else the one beside Node.js, which no shell cuts at a space', () => {
  const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
  expect(npmCommand(WORDS, { ...windows, ...has(script) })).toEqual({ program: windows.node, args: [script, ...WORDS], shell: false });
  expect(
    npmCommand(['ci'], { platform: 'linux', node: '/opt/bin/node', env: {}, ...has('/opt/lib/node_modules/npm/bin/npm-cli.js') }),
  ).toEqual({
    program: '/opt/bin/node',
    args: ['/opt/lib/node_modules/npm/bin/npm-cli.js', 'ci'],
    shell: false,
  });
});

test('without either, a batch file goes through a shell, its arguments quoted', () => {
  expect(npmCommand(WORDS, { ...windows, ...has() })).toEqual({
    program: 'npm.cmd',
    args: ['"install"', '"--prefix"', '"C:\\Jean Dupont\\site"'],
    shell: true,
  });
  expect(npmCommand(['ci'], { platform: 'linux', node: '/usr/bin/node', env: {}, ...has() })).toEqual({
    program: 'npm',
    args: ['ci'],
    shell: false,
  });
});

test('the script of another package manager is not taken for npm’s', () => {
  const pnpm = '/opt/pnpm/bin/pnpm.cjs';
  expect(npmCommand(['ci'], { platform: 'linux', node: '/usr/bin/node', env: { npm_execpath: pnpm }, ...has(pnpm) }).program).toBe('npm');
});
