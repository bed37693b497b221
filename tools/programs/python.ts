import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

const PYTHON: DebianProgram = {
  name: 'python',
  packages: ['python3-icalendar', 'python3-feedparser'],
  program: 'usr/bin/python3',
  variables: { PYTHONPATH: '$here/usr/lib/python3/dist-packages', PYTHONDONTWRITEBYTECODE: '1' },
};

/** A Python that has the parsers of calendars and feeds that the tests compare with ours; undefined where there is none. */
export function findPython(): string | undefined {
  return [unpackedProgram(PYTHON), '/usr/bin/python3', 'python3'].find(
    (command) => command && spawnSync(command, ['-c', 'import icalendar, feedparser']).status === 0,
  );
}

/** That Python, of the machine or with its parsers unpacked; undefined where none is to be had. */
export function ensurePython(): string | undefined {
  return findPython() ?? (unpackProgram(PYTHON) && findPython());
}
