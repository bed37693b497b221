import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { acceptedWeaknesses, weaknesses } from '../lib/deploy/audit';
import { readNow, rootDir } from '../lib/site/environment';

const ACCEPTED = 'docs/failles-acceptees.json';

/** `npm run audit`: asks the registry for known weaknesses of all packages. Fails on each that nobody accepted, and only then. */
export default function audit(): number {
  const accepted = acceptedWeaknesses.parse(JSON.parse(readFileSync(path.join(rootDir, ACCEPTED), 'utf8')));
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: rootDir, encoding: 'utf8', shell: process.platform === 'win32' });
  const found = weaknesses(readJson(stdout), accepted, readNow().toISOString().slice(0, 10));
  if (!found) {
    console.log('Le registre ne répond pas aux questions de sécurité : rien n’a été vérifié.');
    return 0;
  }
  for (const weakness of found) console.error(`✗ ${weakness}`);
  console.log(
    found.length === 0
      ? 'Aucune faille connue.'
      : `Mettez à jour ces paquets, ou acceptez ces failles pour un temps, avec une raison, dans ${ACCEPTED}.`,
  );
  return found.length === 0 ? 0 : 1;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
