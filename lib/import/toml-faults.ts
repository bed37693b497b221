import { parse, TomlError } from 'smol-toml';

/** Explains to authors the TOML that the parser refuses, whose own words are English. */

/**
 * @param error as the parser threw it.
 * @returns the 1-based line of the text, its fault and its remedy, in French.
 */
export function explainToml(error: Error, text: string): { line: number; message: string; remedy: string } {
  const line = error instanceof TomlError ? error.line : 1;
  const written = text.split('\n')[line - 1] ?? '';
  const [, message = OTHER, remedy = FIELD_PER_LINE] = FAULTS.find(([pattern]) => pattern.test(error.message)) ?? [];
  const better = REWRITABLE.test(error.message) ? rewrittenLine(written) : undefined;
  return { line, message, remedy: better === undefined ? remedy : `Écrivez \`${better}\`.` };
}

const FIELD_PER_LINE = 'Écrivez un champ par ligne, comme `title = "Atelier de rentrée"`.';
const OTHER = 'Cette ligne ne se lit pas.';

/** The words of smol-toml for a fault, then ours. */
const FAULTS: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/redefine/, 'Ce champ est déjà écrit plus haut.', 'Gardez une seule des deux lignes.'],
  [
    /unfinished string|control characters/,
    'Des guillemets ne sont pas fermés, ou entourent un signe invisible.',
    'Fermez-les comme ils sont ouverts, au bout du texte, et retapez celui-ci.',
  ],
  [/escape/, 'Dans un texte entre guillemets droits, « \\ » annonce un signe particulier.', 'Doublez-la : `\\\\`.'],
  [/invalid date/, 'Cette date n’existe pas.', 'Écrivez-la comme `2026-03-12`, ou avec son heure comme `2026-03-12T14:00:00`.'],
  [
    /end of structure|unfinished (?:array|table)|table array/,
    'Une liste n’est pas fermée, ou il manque une virgule entre deux de ses valeurs.',
    'Séparez les valeurs par des virgules, et fermez par « ] » ou « } » avant le champ suivant, comme `tags = ["python", "sql"]`.',
  ],
  [/excessively nested/, 'L’en-tête a trop de niveaux, les uns dans les autres.', FIELD_PER_LINE],
  [/followed by an end-of-line/, 'La valeur finit avant le bout de la ligne.', FIELD_PER_LINE],
  [
    /invalid value|numeric|underscore|leading zero|losslessly/,
    'La valeur n’est ni un texte entre guillemets, ni un nombre, ni une date.',
    'Mettez-la entre guillemets droits, comme `title = "Atelier de rentrée"`.',
  ],
  [
    /key/,
    'Cette ligne n’est pas un champ.',
    'Écrivez un champ comme `title = "Atelier de rentrée"` ; dans une page, le texte se place sous la seconde ligne `+++`.',
  ],
];

/** Faults of one line, that quotation marks mend. */
const REWRITABLE =
  /unfinished string|escape|end-of-line|invalid value|numeric|underscore|leading zero|losslessly|illegal character in key|end of struct/;

/** A line `field = value` with its texts between quotation marks; undefined where that does not mend it. */
function rewrittenLine(line: string): string | undefined {
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
  if (name === '' || value === '' || /^(?:"""|'''|\{)|["']\s+[\w-]+\s*=/.test(value)) return undefined;
  const [, items] = /^\[(.*?)\]?$/.exec(value) ?? [];
  const rewritten = `${name} = ${items === undefined ? quoted(value) : `[${items.split(BETWEEN_ITEMS).map(quoted).join(', ')}]`}`;
  return isToml(line) || !isToml(rewritten) ? undefined : rewritten;
}

const BETWEEN_ITEMS = /\s*,\s*|(?<=["'])\s+(?=["'])/;

function quoted(value: string): string {
  const inner = value.trim().replace(/^["'“«]\s*|\s*["'”»]$/g, '');
  return JSON.stringify(inner);
}

function isToml(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof TomlError) return false;
    throw error;
  }
}
