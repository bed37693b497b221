import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

const RCLONE: DebianProgram = { name: 'rclone', packages: ['rclone'], program: 'usr/bin/rclone' };

/** The machine's rclone, else the one unpacked in the checkout; undefined where there is none. */
export function findRclone(): string | undefined {
  return [unpackedProgram(RCLONE), 'rclone'].find((command) => command && spawnSync(command, ['version']).status === 0);
}

/** That rclone, of the machine or unpacked; undefined where none is to be had. */
export function ensureRclone(): string | undefined {
  return findRclone() ?? unpackProgram(RCLONE);
}
