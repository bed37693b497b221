import { existsSync } from 'node:fs';

/** Whether this is a system of Debian's family. */
export function hasSystemPackages(): boolean {
  return existsSync('/usr/bin/apt-get');
}
