import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

const RCLONE: DebianProgram = { name: 'rclone', packages: ['rclone'], program: 'usr/bin/rclone' };

/** Finds the machine's rclone, else the one unpacked in the checkout; undefined if there is none. */
export function findRclone(): string | undefined {
  return [unpackedProgram(RCLONE), 'rclone'].find((command) => command && spawnSync(command, ['version']).status === 0);
}

/** Finds or unpacks rclone; undefined if it is not available. */
export function ensureRclone(): string | undefined {
  return findRclone() ?? unpackProgram(RCLONE);
}
