import type { CollectionName } from '../site/kinds';
import type { Edit, Finding } from './problems';

/** Explains a text whose `---` lines are not where they should be. */

const FENCE = /^---[ \t]*$/;

/** Signs in place of `---`: other dashes, of a word processor for instance, and those of other tools. */
const LIKE_FENCE = /^[ \t]*(?:-{2,}|[-–—―]+|-(?:[ \t]+-)+|\*{3,}|_{3,}|={3,}|~{3,}|`{3,}(?:ya?ml)?)[ \t]*$/;

/** A line of fields: a name and its value, a part of a list, a note, a line that continues another. */
const FIELD = /^(?:["']?[\p{L}_][\p{L}\p{N}_ ’'-]{0,40}["']?\s*:(?:\s|$)|#\s|\s+\S|-\s)/u;

type Words = Pick<Finding, 'message' | 'remedy'> & { fix?: Edit[] };

/** Lines count from 0. */
export function missingFrontMatter(text: string, collection: CollectionName): Finding {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const say = (line: number, words: Words): Finding => ({ line: line + 1, column: 1, rule: 'en-tete', ...words });
  if (start < 0) return say(0, { message: 'Le fichier est vide.', remedy: `Écrivez-y ${example(collection)}` });
  const first = lines[start] ?? '';
  if (/^\+{3}[ \t]*$/.test(first))
    return say(start, {
      message: 'Cet en-tête est en TOML (« +++ »), que le site ne lit pas.',
      remedy: 'Écrivez `---` à la place de chaque `+++`, et `champ: valeur` à la place de `champ = valeur`.',
    });
  if (FENCE.test(first)) return say(...afterOpening(lines, start));
  const lower = lowerHeader(lines, start);
  if (lower) return say(...lower);
  if (LIKE_FENCE.test(first)) return say(start, wrongOpening(lines, start));
  return say(...withoutOpening(lines, start, collection));
}

/** After a good opening: it comes too late, or nothing closes it. */
function afterOpening(lines: readonly string[], start: number): [line: number, words: Words] {
  const closing = lines.findIndex((line, index) => index > start && FENCE.test(line));
  if (closing > 0)
    return [start, { message: 'L’en-tête ne commence pas à la première ligne.', remedy: 'Effacez les lignes vides qui précèdent `---`.' }];
  const like = lines.findIndex((line, index) => index > start && LIKE_FENCE.test(line));
  const last = lastField(lines, start + 1);
  if (like > 0 && like <= last + 2) {
    const shown = (lines[like] ?? '').trim();
    return [
      like,
      {
        message: `« ${shown} » ne ferme pas l’en-tête : il y faut trois tirets.`,
        remedy: 'Écrivez `---` à sa place.',
        fix: [fenceAt(lines, like)],
      },
    ];
  }
  return [
    last,
    {
      message: 'L’en-tête n’est pas fermé.',
      remedy: `Ajoutez une ligne \`---\` après celle-ci, \`${(lines[last] ?? '').trim().slice(0, 60)}\`, et avant le texte.`,
    },
  ];
}

/** A whole header, below something else. */
function lowerHeader(lines: readonly string[], start: number): [line: number, words: Words] | undefined {
  const opening = lines.findIndex((line, index) => index > start && FENCE.test(line));
  const last = lastField(lines, opening + 1);
  const closing = lines.findIndex((line, index) => index > opening && index <= last + 2 && FENCE.test(line));
  if (opening < 0 || closing < 0 || !lines.slice(opening, closing).some((line) => /^["']?tit(?:le|re)["']?\s*:/i.test(line)))
    return undefined;
  const after = lines.findIndex((line, index) => index > closing && line.trim() !== '');
  const before = lines.slice(0, opening).filter((line) => line.trim() !== '');
  const isSign = before.length === 1 && LIKE_FENCE.test(lines[start] ?? '');
  // A header among the code of a text is an example.
  if (!isSign && before.filter((line) => /^\s*(?:`{3,}|~{3,})/.test(line)).length % 2 === 1) return undefined;
  const isInCode = isSign && /^\s*(`{3,}|~{3,})[ \t]*$/.test(lines[after] ?? '');
  return [
    isSign ? start : opening,
    isSign
      ? {
          message: `« ${(lines[start] ?? '').trim()} » précède l’en-tête, qui commence à la première ligne.`,
          remedy: `Effacez la ligne ${start + 1}${isInCode ? `, et la ligne ${after + 1} qui lui répond` : ''}.`,
        }
      : {
          message: 'L’en-tête ne commence pas à la première ligne.',
          remedy: `Déplacez les lignes ${opening + 1} à ${closing + 1} au début du fichier, au-dessus de ce qui les précède.`,
        },
  ];
}

function wrongOpening(lines: readonly string[], start: number): Words {
  const last = lastField(lines, start + 1);
  const closing = lines.findIndex((line, index) => index > start && index <= last + 2 && (FENCE.test(line) || LIKE_FENCE.test(line)));
  const wrong = [start, closing].filter((line) => line >= 0 && !FENCE.test(lines[line] ?? ''));
  const places = wrong.length > 1 ? `, et de même ligne ${closing + 1}` : '';
  const missing = closing < 0 ? `, et ajoutez une ligne \`---\` après la ligne ${last + 1}` : '';
  return {
    message: `« ${(lines[start] ?? '').trim()} » n’ouvre pas l’en-tête : il y faut trois tirets.`,
    remedy: `Écrivez \`---\` à sa place${places}${missing}.`,
    ...(closing >= 0 && { fix: wrong.map((line) => fenceAt(lines, line)) }),
  };
}

function withoutOpening(lines: readonly string[], start: number, collection: CollectionName): [line: number, words: Words] {
  const last = lastField(lines, start);
  const isHeader = FIELD.test(lines[start] ?? '') && /^[^\s#-]/.test(lines[start] ?? '');
  if (!isHeader)
    return [
      0,
      {
        message: 'Le fichier ne commence pas par un en-tête entre deux lignes `---`.',
        remedy: `Écrivez au début du fichier ${example(collection, lines)}`,
      },
    ];
  const closing = lines.findIndex((line, index) => index > start && index <= last + 2 && FENCE.test(line));
  return closing > 0
    ? [start, { message: 'La ligne `---` qui ouvre l’en-tête manque.', remedy: 'Ajoutez une ligne `---` au-dessus de celle-ci.' }]
    : [
        start,
        {
          message: 'L’en-tête n’est pas entre deux lignes `---`.',
          remedy: `Ajoutez une ligne \`---\` au-dessus de celle-ci, et une autre après la ligne ${last + 1}, \`${(lines[last] ?? '').trim().slice(0, 60)}\`.`,
        },
      ];
}

/** The last of the lines of fields that follow each other; blank lines between them do not count. */
function lastField(lines: readonly string[], from: number): number {
  let last = from - 1;
  for (const [index, line] of lines.entries()) {
    if (index < from || line.trim() === '') continue;
    // A blank line ends the fields, unless another field follows it.
    if (!FIELD.test(line) || (index > last + 1 && /^[#\s-]/.test(line))) break;
    last = index;
  }
  return Math.max(last, from - 1);
}

function fenceAt(lines: readonly string[], line: number): Edit {
  return { line: line + 1, column: 1, from: lines[line] ?? '', to: '---' };
}

/** A whole header, with the title that the text begins with. */
function example(collection: CollectionName, lines: readonly string[] = []): string {
  const title = lines.map((line) => /^#\s+(.+)$/.exec(line)?.[1]?.trim()).find((heading) => heading !== undefined) ?? 'Un titre';
  const date = { evenements: '`date: 2026-03-12T14:00`, ', actualites: '`date: 2026-03-12`, ' }[collection as string] ?? '';
  return `quatre lignes ou plus : \`---\`, \`title: ${title}\`, ${date}\`---\`, puis le texte.`.replace(
    'quatre lignes ou plus : ',
    'ces lignes : ',
  );
}
