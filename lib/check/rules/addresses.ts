import { isReserved } from '../../site/addresses';
import { formerPath } from '../../site/former-path';
import type { Rule } from './rule';

export const duplicateAddress: Rule = ({ entry, positionOf }, { ownerOf }) => {
  const owner = isReserved(entry.path) ? 'le site lui-même' : ownerOf.get(entry.path);
  if (owner === undefined || owner === entry.file) return [];
  return [
    {
      ...positionOf(['slug'], true),
      rule: 'adresse-en-double',
      message: `L’adresse \`${entry.path}\` est déjà prise par ${owner}.`,
      remedy: 'Renommez le fichier, ou donnez-lui un autre `slug`.',
    },
  ];
};

export const formerAddresses: Rule = ({ entry, positionOf }, { paths }) =>
  entry.aliases.flatMap((alias, index) => {
    const path = formerPath(alias);
    const at = { ...positionOf(['aliases', index]), rule: 'ancienne-adresse' };
    if (!path)
      return [
        {
          ...at,
          message: `« ${alias} » n’est pas une adresse possible.`,
          remedy: 'Écrivez le chemin de l’ancienne page, comme `/programme/calendrier/`.',
        },
      ];
    if (paths.has(path) || isReserved(path))
      return [
        {
          ...at,
          message: `L’ancienne adresse \`${path}\` est celle d’une page ou d’un fichier du site.`,
          remedy: 'Retirez-la de `aliases`.',
        },
      ];
    return [];
  });
