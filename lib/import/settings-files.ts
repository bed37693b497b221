import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files';
import {
  type Fields,
  type ReadFields,
  type ReadValue,
  readTomlFields,
  readYamlFields,
  readYamlValue,
  type Unreadable,
} from './source-front-matter';
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
    const read = this.open(name, readFieldsOf);
    return read && ('fields' in read ? read.fields : {});
  }

  /** The value of a data file: fields or a list. */
  readData(name: string): unknown {
    const read = this.open(name, readDataOf);
    return read && 'value' in read ? read.value : undefined;
  }

  /** Reads a file, and keeps its faults. */
  private open<Read extends Pick<ReadFields, 'mended'>>(
    name: string,
    reader: (file: string, text: string | undefined) => Read | Unreadable,
  ): Read | Unreadable | undefined {
    const file = path.join(this.root, name);
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const read = reader(file, readSourceText(file)?.text);
    const faults = 'refusal' in read ? [{ line: read.line, message: read.refusal }] : read.mended;
    this.faults.push(...faults.map(({ line, message }) => ({ file, line, reason: message })));
    return read;
  }

  /** The names of the files in a folder, by its path from the root. */
  list(folder: string): string[] {
    const absolute = path.join(this.root, folder);
    return existsSync(absolute) ? listFiles(absolute) : [];
  }
}

/**
 * The fields of a file in TOML, YAML or JSON.
 * @param text undefined for a file too big.
 */
export function readFieldsOf(file: string, text: string | undefined): ReadFields | Unreadable {
  if (text === undefined) return TOO_BIG;
  if (text.trim() === '') return { fields: {}, repeated: [], mended: [] };
  // JSON is YAML as well.
  const read = file.endsWith('.toml') ? readTomlFields(text) : readYamlFields(text);
  return 'refusal' in read ? ofFile(file, read) : read;
}

/** The value of a file in YAML or JSON. */
function readDataOf(file: string, text: string | undefined): ReadValue | Unreadable {
  if (text === undefined) return TOO_BIG;
  const read = readYamlValue(text);
  return 'refusal' in read ? ofFile(file, read) : read;
}

const TOO_BIG: Unreadable = { refusal: 'Ce fichier est trop grand pour être lu : gardez-y les réglages seuls.', line: 1 };

function ofFile(file: string, { refusal, line }: Unreadable): Unreadable {
  const about = refusal.replace(/^L’en-tête/, 'Ce fichier').replaceAll('de l’en-tête', 'du fichier');
  return { refusal: file.endsWith('.json') ? UNREADABLE_JSON : about, line };
}

const UNREADABLE_JSON =
  'Ce fichier n’est pas du JSON lisible. Vérifiez les virgules, les guillemets et les accolades autour de cette ligne.';
