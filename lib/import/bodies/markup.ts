import type { AddNote } from '../report';

/** Converts marks that other readers of Markdown know: attributes between braces, superscripts, notes within a sentence. */

/** `{.class #id key=value}`: at least one of these, and nothing else. */
const ITEM = String.raw`(?:[.#][\w:.-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`;
const BRACES = String.raw`\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`;
const ATTRIBUTES = new RegExp(BRACES, 'g');
/** `[words]{.class}` of Pandoc. */
const SPAN = new RegExp(String.raw`(?<![\]!\\])\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^)\n]*\))?){1,2000})\](?=${BRACES})`, 'g');
const HEADING = /^[ \t>]*#{1,6}[ \t]/;

interface Context {
  note: AddNote;
  lineOf: (line: number) => number;
}

/**
 * Removes attributes, except the anchor of a heading: another anchor becomes an empty element, so that links to it work.
 * @param text its code and its shortcodes hidden.
 */
export function convertAttributes(text: string, { note, lineOf }: Context): string {
  if (!/\{[ \t]*[:.#\w-]/.test(text)) return text;
  const removed: { line: number; written: string }[] = [];
  const lines = text.replace(SPAN, '$1').split('\n');
  const output = lines.map((line, index) => {
    const isHeading = HEADING.test(line);
    const say = (written: string) => removed.push({ line: index + 1, written });
    const plain = line.replace(ATTRIBUTES, (written) => {
      const id = /[{ \t]#([\w:.-]+)/.exec(written)?.[1];
      if (!isHeading || id === undefined || written !== `{#${id}}`) say(written);
      return id === undefined ? '' : isHeading ? `{#${id}}` : `<span id="${id}"></span>`;
    });
    return isHeading ? plain.replace(/[ \t]*\{-\}[ \t]*$/, '') : plain;
  });
  const [first] = removed;
  if (first)
    note({
      line: lineOf(first.line),
      outcome: 'dropped',
      subject: 'markup',
      message: `La mise en forme entre accolades n’a pas d’effet ici : elle est retirée (${removed.length === 1 ? `\`${first.written}\`` : `${removed.length} passages`}).`,
      before: removed.map(({ written }) => written).join(' '),
    });
  return output.join('\n');
}

/** Notes within a sentence, subscripts and superscripts of Pandoc. */
export function convertPandoc(text: string): string {
  const notes: string[] = [];
  const noted = text.replace(/\^\[((?:[^[\]]|\[[^[\]]*\]){1,4000})\]/g, (_, words: string) => {
    notes.push(words.replace(/\s*\n\s*/g, ' '));
    return `[^note-${notes.length}]`;
  });
  const indexed = noted
    .replace(/(?<![~\\\s])~(?![~\s])([^\s~]{1,20})~(?!~)/g, '<sub>$1</sub>')
    .replace(/(?<![\^\\[\s])\^(?![\^\s[])([^\s^[\]]{1,20})\^/g, '<sup>$1</sup>');
  const definitions = notes.map((words, index) => `[^note-${index + 1}]: ${words}`);
  return definitions.length === 0 ? indexed : `${indexed.trimEnd()}\n\n${definitions.join('\n\n')}\n`;
}
