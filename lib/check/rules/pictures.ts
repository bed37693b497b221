import { statSync } from 'node:fs';
import { picturePath } from '../../content/entry-fields';
import { isRecord, type Rule } from './rule';

const HEAVY_BYTES = 500 * 1024;

/** Pictures named in front matter. */
export const namedPictures: Rule = ({ entry, frontMatter: { images, image }, positionOf }, { files }) => {
  const named: [unknown, PropertyKey[]][] = [
    ...(Array.isArray(images) ? images : [images]).map((src, index): [unknown, PropertyKey[]] => [src, ['images', index]]),
    typeof image === 'string' ? [image, ['image']] : [isRecord(image) ? image.src : undefined, ['image', 'src']],
  ];
  return named.flatMap(([src, path]) => {
    if (typeof src !== 'string') return [];
    const file = files.find(picturePath(src, entry.path));
    if (!file) return [missingPicture(positionOf(path), src)];
    return heavyPicture(positionOf(path), src, file);
  });
};

type Place = { line: number; column: number };

export function missingPicture(place: Place, src: string) {
  return {
    ...place,
    rule: 'image-introuvable',
    message: `L’image « ${src} » n’existe pas.`,
    remedy: 'Déposez-la dans le dossier `public` sous ce nom, ou corrigez son chemin.',
  };
}

export function heavyPicture(place: Place, src: string, file: string) {
  const { size } = statSync(file);
  if (size <= HEAVY_BYTES) return [];
  return [
    {
      ...place,
      severity: 'warning' as const,
      rule: 'image-lourde',
      message: `L’image « ${src} » pèse ${Math.round(size / 1024)} Ko.`,
      remedy: 'Réduisez-la sous 500 Ko : 2 000 pixels de large suffisent.',
    },
  ];
}
