import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '../../lib/site/environment';
import { npmCommand } from './npm.mjs';

/** The oldest supported Node.js, and the other maintained versions. */
export const NODE_VERSIONS = ['20.15.1', '22', '24'];

/** Installs a Node.js of this version from the package registry into the checkout. @throws when the installation fails. */
export function ensureNode(version: string): string {
  const folder = path.join(rootDir, '.cache/node', version);
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const node = path.join(folder, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  console.log(`Node.js ${version} : 50\u00a0Mo environ à télécharger, dans .cache/node/${version}.`);
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`];
  const { program, args, shell } = npmCommand(install);
  spawnSync(program, args, { cwd: folder, stdio: 'inherit', shell });
  if (!existsSync(node)) throw new Error(`Node.js ${version} cannot be had as ${name}`);
  return node;
}
