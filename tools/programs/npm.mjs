// How to start npm on any system. Plain JavaScript, since tools/run.mjs installs packages with it.
import { existsSync } from 'node:fs';
import nodePath from 'node:path';

/**
 * The command that runs npm with these arguments, to give to `spawn`. It is npm's own script, run by this Node.js: on Windows `npm` is a
 * batch file, which Node.js starts only through a shell (CVE-2024-27980), where a path with a space would be two arguments.
 * @param {readonly string[]} words
 * @param {{ env?: Record<string, string | undefined>, platform?: string, node?: string, exists?: (file: string) => boolean }} [system] this one by default
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCommand(words, { env = process.env, platform = process.platform, node = process.execPath, exists = existsSync } = {}) {
  const path = platform === 'win32' ? nodePath.win32 : nodePath.posix;
  const beside = path.join(path.dirname(node), platform === 'win32' ? '.' : '../lib', 'node_modules/npm/bin/npm-cli.js');
  // Other package managers set this variable too, to scripts of their own.
  const running = env.npm_execpath && path.basename(env.npm_execpath) === 'npm-cli.js' ? env.npm_execpath : undefined;
  const script = [running, beside].find((file) => file !== undefined && exists(file));
  if (script) return { program: node, args: [script, ...words], shell: false };
  if (platform !== 'win32') return { program: 'npm', args: [...words], shell: false };
  return { program: 'npm.cmd', args: words.map((word) => `"${word}"`), shell: true };
}
