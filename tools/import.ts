import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../lib/content/read';
import { type ImportResult, importFolder } from '../lib/import/import-folder';
import { countOf, reportText } from '../lib/import/report-text';
import { READINGS, type ReadingName } from '../lib/import/sections';
import { readEnvironment, readNow, rootDir, SettingError, shippedContentDir } from '../lib/site/environment';
import { readArguments } from './arguments';

const USAGE =
  'npm run import -- <dossier de l’ancien site> [--wall-clock] [--dry-run] [--section cours=pages]… [--language fr] [--format human|json]';

/** Imports the content of a Hugo, Quarto or Jekyll site. Overwrites nothing. */
export default async function importSite(args: string[]): Promise<number> {
  const { format, ...options } = readOptions(args);
  const { contentDir } = readEnvironment();
  const isTerminal = process.stderr.isTTY === true;
  const result = await importFolder({
    ...options,
    contentDir,
    publicDir: contentDir === shippedContentDir ? path.join(rootDir, 'public') : path.join(contentDir, 'public'),
    now: readNow(),
    picturesDir: path.join(rootDir, '.cache/pictures'),
    onProgress: (done, total) => {
      if (isTerminal && total > 50) process.stderr.write(`\r${progressBar(done, total)}${done === total ? '\n' : ''}`);
    },
  });
  console.log(format === 'json' ? JSON.stringify(asJson(result), null, 2) : reportText(result, options.dryRun));
  return 0;
}

/** The same report, for programs. */
function asJson({ site, sections, files, faults, written, redirects, unusedFiles, unusedData, asides }: ImportResult) {
  return {
    site: { generator: site.config.generator, root: displayPath(site.root), menu: site.config.menu },
    counts: countOf(files),
    sections: sections.map(({ section, language, reading, files: own, dated }) => ({
      section,
      language,
      ...reading,
      counts: countOf(own),
      dated,
    })),
    asides: asides.map((aside) => ({ ...aside, contentDir: displayPath(aside.contentDir) })),
    faults,
    files,
    written,
    redirects,
    unusedFiles,
    unusedData,
  };
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
    options: {
      'wall-clock': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      section: { type: 'string', multiple: true },
      language: { type: 'string' },
      format: { type: 'string', default: 'human' },
    },
  });
  const [given] = positionals;
  if (!given) throw new SettingError('La commande', args.join(' '), `cette forme : ${USAGE}`);
  const sourceDir = path.resolve(rootDir, given);
  if (!existsSync(sourceDir) || !statSync(sourceDir).isDirectory())
    throw new SettingError('Le dossier à importer', given, 'un dossier qui existe : la racine de l’ancien site, ou son dossier `content`');
  if (values.format !== 'human' && values.format !== 'json') throw new SettingError('--format', String(values.format), 'human ou json');
  return {
    sourceDir,
    sections: readSections(values.section ?? []),
    language: values.language,
    wallClock: values['wall-clock'] ?? false,
    dryRun: values['dry-run'] ?? false,
    format: values.format,
  };
}

/** `--section courses=pages`. */
function readSections(options: readonly string[]): Map<string, ReadingName> {
  return new Map(
    options.map((option) => {
      const [, section = '', name] = /^([^=]+)=(.+)$/.exec(option) ?? [];
      const reading = READINGS.find((candidate) => candidate === name);
      if (!reading) throw new SettingError('--section', option, `une rubrique et sa lecture, comme cours=pages (${READINGS.join(', ')})`);
      return [section.replace(/^\/+|\/+$/g, ''), reading];
    }),
  );
}
