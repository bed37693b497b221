import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

/** A Python with some modules of Debian. */
class DebianPython {
  private readonly program: DebianProgram;

  constructor(
    name: string,
    packages: string[],
    private readonly modules: string,
  ) {
    const variables = { PYTHONPATH: '$here/usr/lib/python3/dist-packages', PYTHONDONTWRITEBYTECODE: '1' };
    this.program = { name, packages, program: 'usr/bin/python3', variables };
  }

  /** The command of a Python that has the modules; undefined if there is none. */
  find(): string | undefined {
    return [unpackedProgram(this.program), '/usr/bin/python3', 'python3'].find(
      (command) => command && spawnSync(command, ['-c', `import ${this.modules}`]).status === 0,
    );
  }

  /** Finds it, or unpacks the modules; undefined if they are not available. */
  ensure(): string | undefined {
    return this.find() ?? (unpackProgram(this.program) && this.find());
  }
}

/** Independent parsers of calendars and feeds. */
export const parsers = new DebianPython('python', ['python3-icalendar', 'python3-feedparser'], 'icalendar, feedparser');

/** A calendar program and a CalDAV server: `-m khal`, `-m radicale`. */
export const calendarClients = new DebianPython('agendas', ['khal', 'radicale'], 'khal, radicale');
