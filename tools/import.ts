import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../lib/content/read';
import { importFolder } from '../lib/import/import-folder';
import { formatNote, OUTCOME_LABELS, type Outcome } from '../lib/import/report';
import { readEnvironment, rootDir, SettingError, shippedContentDir } from '../lib/site/environment';
import { readArguments } from './arguments';

const USAGE = 'npm run import -- <dossier content de Hugo> [--wall-clock] [--dry-run] [--format human|json]';

/** Imports the content of a Hugo site. Overwrites nothing. */
export default function importHugo(args: string[]): number {
  const { folder, wallClock, dryRun, format } = readOptions(args);
  const { contentDir } = readEnvironment();
  const isTerminal = process.stderr.isTTY === true;
  const { notes, written, present } = importFolder({
    sourceDir: folder,
    contentDir,
    publicDir: contentDir === shippedContentDir ? path.join(rootDir, 'public') : path.join(contentDir, 'public'),
    wallClock,
    dryRun,
    onProgress: (done, total) => {
      if (isTerminal && total > 50) process.stderr.write(`\r${progressBar(done, total)}${done === total ? '\n' : ''}`);
    },
  });
  if (format === 'json') {
    console.log(JSON.stringify({ notes, written, present }, null, 2));
    return 0;
  }
  for (const note of notes) console.log(formatNote(note));
  const counts = (Object.keys(OUTCOME_LABELS) as Outcome[]).map(
    (outcome) => `${notes.filter((note) => note.outcome === outcome).length} ${OUTCOME_LABELS[outcome]}`,
  );
  const verb = dryRun ? 'seraient écrites' : 'écrites';
  console.log(
    `\n${written.length} entrées ${verb} dans ${displayPath(contentDir)}, ${present.length} déjà là. Remarques : ${counts.join(', ')}.`,
  );
  if (written.length > 0 && !dryRun) console.log('Relisez ce qui est « à regarder », puis lancez npm run check.');
  return 0;
}

function progressBar(done: number, total: number): string {
  const width = 30;
  const full = Math.round((done / total) * width);
  return `[${'█'.repeat(full)}${' '.repeat(width - full)}] ${done}/${total}`;
}

function readOptions(args: string[]) {
  const { values, positionals } = readArguments(args, {
    usage: USAGE,
    words: 1,
    options: { 'wall-clock': { type: 'boolean' }, 'dry-run': { type: 'boolean' }, format: { type: 'string', default: 'human' } },
  });
  const [given] = positionals;
  if (!given) throw new SettingError('La commande', args.join(' '), `cette forme : ${USAGE}`);
  const folder = path.resolve(rootDir, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new SettingError('Le dossier à importer', given, 'un dossier qui existe, celui que Hugo appelle `content`');
  if (values.format !== 'human' && values.format !== 'json') throw new SettingError('--format', String(values.format), 'human ou json');
  return { folder, wallClock: values['wall-clock'] ?? false, dryRun: values['dry-run'] ?? false, format: values.format };
}
