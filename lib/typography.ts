const NNBSP = '\u202f';
const NBSP = '\u00a0';
const SPACE = '[ \\u00a0\\u202f]';
/** A whole run of spaces: a search that could begin at each of them would take quadratic time. */
const SPACES = `(?<!${SPACE})${SPACE}+`;

const RULES: [RegExp, string][] = [
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/\.{3}(?!\.)/g, '…'],
  // Before « ; ! ? » and « : »: replaces a space, and adds one that is missing after a word.
  [new RegExp(`${SPACES}(?=[;!?])`, 'g'), NNBSP],
  [new RegExp(`${SPACES}:(?=\\s|$)`, 'g'), `${NNBSP}:`],
  [/(?<=[\p{L}\p{N})»%’])(?<!:[\w+-]+)([;!?]+|:)(?=\s|»|$)/gu, `${NNBSP}$1`],
  [new RegExp(`«${SPACE}*`, 'g'), `«${NNBSP}`],
  [new RegExp(`(?<!${SPACE})${SPACE}*»`, 'g'), `${NNBSP}»`],
  [new RegExp(`(?<=\\d)${SPACE}*([%€])`, 'g'), `${NNBSP}$1`],
  [new RegExp(`(?<=\\d)${SPACE}h${SPACE}(?=\\d)`, 'g'), `${NBSP}h${NBSP}`],
  [new RegExp(`(?<=\\d)${SPACE}h(?![\\p{L}\\d])`, 'gu'), `${NBSP}h`],
  [new RegExp(`(?<=\\bn°)${SPACE}+(?=\\d)`, 'g'), NBSP],
];

/**
 * Applies the rules of the Imprimerie nationale to French prose: narrow no-break spaces before high
 * punctuation and inside « guillemets », before « % » and « € », typographic apostrophes.
 * Never changes a word. Not for code or addresses.
 */
export function typeset(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** Ordinals whose ending is set as a superscript: « 1er », « 2e », « XXIe ». */
export const ORDINAL = /\b(?:(\d+)(ers?|res?|es?|nde?s?)|([IVX]+)(e))\b/g;
