import { hash } from 'node:crypto';
import type { CardText } from '../outputs/cards/card-texts';
import type { GeneratedFile } from '../outputs/files';
import type { PageModel, ShownValue, SitePage } from './page';

/** A file of the site, and the way to make it. */
export interface Output {
  /** Its path in the site, such as `evenements/atelier/index.html`. */
  file: string;
  /** What messages call the making of it: a French noun with its article. */
  step: string;
  prepare: () => Prepared | Promise<Prepared>;
}

interface Prepared {
  /** A hash of everything that the file depends on besides the code and the environment: equal keys mean equal files. */
  key: string;
  /** Creates the file, which must not exist yet, and its compressed copies. */
  write: (target: string, writer: FileWriter) => Promise<Made>;
}

/** Facts of a file that only its making shows. */
export interface Made {
  /** Whether the file has compressed copies. */
  isCompressed?: boolean;
  /** Addresses of the picture variants that a page shows. */
  variants?: string[];
  /** A hash of what the search knows of a page. */
  article?: string;
}

/** Writes files of the site. It needs its arguments alone, so that other threads can do it. */
export interface FileWriter {
  /** Creates a file, and compressed copies of a text. @returns whether it has any. */
  write(target: string, bytes: Uint8Array): Promise<boolean>;
  /** Makes a file that is not a page (`makeFile`), and writes it. */
  file(target: string, maker: GeneratedFile['maker'], value: unknown): Promise<Made>;
  /** Makes a page, and writes it. */
  page(target: string, page: SitePage, value: ShownValue, model: PageModel): Promise<Made>;
  /** Draws a card. @param kept the file that keeps it from one build to the next; its name changes with the card. */
  card(target: string, text: CardText, kept: string): Promise<void>;
}

/** An output that depends on a plain value alone. @param write creates the file. */
export function output<Value>(
  file: string,
  step: string,
  value: () => Value | Promise<Value>,
  write: (value: Value, target: string, writer: FileWriter) => Promise<Made>,
): Output {
  const prepare = async (): Promise<Prepared> => {
    const known = await value();
    return { key: digest(JSON.stringify(known)), write: (target, writer) => write(known, target, writer) };
  };
  return { file, step, prepare };
}

/** Writes the bytes of an output. */
export async function writeBytes(target: string, bytes: string | Uint8Array, writer: FileWriter): Promise<Made> {
  const isCompressed = await writer.write(target, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return isCompressed ? { isCompressed } : {};
}

export function digest(bytes: string | Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32);
}
