import type { Finding } from '../../content/problems';
import type { SiteFiles } from '../../content/site-files';
import { decodePath } from '../../decode-path';

type Words = Pick<Finding, 'message' | 'remedy'>;

/** Explains a missing file: an address with Windows backslashes, or other capitals; else gives the remedy `otherwise`. */
export function whyMissing(address: string, files: SiteFiles, otherwise: Words): Words {
  const path = decodePath(address);
  if (path.includes('\\'))
    return {
      message: `« ${path} » n’est pas une adresse : des « / » y séparent les dossiers, et non des « \\ ».`,
      remedy: `Écrivez \`${path.replaceAll('\\', '/')}\`.`,
    };
  const likeness = files.likeness(address.replace(/[?#].*$/, ''));
  if (likeness === undefined) return otherwise;
  return {
    message: `« ${path} » n’existe pas ; un fichier s’appelle « ${likeness} ».`,
    remedy: 'Écrivez ce nom tel quel, sans rien après : un serveur distingue les majuscules.',
  };
}

export function missingPicture(address: string, files: SiteFiles): Words & { rule: string } {
  const otherwise = {
    message: `L’image « ${decodePath(address)} » n’existe pas.`,
    remedy: 'Déposez-la dans le dossier `public` sous ce nom, ou corrigez son chemin.',
  };
  return { rule: 'image-introuvable', ...whyMissing(address, files, otherwise) };
}
