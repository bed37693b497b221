import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '../lib/site/environment';

/** Two builds of one checkout would write into the same folders: the second is refused. */
const lockFile = path.join(rootDir, '.cache/construction.pid');

/** @returns what to call when the build ends, however it ends; undefined while another one runs. */
export function lockBuild(): (() => void) | undefined {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  if (isLocked()) return undefined;
  rmSync(lockFile, { force: true });
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  return () => rmSync(lockFile, { force: true });
}

/** A build that was killed leaves its number, which nobody has any more. */
function isLocked(): boolean {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    if (!(pid > 0)) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return false;
    if (code === 'EPERM') return true;
    throw error;
  }
}
