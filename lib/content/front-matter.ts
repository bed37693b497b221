import { cutFrontMatter } from './cut-front-matter';

/** A content file split into front matter and body, with the line that problems are counted from. */
interface SplitFile {
  /** The YAML between the `---` lines, or undefined when the file has none. */
  yaml: string | undefined;
  body: string;
  /** 1-based line of the file on which the body's text begins. */
  bodyLine: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /\n---[ \t]*(\n|$)/;

/** Splits a clean text at its `---` lines. Never throws: a text that cannot be split has no front matter. */
export function splitFrontMatter(text: string): SplitFile {
  const closing = OPENING.test(text) && CLOSING.exec(text);
  if (!closing) return { yaml: undefined, body: text, bodyLine: 1 };
  // gray-matter copies all that it is given.
  const end = closing.index + closing[0].length;
  const { matter: yaml, content } = cutFrontMatter(text.slice(0, end));
  const body = content + text.slice(end);
  return { yaml: yaml.replace(/^\n/, ''), body, bodyLine: countLines(text.slice(0, text.length - body.length)) };
}

function countLines(text: string): number {
  return text.split('\n').length;
}
