import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this is a system of Debian's family: what tests need besides Node.js is installed there, and missing elsewhere. */
export function hasSystemPackages(): boolean {
  return existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, where this is a system that has them and the right to. Says nothing; look at what is there afterwards. */
export function installSystemPackages(...names: string[]): void {
  if (!hasSystemPackages()) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...names],
  ]) {
    const [command = 'apt-get', ...args] = [...sudo, 'apt-get', ...step];
    spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}
