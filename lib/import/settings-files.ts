import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type Fields, type ReadFields, readTomlFields, readYamlFields, type Unreadable } from './source-front-matter';
import { readSourceText } from './source-text';

/** Reads files of fields alone: the settings of an old site, and its data. */

/** A file that cannot be read, or a line that is mended: the reason and the remedy in French, and the 1-based line. */
export interface SettingsFault {
  /** Absolute path. */
  file: string;
  line: number;
  reason: string;
}

/** The settings of an old site, and their faults: the import goes on without a file that cannot be read. */
export class SettingsFiles {
  readonly faults: SettingsFault[] = [];

  constructor(private readonly root: string) {}

  /** The fields of a file, by its path from the root; undefined without such a plain file. */
  read(name: string): Fields | undefined {
    const file = path.join(this.root, name);
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const read = readFieldsOf(file, readSourceText(file)?.text);
    if ('refusal' in read) {
      this.faults.push({ file, line: read.line, reason: read.refusal });
      return {};
    }
    this.faults.push(...read.mended.map(({ line, message }) => ({ file, line, reason: message })));
    return read.fields;
  }
}

/**
 * The fields of a file in TOML, YAML or JSON.
 * @param text undefined for a file too big.
 */
export function readFieldsOf(file: string, text: string | undefined): ReadFields | Unreadable {
  if (text === undefined) return { refusal: 'Ce fichier est trop grand pour être lu : gardez-y les réglages seuls.', line: 1 };
  if (text.trim() === '') return { fields: {}, repeated: [], mended: [] };
  // JSON is YAML as well.
  const read = file.endsWith('.toml') ? readTomlFields(text) : readYamlFields(text);
  if (!('refusal' in read)) return read;
  return file.endsWith('.json')
    ? { refusal: UNREADABLE_JSON, line: read.line }
    : { ...read, refusal: read.refusal.replace(/^L’en-tête/, 'Ce fichier').replaceAll('de l’en-tête', 'du fichier') };
}

const UNREADABLE_JSON =
  'Ce fichier n’est pas du JSON lisible. Vérifiez les virgules, les guillemets et les accolades autour de cette ligne.';
