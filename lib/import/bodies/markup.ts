import type { AddNote } from '../report';

/** Converts marks that other readers of Markdown know: attributes between braces, superscripts, notes within a sentence. */

/** `{.class #id key=value}`: at least one of these, and nothing else. */
const ITEM = String.raw`(?:[.#][\w:.-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`;
const BRACES = String.raw`\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`;
const ATTRIBUTES = new RegExp(BRACES, 'g');
/** `[words]{.class}` of Pandoc. Those of the margin stand apart from the sentence. */
const SPAN = new RegExp(String.raw`(?<![\]!\\])\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^)\n]*\))?){1,2000})\](?=${BRACES})`, 'g');
const ASIDE = new RegExp(`${SPAN.source}(?=\\{[^}]*\\.(?:aside|column-margin)\\b)`, 'g');
/** `![words](plan.png){…}` of Pandoc. */
const PICTURE = new RegExp(
  String.raw`!\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^)\n]*\))?){0,4000})\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)(${BRACES})`,
  'g',
);
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
  const lines = text.replace(PICTURE, withDescription).replace(ASIDE, ' ($1)').replace(SPAN, '$1').split('\n');
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

/** The description of a picture that has a caption besides: `{fig-alt="…"}`. */
function withDescription(written: string, caption: string, target: string, braces: string): string {
  const [attribute = '', , alt = ''] = /[ \t]*\b(?:fig-)?alt=(["'])(.*?)\1/.exec(braces) ?? [];
  if (alt.trim() === '' || alt === caption) return written;
  const [src = ''] = target.trim().split(/\s/);
  const left = braces.replace(attribute, '');
  const id = /#([\w:.-]+)/.exec(left)?.[1];
  return `${id === undefined ? '' : `<span id="${id}"></span>`}![${alt.replace(/[[\]]/g, '\\$&')}](${src})${caption && ` *${caption.replaceAll('*', '')}*`}`;
}

const CALL = /\[\^note-\d+\]/g;
/** A picture shows its label as words alone: calls of notes stand after it. */
const LABEL_WITH_NOTES =
  /!\[((?=[^\n]{0,4000}?\[\^note-)(?:[^[\]\n]|\[[^[\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?){1,4000})\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g;

/** Notes within a sentence, subscripts and superscripts of Pandoc. */
export function convertPandoc(text: string): string {
  const notes: string[] = [];
  const noted = text.replace(/\^\[((?:[^[\]]|\[[^[\]]*\]){1,4000})\]/g, (_, words: string) => {
    notes.push(words.replace(/\s*\n\s*/g, ' '));
    return `[^note-${notes.length}]`;
  });
  const indexed = noted
    .replace(LABEL_WITH_NOTES, (_, label: string, target: string) => {
      const calls = label.match(CALL) ?? [];
      return `![${label.replace(CALL, '')}](${target})${calls.join('')}`;
    })
    .replace(/(?<![~\\\s])~(?![~\s])([^\s~]{1,20})~(?!~)/g, '<sub>$1</sub>')
    .replace(/(?<![\^\\[\s])\^(?![\^\s[])([^\s^[\]]{1,20})\^/g, '<sup>$1</sup>');
  const definitions = notes.map((words, index) => `[^note-${index + 1}]: ${words}`);
  return definitions.length === 0 ? indexed : `${indexed.trimEnd()}\n\n${definitions.join('\n\n')}\n`;
}
