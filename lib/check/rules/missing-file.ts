import type { Finding } from '../../content/problems';
import type { SiteFiles } from '../../content/site-files';
import { decodePath } from '../../decode-path';
import type { CheckContext } from './rule';

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

/** Whether a path of the site, with its anchor or query, is that of a page, published or not, or of a file. */
export function leadsSomewhere(
  address: string,
  { paths, formerPaths, files }: Pick<CheckContext, 'paths' | 'formerPaths' | 'files'>,
): boolean {
  const path = address.replace(/[?#].*$/, '');
  return formerPaths.has(path) || formerPaths.has(`${path}/`) || paths.has(path) || paths.has(`${path}/`) || files.find(path) !== undefined;
}

/** Explains a link that leads nowhere. */
export function lostLink(href: string, files: SiteFiles): Words & { rule: string } {
  const otherwise = {
    message: `Le lien « ${decodePath(href)} » ne mène à aucune page du site.`,
    remedy: 'Corrigez l’adresse : elle commence et finit par `/`, comme `/actualites/saison2/`.',
  };
  return { rule: 'lien-interne', ...whyMissing(href, files, otherwise) };
}

export function missingPicture(address: string, files: SiteFiles): Words & { rule: string } {
  const otherwise = {
    message: `L’image « ${decodePath(address)} » n’existe pas.`,
    remedy: 'Déposez-la dans le dossier `public` sous ce nom, ou corrigez son chemin.',
  };
  return { rule: 'image-introuvable', ...whyMissing(address, files, otherwise) };
}
