import { statSync } from 'node:fs';
import { picturePath } from '../../content/entry-fields';
import type { Finding } from '../../content/problems';
import { missingPicture } from './missing-file';
import { isRecord, type Rule } from './rule';

const HEAVY_BYTES = 500 * 1024;

/** Pictures named in front matter. */
export const namedPictures: Rule = ({ entry, frontMatter: { images, image }, positionOf }, { files }) => {
  const named: [unknown, PropertyKey[]][] = [
    ...(Array.isArray(images) ? images : [images]).map((src, index): [unknown, PropertyKey[]] => [src, ['images', index]]),
    typeof image === 'string' ? [image, ['image']] : [isRecord(image) ? image.src : undefined, ['image', 'src']],
  ];
  return named.flatMap(([src, path]): Finding[] => {
    if (typeof src !== 'string') return [];
    const address = picturePath(src, entry.path);
    const file = files.find(address);
    if (!file) return [{ ...positionOf(path), ...missingPicture(address, files) }];
    return heavyPicture(positionOf(path), src, file);
  });
};

type Place = { line: number; column: number };

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
