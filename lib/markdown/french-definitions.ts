import { WIDE_SPACE } from '../content/yaml/lines';
import { mapOutsideFences } from './outside-fences';

const SPACE = `[ \\t${WIDE_SPACE}]`;

/** `[1] : https://…`, or `[^1] : Texte` also in a quote or a list; the colon may miss. */
const DEFINITION = new RegExp(
  `^( {0,3}|[ \\t>]*(?:[-*+][ \\t]+)?(?=\\[\\^))\\[(\\^?[^[\\]\\n]{1,200})\\](${SPACE}+(?:(:)${SPACE}*)?)(?=(<?https?://|mailto:|/)?\\S)`,
  'i',
);

/** `[words][name]`, and `[^name]` within a line. */
const CALL = /\]\[([^[\]\n]{1,200})\]|\[(?<!^[ \t>]*\[)(\^[^[\]\n]{1,200})\]/gm;

/**
 * Reads the address of a link, and the text of a note, that stand after a space and a colon, as the French write, or after a space alone.
 * Without a colon, or for an address, only if the text calls them: a list of references may begin alike. Positions stay the same.
 */
export function readFrenchDefinitions(source: string): string {
  if (!/^[ \t>*+-]*\[[^\]\n]+\]\s/m.test(source)) return source;
  const called = new Set([...source.matchAll(CALL)].map(([, link, note = '']) => (link ?? note).toLowerCase()));
  return mapOutsideFences(source, (line) =>
    line.replace(
      DEFINITION,
      (written, start: string, name: string, gap: string, colon: string | undefined, address: string | undefined) => {
        const isNote = name.startsWith('^');
        const isMeant = (isNote && colon !== undefined) || ((isNote || address !== undefined) && called.has(name.toLowerCase()));
        return isMeant ? `${start}[${name}]:${' '.repeat(gap.length - 1)}` : written;
      },
    ),
  );
}
