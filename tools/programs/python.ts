import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

const PYTHON: DebianProgram = {
  name: 'python',
  packages: ['python3-icalendar', 'python3-feedparser'],
  program: 'usr/bin/python3',
  variables: { PYTHONPATH: '$here/usr/lib/python3/dist-packages', PYTHONDONTWRITEBYTECODE: '1' },
};

/** Finds a Python with independent parsers of calendars and feeds for the tests; undefined if there is none. */
export function findPython(): string | undefined {
  return [unpackedProgram(PYTHON), '/usr/bin/python3', 'python3'].find(
    (command) => command && spawnSync(command, ['-c', 'import icalendar, feedparser']).status === 0,
  );
}

/** Finds such a Python, or unpacks its parsers; undefined if they are not available. */
export function ensurePython(): string | undefined {
  return findPython() ?? (unpackProgram(PYTHON) && findPython());
}
