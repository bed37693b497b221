import { CleanText } from '../../lib/content/clean-text';

/** The mark of a file's encoding stays in its text: the file is given back with it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file, to the byte; else why it cannot be read, in the words of the check. */
export function readBytes(bytes: ArrayBuffer): { text: string } | { refusal: string } {
  const { text, findings } = new CleanText(new Uint8Array(bytes));
  if (text !== undefined) return { text: decoder.decode(bytes) };
  return { refusal: findings.map(({ message, remedy }) => `${message} ${remedy}`).join(' ') };
}
