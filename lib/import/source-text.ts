import { readFileSync, statSync } from 'node:fs';
import iconv from 'iconv-lite';
import { CleanText, utf16Of } from '../content/clean-text';
import type { Finding } from '../content/problems';

/** Decodes the bytes of an old file: UTF-8, UTF-16, or Windows-1252, the encoding of French files before UTF-8. */

interface SourceText {
  text: string;
  /** The encoding of the file, if the site's own reader would not accept it. */
  encoding?: string;
  findings: Finding[];
}

/** In bytes: far above any text, so that a data file with the extension of a text is not read. */
const MAX_BYTES = 10_000_000;

/** Undefined for a file too big to be a text. */
export function readSourceText(absolute: string): SourceText | undefined {
  if (statSync(absolute).size > MAX_BYTES) return undefined;
  const bytes = readFileSync(absolute);
  const utf16 = utf16Of(bytes) ?? guessUtf16(bytes);
  const { text, findings } = utf16 ? { text: undefined, findings: [] } : new CleanText(bytes);
  if (text !== undefined) return { text, findings };
  const decoded = utf16 ? iconv.decode(bytes, utf16) : decodeLines(bytes);
  const clean = new CleanText(Buffer.from(decoded));
  return { text: clean.text ?? '', encoding: utf16 ? 'UTF-16' : 'Windows-1252', findings: clean.findings };
}

/** UTF-16 without a byte order mark: one byte in two of Western text is zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = (first: number) => start.filter((byte, index) => byte === 0 && index % 2 === first).length;
  const most = start.length / 4;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : undefined;
}

const LINE_FEED = 10;

/** Line by line: a file in UTF-8 may hold a line pasted from elsewhere. */
function decodeLines(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    try {
      text += decoder.decode(line);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      text += iconv.decode(line, 'windows-1252');
    }
    start = end;
  }
  return text;
}
