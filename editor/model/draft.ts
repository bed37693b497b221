import { isRecord } from '../../lib/is-record';
import { COLLECTIONS, type CollectionName } from '../../lib/site/kinds';

/** A text that its author is writing: the file itself, and where it will stand. */
export interface Draft {
  id: string;
  collection: CollectionName;
  /** For the list of drafts. */
  title: string;
  format: 'md' | 'mdx';
  /** The text of the file, with `\n` alone at the ends of its lines. */
  text: string;
  /** The file as it was opened: one that was not changed is given back as it was, to the byte. */
  opened?: { text: string; bytes: string };
  /** The file as it was last saved from here into a folder. */
  written?: string;
  /** The path in the content folder of the file that was opened, or last saved there; a new one is named after its title and its date. */
  file?: string;
  /** The pictures that go with it, whose bytes are in `editor/pictures/store.ts`. */
  pictures?: DraftPicture[];
  /** In milliseconds since the epoch. */
  savedAt: number;
}

export interface DraftPicture {
  name: string;
  width: number;
  height: number;
  /** Its alternative text. */
  alt: string;
}

/** Whether a value that the browser kept is a draft: another version of this page may have written it. */
export function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const { id, collection, title, format, text, savedAt }: { [Name in keyof Draft]?: unknown } = value;
  const areTexts = [id, title, text].every((part) => typeof part === 'string');
  return (
    areTexts && COLLECTIONS.some((name) => name === collection) && (format === 'md' || format === 'mdx') && typeof savedAt === 'number'
  );
}

/** A new draft of a file that its author had, or that the site publishes. */
export function draftOf(bytes: string, { file, collection }: { file: string; collection: CollectionName }, id: string, now: number): Draft {
  const text = bytes.replace(/^\u{feff}/u, '').replace(/\r\n?/g, '\n');
  return { id, collection, title: file, format: file.endsWith('.mdx') ? 'mdx' : 'md', text, opened: { text, bytes }, file, savedAt: now };
}

/** The bytes to save: those of the opened file if nothing changed, else with the ends of lines that it had. */
export function savedText({ text, opened }: Draft): string {
  if (!opened) return text;
  if (text === opened.text) return opened.bytes;
  const lines = opened.bytes.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return opened.bytes.startsWith('\u{feff}') ? `\u{feff}${lines}` : lines;
}

/** The collection that the path of a file names, if it does. */
export function collectionIn(file: string): CollectionName | undefined {
  return COLLECTIONS.find((name) => file.startsWith(`${name}/`) || file.includes(`/${name}/`));
}
