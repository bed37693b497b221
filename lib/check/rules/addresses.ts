import type { Finding } from '../../content/problems';
import { isReserved } from '../../site/addresses';
import { foldersOf, formerPath } from '../../site/former-path';
import { entryPath } from '../../site/routes';
import type { CheckContext, Rule, TextRule } from './rule';

export const duplicateAddress: Rule = ({ entry, frontMatter, positionOf }, { ownerOf, paths }) => {
  const owner = isReserved(entry.path) ? 'le site lui-même' : ownerOf.get(entry.path);
  if (owner === undefined || owner === entry.file) return [];
  const isFree = (slug: string) => !paths.has(entryPath(entry.collection, slug));
  const free = [2, 3, 4].map((number) => `${entry.slug}-${number}`).find(isFree) ?? `${entry.slug}-bis`;
  return [
    {
      ...positionOf(['slug'], true),
      rule: 'adresse-en-double',
      message: `L’adresse \`${entry.path}\` est déjà prise par ${owner}.`,
      remedy: `${frontMatter.slug === undefined ? 'Ajoutez dans l’en-tête' : 'Écrivez'} \`slug: ${free}\`, ou un autre nom.`,
    },
  ];
};

export const formerAddresses: TextRule = ({ entry, positionOf }, context) =>
  entry.aliases.flatMap((from, index) => formerAddressFindings({ from, to: entry.path }, () => positionOf(['aliases', index]), context));

/** The problems of a former address, in an entry (`aliases`) or in the settings (`redirects`). */
export function formerAddressFindings(
  { from: address, to }: { from: string; to: string },
  placeOf: () => { line: number; column: number },
  context: Pick<CheckContext, 'paths' | 'files' | 'formerPaths'>,
): Finding[] {
  const path = formerPath(address);
  const rule = 'ancienne-adresse';
  if (!path)
    return [
      {
        ...placeOf(),
        rule,
        message: `« ${address} » n’est pas une adresse possible.`,
        remedy: 'Écrivez le chemin de l’ancienne page, comme `/programme/calendrier/`.',
      },
    ];
  if (isTaken(path, context))
    return [
      {
        ...placeOf(),
        rule,
        message: `L’ancienne adresse \`${path}\` est celle d’une page ou d’un fichier du site.`,
        remedy: 'Retirez-la.',
      },
    ];
  const target = context.formerPaths.get(path) ?? to;
  if (target === to) return [];
  return [
    {
      ...placeOf(),
      rule,
      message: `L’ancienne adresse \`${path}\` mène déjà à « ${target} », et non à « ${to} ».`,
      remedy: 'Retirez-la ici, ou là où elle est d’abord écrite.',
    },
  ];
}

/** A redirect is a page in a folder: no other page may have that address, nor a file that address or one of a folder above. */
function isTaken(path: string, { paths, files }: Pick<CheckContext, 'paths' | 'files'>): boolean {
  return paths.has(path) || isReserved(path) || foldersOf(path).some((folder) => paths.has(folder) || files.find(folder) !== undefined);
}
