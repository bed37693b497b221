import type { VFileMessage } from 'vfile-message';

/** Explains the errors of MDX's parser to authors, by the parser's own rule names. */
const REASONS: Record<string, [string, string]> = {
  acorn: ['Ce qui suit « { » n’est pas une valeur simple.', 'Pour une accolade dans le texte, écrivez `\\{`.'],
  'unexpected-eof': [
    'Une accolade ou une balise ouverte plus haut n’est pas fermée.',
    'Fermez-la, ou écrivez `\\{` ou `\\<` si c’est du texte.',
  ],
  'end-tag-mismatch': [
    'Une balise est ouverte et une autre est fermée.',
    'Fermez chaque balise, comme `<Callout>…</Callout>`, dans l’ordre inverse de leur ouverture.',
  ],
  'unexpected-closing-slash': ['Une balise est fermée sans avoir été ouverte.', 'Retirez-la, ou ajoutez celle qui l’ouvre.'],
  'unexpected-character': [
    'Ce qui suit « < » ne peut pas être lu comme une balise.',
    'Pour une adresse, écrivez `[nom@exemple.fr](mailto:nom@exemple.fr)` ; pour le signe, écrivez `\\<`. Ou renommez le fichier en `.md`.',
  ],
  'unexpected-lazy': ['Cette ligne devrait être décalée comme celle qui précède.', 'Ajoutez les espaces ou le `>` de la ligne précédente.'],
};

export function explainSyntaxError({ ruleId, reason }: VFileMessage): { rule: string; message: string; remedy: string } {
  const [message, remedy] = REASONS[ruleId ?? ''] ?? [
    `Ce passage n’est pas du MDX valide (${reason}).`,
    'Corrigez-le, ou renommez le fichier en `.md` si vous n’utilisez pas de composant.',
  ];
  return { rule: 'mdx', message, remedy };
}
