import type { PictureData } from '@/lib/images/picture';
import { words } from '@/lib/site/words';
import styles from './Gallery.module.css';
import { Picture, TEXT_SIZES } from './Picture';

/** The pictures of a folder of the site. */
export function Gallery({ pictures }: { pictures: readonly PictureData[] }) {
  return (
    <ul className={styles.gallery}>
      {pictures.map((picture, index) => (
        <li key={picture.src}>
          <Picture picture={picture} alt={words.texts.pictureOf(index + 1, pictures.length)} sizes={TEXT_SIZES} />
        </li>
      ))}
    </ul>
  );
}
