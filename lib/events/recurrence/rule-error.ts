/** A rule that cannot be read, as it is told to its author: what is wrong, and what to write instead. */
export class RuleError extends Error {
  constructor(
    readonly wrong: string,
    readonly remedy: string,
  ) {
    super(wrong);
  }
}

/** Rules that the site understands, for remedies. */
export const EXAMPLES =
  '`le premier mardi du mois, jusqu’au 2027-06-30`, `tous les jeudis, jusqu’au 2027-06-30, sauf le 2027-01-07`, ' +
  '`toutes les deux semaines le jeudi, 10 fois`, `le dernier vendredi du mois, sauf en août, jusqu’au 2027-12-31`';

export const REMEDY = `Écrivez par exemple ${EXAMPLES} ; l’heure est celle de \`date\`.`;

export function notUnderstood(text: string): RuleError {
  return new RuleError(`le site ne comprend pas la répétition « ${text} ».`, REMEDY);
}
