import matter from 'gray-matter';
import type { Finding } from './problems';

/** A content file split into front matter and body, with the line that problems are counted from. */
export interface SplitFile {
  /** The YAML between the `---` lines, or undefined when the file has none. */
  yaml: string | undefined;
  body: string;
  /** 1-based line of the file on which the body's text begins. */
  bodyLine: number;
}

/** Makes gray-matter split only: it would run `---js` blocks, and `parseYaml` reads the YAML. */
const refuse = () => {
  throw new Error('only YAML front matter is read');
};
const KEEP_RAW = {
  language: 'yaml',
  engines: { yaml: () => ({}), javascript: { parse: refuse }, js: { parse: refuse }, coffee: { parse: refuse }, json: { parse: refuse } },
};

const OPENING = /^---[ \t]*\n/;
const CLOSING = /\n---[ \t]*(\n|$)/;

/** Splits a clean text at its `---` lines. Never throws: a text that cannot be split has no front matter. */
export function splitFrontMatter(text: string): SplitFile {
  if (!OPENING.test(text) || !CLOSING.test(text)) return { yaml: undefined, body: text, bodyLine: 1 };
  const { matter: yaml, content } = matter(text, KEEP_RAW);
  return { yaml: yaml.replace(/^\n/, ''), body: content, bodyLine: countLines(text.slice(0, text.length - content.length)) };
}

function countLines(text: string): number {
  return text.split('\n').length;
}

/** The problem with the `---` lines of a text that cannot be split. */
export function missingFrontMatter(text: string): Finding {
  const before = /^\s*/.exec(text)?.[0] ?? '';
  const start = text.slice(before.length);
  const [message, remedy] = faultOfFences(start, before !== '');
  return { line: start === '' ? 1 : countLines(before), column: 1, rule: 'en-tete', message, remedy };
}

function faultOfFences(start: string, isLate: boolean): [message: string, remedy: string] {
  if (OPENING.test(start))
    return CLOSING.test(start)
      ? ['L’en-tête ne commence pas à la première ligne.', 'Effacez ce qui précède la première ligne `---`.']
      : ['L’en-tête n’est pas fermé.', 'Ajoutez une ligne `---` après le dernier champ, et avant le texte.'];
  if (/^-{4,}[ \t]*\n/.test(start)) return ['L’en-tête se met entre deux lignes de trois tirets, ni plus ni moins.', 'Écrivez `---`.'];
  if (!isLate && /^[\w-]+:\s/.test(start) && CLOSING.test(start))
    return ['La ligne `---` qui ouvre l’en-tête manque.', 'Ajoutez une ligne `---` au-dessus de celle-ci.'];
  return [
    'Le fichier ne commence pas par un en-tête entre deux lignes `---`.',
    'Écrivez en première ligne `---`, puis `title: …`, puis `---`, et le texte ensuite.',
  ];
}
