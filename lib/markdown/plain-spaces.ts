import { WIDE_SPACE } from '../content/yaml/lines';
import { mapOutsideFences } from './outside-fences';

const WIDE = new RegExp(`[${WIDE_SPACE}]`, 'g');
const SPACE = `[ \\t${WIDE_SPACE}]`;

/** A list's mark, with that of a task. « - 5 % » and « + 3 °C » are numbers with their signs. */
const ITEM = `(?![-+]${SPACE}\\d[\\d\\s.,]*[%°€])(?:[-*+]|\\d{1,9}[.)])(?=${SPACE})(?:${SPACE}*\\[[xX \\t${WIDE_SPACE}]\\](?=${SPACE}))?`;

/** Marks of quotes, lists, headings, definitions, tables and code. */
const MARK = `>|${ITEM}|#{1,6}(?=${SPACE})|:(?=${SPACE})|\\[[^\\]\\n]{1,200}\\]:|\\||\`{3,}|~{3,}`;

/** A line of marks alone, such as that of dashes under the head of a table; the marks that begin a line. */
const BEGINNING = new RegExp(`^[|:*_=> \\t${WIDE_SPACE}-]+$|^(?:${SPACE}*(?:${MARK}))+${SPACE}*`);

/**
 * Reads the no-break spaces beside the marks of a line as plain ones, as Markdown wants them: on a French keyboard, they come unseen after
 * `##`, `-` or `>`, or at the end of a row and of `:::note`. Leaves those between words. Positions stay the same.
 */
export function plainSpaces(source: string): string {
  if (source.search(WIDE) < 0) return source;
  return mapOutsideFences(source, (line) => {
    const begun = line.replace(BEGINNING, plain);
    const end = /^[ \t]*(?:\||:::)/.test(begun) ? begun.trimEnd().length : begun.length;
    return begun.slice(0, end) + plain(begun.slice(end));
  });
}

const plain = (text: string) => text.replace(WIDE, ' ');
