import type { Finding } from '../content/problems';
import { lineAt } from './place-in';

/**
 * Limits on a text before parsing: far above any real text, and low enough that no parser works for more than seconds.
 * tree-limits.ts limits the parsed tree.
 */
const MAX_LENGTH = 300_000;
const MAX_LINES = 10_000;
const MAX_QUOTES = 12;
const MAX_CONTAINERS = 100;
const MAX_COLUMNS = 500;
const MAX_DEFINITIONS = 2000;
const MAX_UNDERLINES = 500;
/** The parser compares the marks of a paragraph with each other: this limits the sum of squares of their numbers, to about two seconds. */
const MAX_COMPARISONS = 30_000_000;
const MARKS = /[[\]<~$]|\*+|_+|`+|\{\{/g;

/** Refuses a text, with the finding that explains why. */
export class ExcessError extends Error {
  constructor(readonly finding: Finding) {
    super(finding.message);
  }
}

export const excess = (line: number, message: string, remedy: string): Finding => ({ line, column: 1, rule: 'demesure', message, remedy });

const CUT = 'Coupez le texte en plusieurs entrées.';

/** The reason not to parse a text at all; undefined for any reasonable text. */
export function excessOf(source: string): Finding | undefined {
  if (source.length > MAX_LENGTH)
    return excess(
      1,
      `Ce texte est trop long (${Math.round(source.length / 1024)} Ko).`,
      `Coupez-le en plusieurs entrées de moins de ${Math.round(MAX_LENGTH / 1024)} Ko.`,
    );
  const quoted = new RegExp(`^(?:[ \\t]*>){${MAX_QUOTES}}`, 'm').exec(source);
  if (quoted)
    return excess(lineAt(source, quoted.index), 'Cette ligne est citée trop de fois.', 'Gardez un seul « > » par niveau de citation.');
  return tooMany(source) ?? tooManyMarks(source);
}

function tooMany(source: string): Finding | undefined {
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
  if (count(/\n/g) > MAX_LINES) return excess(1, `Ce texte a plus de ${thousands(MAX_LINES)} lignes.`, CUT);
  if (count(/^[ \t]*:{3,}\s*\w/gm) > MAX_CONTAINERS)
    return excess(
      1,
      `Ce texte ouvre plus de ${MAX_CONTAINERS} encadrés.`,
      'Fermez chacun par `:::`, ou coupez le texte en plusieurs entrées.',
    );
  if (count(/^[ \t>]*\[[^\]\n]*\]:/gm) > MAX_DEFINITIONS)
    return excess(1, `Ce texte a plus de ${thousands(MAX_DEFINITIONS)} notes et adresses de liens.`, CUT);
  if (count(/^[ \t>]*(?:=+|-+)[ \t]*$/gm) > MAX_UNDERLINES)
    return excess(1, `Ce texte a plus de ${MAX_UNDERLINES} lignes faites de « = » ou de « - ».`, 'Écrivez les titres avec `##`.');
  const row = new RegExp(`^(?:[^|\\n]*\\|){${MAX_COLUMNS}}`, 'm').exec(source);
  if (row)
    return excess(
      lineAt(source, row.index),
      `Cette ligne a plus de ${MAX_COLUMNS} cellules.`,
      'Mettez ce tableau dans un fichier à télécharger.',
    );
  return undefined;
}

function tooManyMarks(source: string): Finding | undefined {
  let comparisons = 0;
  let line = 1;
  for (const block of source.split(/^[ \t>]*$/m)) {
    const marks = block.match(MARKS)?.length ?? 0;
    comparisons += marks * marks;
    if (comparisons > MAX_COMPARISONS)
      return excess(
        line,
        `Ce passage a trop de signes de mise en forme à la suite (${thousands(marks)}).`,
        'Coupez-le par des lignes vides, ou mettez-le dans un fichier à télécharger.',
      );
    line += block.split('\n').length - 1;
  }
  return undefined;
}

const thousands = (number: number) => number.toLocaleString('fr-FR');
