import type { Finding } from './problems';

/** Decodes the bytes of an author's file, here alone: accents in one form, without the characters that no page may hold. */

/** The text of a file of an author, decoded when it is first asked for: a command needs few of the thousands that it reads. */
export class CleanText {
  private decoded: DecodedText | undefined;

  constructor(readonly bytes: Uint8Array) {}

  /** Normalised (NFC), with `\n` as its only line end; undefined for bytes that are not UTF-8, and for two versions in one. */
  get text(): string | undefined {
    return this.decode().text;
  }

  get findings(): Finding[] {
    return this.decode().findings;
  }

  /** Converts a column of the text into the column of the author's file. Both count from 1, in UTF-16 units. */
  columnOf(line: number, column: number): number {
    return columnBefore(this.decode().changedLines[line - 1] ?? '', column);
  }

  private decode(): DecodedText {
    this.decoded ??= decodeText(this.bytes);
    return this.decoded;
  }
}

interface DecodedText extends Pick<CleanText, 'text' | 'findings'> {
  /** The lines of the file as its author wrote them; empty where the text is the same. */
  changedLines: string[];
}

function decodeText(bytes: Uint8Array): DecodedText {
  const unread = (finding: Finding) => ({ text: undefined, findings: [finding], changedLines: [] });
  const decoded = decode(bytes);
  if (decoded === undefined) return unread(wrongEncoding(bytes));
  const written = decoded.replace(/\r\n?/g, '\n');
  const conflict = conflictIn(written);
  if (conflict) return unread(conflict);
  const isAllowed = USUAL.test(written) || forbiddenIn(written) === undefined;
  const text = isAllowed ? written.normalize('NFC') : cleanLine(written);
  const changedLines = text === written ? [] : written.split('\n');
  return { text, findings: isAllowed ? [] : changedLines.flatMap(removedFrom), changedLines };
}

/** Removes the forbidden characters of a line and normalises its accents (NFC). */
export function cleanLine(line: string): string {
  return line.replace(FORBIDDEN, '').normalize('NFC');
}

/**
 * Characters that XML 1.0 (section 2.2) or HTML (« control », « noncharacter ») forbids in a text, lone surrogates, and byte order marks
 * inside a text.
 */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\u{feff}]/gu;

/** Most texts have these characters alone, and none of those: that takes a quarter of the time to see. */
const USUAL = /^[\t\n -~\u00a0-\u2fff]*$/;

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The UTF-16 encoding that a file's byte order mark announces, if any (Unicode, section 23.8). */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function wrongEncoding(bytes: Uint8Array): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'encodage',
    message: `Le fichier n’est pas enregistré en UTF-8${utf16Of(bytes) ? ', mais en UTF-16' : ''}.`,
    remedy: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
  };
}

/** The marks that Git leaves around two versions of a text, in their order (git-merge, « How conflicts are presented »). */
const CONFLICT = [/^<{7} /, /^={7}$/, /^>{7} /];

/** A text may show such marks in a block of code. */
function conflictIn(text: string): Finding | undefined {
  if (!text.includes('>>>>>>> ')) return undefined;
  let isCode = false;
  const places: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (places.length === 0 && /^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    if (!isCode && CONFLICT[places.length]?.test(line)) places.push(index + 1);
  }
  const [first] = places;
  if (first === undefined || places.length < CONFLICT.length) return undefined;
  return {
    line: first,
    column: 1,
    rule: 'fusion',
    message: 'Git a laissé ici deux versions du texte, sans choisir.',
    remedy: 'Gardez l’une des deux, ou réunissez-les, puis retirez les lignes `<<<<<<<`, `=======` et `>>>>>>>`.',
  };
}

function removedFrom(line: string, index: number): Finding[] {
  const [first] = line.matchAll(FORBIDDEN);
  return first ? [{ line: index + 1, column: first.index + 1, ...removed(first[0]) }] : [];
}

/** The warning about a removed character. */
export function removed(character: string): Pick<Finding, 'severity' | 'rule' | 'message' | 'remedy'> {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    severity: 'warning',
    rule: 'caractere-invisible',
    message: `Cette ligne contient un caractère invisible (U+${code}), qui ne peut pas être publié : il est retiré.`,
    remedy: 'Effacez-le, ou retapez la ligne : il vient sans doute d’un copier-coller.',
  };
}

/** The first character of a value that `cleanLine` would remove, if any. */
export function forbiddenIn(value: string): string | undefined {
  return value.match(FORBIDDEN)?.[0];
}

/** The column of the written line that becomes this column of the clean line: a binary search for the end of the text before it. */
function columnBefore(written: string, column: number): number {
  if (cleanLine(written) === written) return column;
  let [low, high] = [0, written.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cleanLine(written.slice(0, middle)).length < column) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
