import path from 'node:path';
import type { Finding } from '../../content/problems';
import type { SiteFiles } from '../../content/site-files';
import { decodePath } from '../../decode-path';
import type { NearNames } from '../near-names';

type Words = Pick<Finding, 'message' | 'remedy'>;

interface Files {
  files: SiteFiles;
  near: Pick<NearNames, 'file'>;
}

/** The folders that lead to the files of the site from the folder of a text, and are in no address. */
const FOLDERS = /^\/?(?:\.{1,2}\/)*(?:(?:content\/)?public\/)?/;

/** Explains a missing file: an address with Windows backslashes, other capitals, a near name; else gives the remedy `otherwise`. */
export function whyMissing(address: string, { files, near }: Files, otherwise: Words): Words {
  // A picture that is named from the folder of its text has got a slash before its dots.
  const written = decodePath(address).replace(/^\/(?=\.)/, '');
  const slashed = written.replaceAll('\\', '/');
  const inSite = slashed.replace(FOLDERS, '/');
  if (written.includes('\\'))
    return {
      message: `« ${written} » n’est pas une adresse : des « / » y séparent les dossiers, et non des « \\ ».`,
      remedy: `Écrivez \`${files.find(inSite) ? inSite : slashed}\`.`,
    };
  if (FOLDERS.exec(written)?.[0].endsWith('public/') && files.find(inSite))
    return {
      message: `« ${written} » n’existe pas : le nom du dossier \`public\` n’est pas dans les adresses.`,
      remedy: `Écrivez \`${inSite}\`.`,
    };
  const bare = address.replace(/[?#].*$/, '');
  const likeness = files.likeness(bare);
  if (likeness !== undefined)
    return {
      message: `« ${written} » n’existe pas ; un fichier s’appelle « ${likeness} ».`,
      remedy: 'Écrivez ce nom tel quel, sans rien après : un serveur distingue les majuscules.',
    };
  const likely = isFile(bare) ? near.file(bare) : undefined;
  return likely === undefined
    ? otherwise
    : {
        message: `« ${written} » n’existe pas ; un fichier s’appelle « ${decodePath(likely)} ».`,
        remedy: `Écrivez \`${likely}\`, si c’est bien lui.`,
      };
}

/** Whether an address has the ending of a file. */
export function isFile(address: string): boolean {
  return /\.[a-z0-9]{2,5}$/i.test(decodePath(address));
}

/** Where a missing file is to be put: « dans le dossier `public/img`, sous le nom `atelier.jpg` ». */
export function placeFor(address: string): string {
  const { dir, base } = path.posix.parse(decodePath(address).replace(/[?#].*$/, ''));
  return `dans le dossier \`public${dir === '/' ? '' : dir}\`, sous le nom \`${base}\``;
}

export function missingPicture(address: string, files: Files): Words & { rule: string } {
  const otherwise = {
    message: `L’image « ${decodePath(address)} » n’existe pas.`,
    remedy: `Déposez-la ${placeFor(address)}, ou corrigez son chemin.`,
  };
  return { rule: 'image-introuvable', ...whyMissing(address, files, otherwise) };
}
