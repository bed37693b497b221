import type { Finding } from './problems';

/** Explains YAML's errors to authors. */

type Words = [message: string, remedy: string];

/** Characters that look like a space, and are not one for YAML. */
const WIDE_SPACE = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000]';

const LINES: [RegExp, Words][] = [
  [
    new RegExp(`^(?:[ -]*${WIDE_SPACE}|[ -]*[\\w-]+(?:${WIDE_SPACE}+:|:${WIDE_SPACE}))`),
    ['Cette ligne contient une espace insécable là où YAML veut une espace ordinaire.', 'Effacez-la, et retapez une espace.'],
  ],
  [/^[ -]*[\w-]+:[^\s\\/]/, ['Il manque une espace après les deux-points.', 'Écrivez `champ: valeur`, avec une espace.']],
  [/^[ -]*[\w-]+:[ ]+[@`%&*!]/, ['La valeur commence par un signe que YAML garde pour lui.', 'Mettez toute la valeur entre guillemets.']],
  [
    /[[,] *#/,
    ['Ce qui suit « # » est un commentaire pour YAML.', 'Mettez entre guillemets ce qui commence par « # » : `tags: ["#data", "#ia"]`.'],
  ],
];

const CODES: Record<string, Words> = {
  DUPLICATE_KEY: ['Ce champ est écrit deux fois.', 'Gardez une seule des deux lignes.'],
  BAD_INDENT: ['Le décalage de cette ligne ne correspond à rien.', 'Alignez-la avec les lignes voisines, avec des espaces.'],
  TAB_AS_INDENT: ['Cette ligne commence par une tabulation.', 'Remplacez la tabulation par des espaces.'],
  MISSING_CHAR: ['Un guillemet ou un crochet n’est pas fermé.', 'Fermez-le sur la même ligne.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'La valeur contient « : », ce que YAML lit comme un nouveau champ.',
    'Mettez la valeur entre guillemets : `titre: "Atelier : la suite"`.',
  ],
  TAG_RESOLVE_FAILED: ['La valeur commence par « ! », que YAML lit comme le nom d’un type.', 'Mettez toute la valeur entre guillemets.'],
};

/**
 * @param code of the `yaml` package.
 * @param line the text of the line with the error.
 */
export function explainYaml(code: string, message: string, line: string): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  const byLine = code === 'DUPLICATE_KEY' ? undefined : LINES.find(([pattern]) => pattern.test(line))?.[1];
  const [wrong, remedy] = byLine ??
    CODES[code] ?? [
      `L’en-tête n’est pas du YAML valide (${message.split('\n')[0]}).`,
      'Vérifiez les guillemets, les deux-points et les décalages de cette ligne et de la précédente.',
    ];
  return { rule: 'yaml', message: wrong, remedy };
}

/** Whether a field's name holds a space that looks like an ordinary one. */
export function hasWideSpace(name: string): boolean {
  return new RegExp(WIDE_SPACE).test(name);
}

export const OF_ITSELF: Words = [
  'L’en-tête renvoie à lui-même (`&` et `*` de YAML) d’une façon qui ne se lit pas.',
  'Écrivez les valeurs en toutes lettres, entre guillemets si elles contiennent `*` ou `&`.',
];
