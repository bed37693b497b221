import type { Finding } from '../../content/problems';
import { stringsOf } from '../../content/strings-of';
import { CODE } from '../../markdown/outside-fences';
import { placeIn } from '../../markdown/place-in';
import type { TextRule } from './rule';

/** « Ã© », « Â° » and « â€™ » stand for « é », « ° » and « ’ » where a UTF-8 text was read as Windows-1252. */
const MISREAD = /(?:Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|Â[©«®°²³»]|â€[\u0080-\u00bf\u0152-\u0178\u2013-\u2122])/;

/** Reports the fields and the text whose accents were lost on their way. An example in code is meant. */
export const misreadLetters: TextRule = ({ entry: { body }, frontMatter, positionOf }) => {
  const fields = stringsOf(frontMatter).flatMap(({ path, value }) => sayMisread(value, () => positionOf(path)));
  const prose = body.source.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  return [...fields, ...sayMisread(prose, (index) => placeIn(body, index))];
};

function sayMisread(text: string, placeOf: (index: number) => Pick<Finding, 'line' | 'column'>): Finding[] {
  const found = MISREAD.exec(text);
  if (!found) return [];
  return [
    {
      ...placeOf(found.index),
      severity: 'warning',
      rule: 'encodage',
      message: `« ${found[0]} » est ce qui reste d’une lettre lue dans un autre encodage.`,
      remedy: 'Retapez-la, et les autres comme elle, ou recopiez le texte d’un fichier ouvert en UTF-8.',
    },
  ];
}
