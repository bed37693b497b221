import { picturePath } from '../../content/entry-fields';
import type { Finding } from '../../content/problems';
import type { PictureFacts, PictureFault } from '../../images/kept-facts';
import { HEAVY_BYTES } from '../../images/picture-names';
import { isRecord } from '../../is-record';
import { filePath } from '../../site/file-address';
import { missingPicture } from './missing-file';
import type { Rule } from './rule';

/** Checks the pictures named in front matter. */
export const namedPictures: Rule = ({ entry, frontMatter: { images, image }, positionOf }, context) => {
  const { files, pictures } = context;
  const named: [unknown, PropertyKey[]][] = [
    ...(Array.isArray(images) ? images : [images]).map((src, index): [unknown, PropertyKey[]] => [src, ['images', index]]),
    [isRecord(image) ? image.src : undefined, ['image', 'src']],
  ];
  return named.flatMap(([src, path]): Finding[] => {
    if (typeof src !== 'string') return [];
    if (/^(?:https?:)?\/\//i.test(src.trim())) return [{ ...positionOf(path), ...elsewhere(src.trim()) }];
    const address = picturePath(src, entry.path);
    const file = files.find(address);
    if (!file) return [{ ...positionOf(path), ...missingPicture(address, context) }];
    return pictures && !pictures.has(file)
      ? [{ ...positionOf(path), ...noPicture(src), remedy: 'Écrivez le chemin d’une image, ou faites-en un lien, dans `links`.' }]
      : [];
  });
};

/** A picture of another site, which browsers would ask for there. */
function elsewhere(src: string) {
  const name =
    filePath(src.replace(/[?#].*$/, ''))
      .split('/')
      .at(-1) || 'photo.jpg';
  return {
    rule: 'image-ailleurs',
    message: `L’image « ${src.slice(0, 60)} » est sur un autre site : celui-ci ne la montrerait pas.`,
    remedy: `Copiez-la dans le dossier \`public/img\`, si vous en avez le droit, et écrivez \`/img/${name}\`.`,
  };
}

/** Reports an existing file whose name is not that of a picture. */
export function noPicture(src: string) {
  return {
    rule: 'image-illisible',
    message: `« ${src} » n’est pas une image : il ne serait pas affiché.`,
    remedy: 'Écrivez le chemin d’une image, ou faites-en un lien : `[ce que c’est](…)`.',
  };
}

/** The problems of a picture file. */
export function pictureFindings(facts: PictureFacts, file: string): Finding[] {
  const place = { line: 1, column: 1 };
  if (facts.fault) return [{ ...place, rule: 'image-illisible', ...FAULTS[facts.fault](facts) }];
  const warnings: Omit<Finding, 'line' | 'column' | 'severity'>[] = [];
  if (!NAMES[facts.format]?.test(file))
    warnings.push({
      rule: 'image-mal-nommee',
      message: `Cette image est au format ${facts.format}, ce que son nom ne dit pas.`,
      remedy: `Donnez-lui l’extension \`.${facts.format.toLowerCase().replace('jpeg', 'jpg')}\`, ici et là où elle est citée.`,
    });
  if (facts.bytes > HEAVY_BYTES)
    warnings.push({
      rule: 'image-lourde',
      message: `Cette image pèse ${Math.round(facts.bytes / 1024)} Ko.`,
      remedy: 'Réduisez-la sous 500 Ko : 2 000 pixels de large suffisent.',
    });
  return warnings.map((warning) => ({ ...place, severity: 'warning', ...warning }));
}

const NAMES: Record<string, RegExp> = {
  JPEG: /\.(?:jpe?g|jpe|jfif)$/i,
  PNG: /\.a?png$/i,
  GIF: /\.gif$/i,
  WEBP: /\.webp$/i,
  AVIF: /\.avif$/i,
  SVG: /\.svg$/i,
};

type Words = Pick<Finding, 'message' | 'remedy'>;

const FAULTS: Record<PictureFault, (facts: PictureFacts) => Words> = {
  empty: () => ({ message: 'Cette image est vide : le fichier ne contient rien.', remedy: 'Copiez-la de nouveau depuis sa source.' }),
  damaged: () => ({
    message: 'Cette image est abîmée : elle ne se lit pas jusqu’au bout.',
    remedy: 'Copiez-la de nouveau depuis sa source, ou enregistrez-la de nouveau en JPEG ou en PNG.',
  }),
  unknown: () => ({
    message: 'Ce fichier n’est pas une image, malgré son nom.',
    remedy: 'Copiez de nouveau l’image depuis sa source, ou retirez ce fichier.',
  }),
  heic: () => ({
    message: 'C’est une photo d’iPhone (HEIC), que les navigateurs n’affichent pas.',
    remedy: 'Photo d’iPhone : enregistrez-la en JPEG. Changer son nom ne suffit pas.',
  }),
  otherFormat: ({ format }) => ({
    message: `Le format ${format} n’est pas de ceux que tous les navigateurs affichent.`,
    remedy: 'Enregistrez l’image en JPEG ou en PNG ; pour la proposer à télécharger, mettez-la dans un fichier .zip.',
  }),
  huge: ({ width, height }) => ({
    message: `Cette image est trop grande : ${width} × ${height} pixels${millionsOf(width * height)}.`,
    remedy: 'Réduisez-la : 2 000 pixels de large suffisent.',
  }),
  endless: () => ({ message: 'Cette animation est trop longue.', remedy: 'Réduisez-la, ou publiez-la en vidéo.' }),
  turned: () => ({
    message: 'Cette image dit de deux façons comment elle est tournée.',
    remedy: 'Ouvrez-la dans un logiciel d’images, et enregistrez-la de nouveau en JPEG ou en PNG.',
  }),
  unsized: () => ({
    message: 'Ce dessin n’a pas de taille : les navigateurs ne savent pas comment le montrer.',
    remedy: 'Exportez-le de nouveau en SVG, avec une largeur et une hauteur (`viewBox`).',
  }),
};

function millionsOf(points: number): string {
  const millions = Math.round(points / 1_000_000);
  return millions > 1 ? `, soit ${millions} millions de points` : '';
}
