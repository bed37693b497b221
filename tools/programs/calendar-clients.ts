import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

const CLIENTS: DebianProgram = {
  name: 'agendas',
  packages: ['khal', 'radicale'],
  program: 'usr/bin/python3',
  variables: { PYTHONPATH: '$here/usr/lib/python3/dist-packages', PYTHONDONTWRITEBYTECODE: '1' },
};

/** Finds a Python with khal, a calendar program, and Radicale, a CalDAV server: `-m khal`, `-m radicale`; undefined if there is none. */
export function findCalendarClients(): string | undefined {
  return [unpackedProgram(CLIENTS), '/usr/bin/python3', 'python3'].find(
    (command) => command && spawnSync(command, ['-c', 'import khal, radicale']).status === 0,
  );
}

/** Finds them, or unpacks them; undefined if they are not available. */
export function ensureCalendarClients(): string | undefined {
  return findCalendarClients() ?? (unpackProgram(CLIENTS) && findCalendarClients());
}
