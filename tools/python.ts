import { spawnSync } from 'node:child_process';
import { installSystemPackages } from './system-packages';

/** A Python that has the parsers of calendars and feeds that the tests compare with ours; undefined where there is none. */
export function findPython(): string | undefined {
  return pythonWith('icalendar, feedparser');
}

/** A Python that has OpenStack Swift, the object storage of the tests; undefined where there is none. */
export function findSwift(): string | undefined {
  return pythonWith('swift.common.ring, eventlet');
}

function pythonWith(modules: string): string | undefined {
  return ['/usr/bin/python3', 'python3'].find((command) => spawnSync(command, ['-c', `import ${modules}`]).status === 0);
}

/** Installs those parsers where the system has packages for them. On others, tests that need them are left out. */
export function ensurePython(): void {
  if (findPython()) return;
  console.log('Installation de lecteurs de calendriers et de flux pour les tests…');
  installSystemPackages('python3-icalendar', 'python3-feedparser');
  if (!findPython()) console.log('python3-icalendar et python3-feedparser manquent : les tests qui s’en servent ne peuvent pas passer.');
}

/** Installs Swift where the system has a package for it. On others, tests that need it are left out. */
export function ensureSwift(): void {
  if (findSwift()) return;
  console.log('Installation d’un stockage objet pour les tests…');
  installSystemPackages('python3-swift');
  if (!findSwift()) console.log('python3-swift manque : les tests d’envoi à un stockage objet ne peuvent pas passer.');
}
