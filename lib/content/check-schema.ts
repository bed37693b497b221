import leven from 'leven';
import type * as z from 'zod';
import { quoteValue } from './fields';
import { mechanicalFix } from './mechanical-fix';
import type { Finding } from './problems';
import type { ParsedYaml } from './yaml';
import { hasWideSpace } from './yaml-errors';

/** Checks parsed front matter or settings against their schema; each issue becomes a finding at its line, after those of YAML itself. */
export function checkSchema<T extends z.ZodObject>(
  schema: T,
  { value, findings, positionOf }: ParsedYaml,
): { data: z.output<T> | undefined; findings: Finding[] } {
  if (value === undefined) return { data: undefined, findings };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, findings };
  const known = Object.keys(schema.shape);
  return { data: undefined, findings: [...findings, ...result.error.issues.flatMap((issue) => explainIssue(issue, known, positionOf))] };
}

function explainIssue(issue: z.core.$ZodIssue, known: string[], positionOf: ParsedYaml['positionOf']): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...positionOf([...issue.path, key], true),
      rule: 'champ-inconnu',
      message: `Le champ \`${[...issue.path, key].join('.')}\` n’existe pas.`,
      remedy: suggest(key, issue.path.length === 0 ? known : []),
    }));
  const name = issue.path.join('.');
  if (issue.input === undefined)
    return [
      {
        ...positionOf(issue.path.slice(0, -1)),
        rule: 'champ-manquant',
        message: name ? `Le champ \`${name}\` manque.` : 'L’en-tête est vide.',
        remedy: name ? `Ajoutez une ligne \`${String(issue.path.at(-1))}: …\` dans l’en-tête.` : 'Écrivez au moins `title: …`.',
      },
    ];
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return [
      {
        ...positionOf(issue.path),
        rule: 'valeur',
        message: `\`${name}\` : ${quoteValue(issue.input)} n’est pas une suite de champs.`,
        remedy: 'Écrivez un champ par ligne, décalé de deux espaces : la liste en est dans content/README.md.',
      },
    ];
  const [wrong, remedy = 'Corrigez la valeur, ou retirez le champ.'] = issue.message.split('\n');
  const fix = mechanicalFix(issue.input, issue.code === 'invalid_type' && issue.expected === 'boolean' ? 'boolean' : 'date');
  return [{ ...positionOf(issue.path), rule: 'valeur', message: `\`${name}\` : ${wrong}`, remedy, ...(fix && { fix }) }];
}

function suggest(key: string, known: string[]): string {
  if (hasWideSpace(key)) return 'Son nom contient une espace insécable : effacez-la, et retapez une espace ordinaire s’il en faut une.';
  const [nearest] = known
    .map((name) => ({ name, distance: leven(key.slice(0, 100).toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= Math.max(2, key.length / 3)
    ? `Vouliez-vous dire \`${nearest.name}\` ? Sinon, retirez cette ligne.`
    : 'Retirez cette ligne : la liste des champs est dans content/README.md.';
}
