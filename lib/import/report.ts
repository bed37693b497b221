/** The report of the import on each file of the old site. */

/**
 * The fate of a file: an entry, a part of another entry, nothing because the site has it already, nothing because it held nothing,
 * nothing because it cannot be read.
 */
export type Fate = 'imported' | 'joined' | 'present' | 'left' | 'refused';

/** The fate of a part of a file: changed without loss, left out, or left to a person. */
export type Outcome = 'changed' | 'dropped' | 'to-do';

/** The kind of thing that a note is about. */
export type Subject =
  | 'address'
  | 'code'
  | 'date'
  | 'encoding'
  | 'field'
  | 'file'
  | 'link'
  | 'markup'
  | 'person'
  | 'picture'
  | 'project'
  | 'section'
  | 'shortcode'
  | 'text';

export interface Note {
  /** 1-based line of the source; 1 for a note on the whole file. */
  line: number;
  outcome: Outcome;
  subject: Subject;
  /** In French. */
  message: string;
  /** The words of the old file, and those of the entry in their place. */
  before?: string;
  after?: string;
}

export interface FileReport {
  /** The file, relative to the imported folder. */
  source: string;
  /** The section of the old site that it belongs to: its first folders; empty at the root. */
  section: string;
  /** The language of the text, where it is not that of the site. */
  language?: string;
  fate: Fate;
  /** The file of the content folder that has it now. */
  target?: string;
  /** Why it is no entry, in French, and the line. */
  reason?: string;
  line?: number;
  notes: Note[];
}

export type AddNote = (note: Note) => void;

const LONGEST_QUOTE = 200;

/** A passage on one line, for a message. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
