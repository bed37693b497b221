import type { YAMLError } from 'yaml';
import { nearestOf } from '../../near-words';
import { firstError } from './first-error';
import { fieldLine, itemLine } from './lines';
import type { Unreadable } from './mend';

/** Explains to authors the YAML that stays unreadable. */

export type Words = [message: string, remedy: string];

export const OF_ITSELF: Words = [
  'L’en-tête renvoie à lui-même (`&` et `*` de YAML) d’une façon qui ne se lit pas.',
  'Écrivez les valeurs en toutes lettres, entre guillemets si elles contiennent `*` ou `&`.',
];

/**
 * @param lines of the text.
 * @param fields the names that a field may have.
 */
export function explainUnreadable({ start, end, line, error }: Unreadable, lines: readonly string[], fields: readonly string[]): Words {
  const text = lines[line] ?? '';
  if (!error || (line === start && !/:(?:\s|$)/.test(text))) return strayLine(text, lines[start - 1], fields);
  return misaligned(lines.slice(start, end), line - start) ?? byCode(error, text);
}

/** A line at the margin that names no field. */
function strayLine(line: string, above: string | undefined, fields: readonly string[]): Words {
  const shown = `« ${line.trim().slice(0, 60)} »`;
  const [, note] = /^\s*(?:\/\/|<!--)\s*(.*?)\s*(?:-->)?\s*$/.exec(line) ?? [];
  if (note !== undefined) return [`${shown} n’est pas une note pour YAML.`, `Écrivez \`# ${note}\`.`];
  const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? [];
  const field = fields.find((name) => name === word) ?? nearestOf(word, fields);
  if (field !== undefined && rest !== '') return [`Il manque « : » après \`${word}\`.`, `Écrivez \`${field}: ${rest}\`.`];
  const continued = above && fieldLine(above)?.name;
  return [
    `${shown} n’appartient à aucun champ de l’en-tête.`,
    continued
      ? `Si c’est la suite de \`${continued}\`, mettez deux espaces devant ; si c’est le texte de la page, placez-le sous la seconde ligne \`---\`.`
      : 'Si c’est le texte de la page, placez-le sous la seconde ligne `---` ; si c’est un champ, écrivez-le `champ: valeur`.',
  ];
}

/** A line whose indentation fits nothing: tries those of its neighbours. */
function misaligned(lines: readonly string[], wrong: number): Words | undefined {
  const columns = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const [field, item] = index === wrong ? [] : [fieldLine(line), itemLine(line)];
    for (const column of [field?.nameAt, field?.indent.length, item?.valueAt, item?.indent.length])
      if (column !== undefined) columns.add(column);
  }
  for (const at of [wrong, wrong + 1]) {
    const line = lines[at];
    if (line === undefined || line.trim() === '') continue;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    for (const column of columns) {
      if (column === indent || column === 0) continue;
      const moved = lines.map((other, index) => (index === at ? ' '.repeat(column) + line.trim() : other));
      if (firstError(moved.join('\n'))) continue;
      const name = fieldLine(line)?.name ?? line.trim().slice(0, 30);
      return [
        `\`${name}\` n’est pas aligné avec les lignes voisines.`,
        `Mettez ${column} espace${column > 1 ? 's' : ''} devant \`${name}\`, et non ${indent}.`,
      ];
    }
  }
  return undefined;
}

const CODES: Readonly<Record<string, Words>> = {
  BAD_INDENT: ['Le décalage de cette ligne ne correspond à rien.', 'Alignez-la avec les lignes voisines, avec des espaces.'],
  TAB_AS_INDENT: ['Cette ligne est décalée par une tabulation, que YAML refuse.', 'Remplacez chaque tabulation par deux espaces.'],
  MISSING_CHAR: ['Un guillemet, un crochet ou une accolade n’est pas fermé.', 'Fermez-le à la fin de la valeur.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'La valeur contient « : », que YAML lit comme un nouveau champ.',
    'Mettez toute la valeur entre guillemets droits.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Cette ligne ne peut pas continuer la précédente.',
    'Alignez-la avec les champs voisins, ou mettez toute la valeur entre guillemets droits.',
  ],
  BAD_ALIAS: OF_ITSELF,
};

function byCode({ code }: YAMLError, line: string): Words {
  const value = fieldLine(line)?.value ?? itemLine(line)?.value ?? '';
  if (/^[|>]\S/.test(value) || /^[|>] +[^#\s]/.test(value))
    return [
      `Le texte qui suit « ${value.charAt(0)} » commence à la ligne suivante.`,
      `Passez à la ligne après « ${value.charAt(0)} », et décalez le texte de deux espaces.`,
    ];
  return (
    CODES[code] ?? [
      'Cette partie de l’en-tête ne se lit pas.',
      'Écrivez un champ par ligne, comme `titre: valeur`, et mettez entre guillemets droits une valeur qui contient des signes.',
    ]
  );
}
