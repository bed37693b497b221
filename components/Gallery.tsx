import type { SiteContent } from '@/lib/content';
import styles from './Gallery.module.css';
import { SitePicture } from './SitePicture';

/** The pictures of a folder of the site. */
export function Gallery({ folder, content }: { folder: string; content: SiteContent }) {
  const pictures = content.files.list(folder);
  return (
    <ul className={styles.gallery}>
      {pictures.map((src, index) => (
        <li key={src}>
          <SitePicture src={src} alt={`Image ${index + 1} sur ${pictures.length}`} content={content} />
        </li>
      ))}
    </ul>
  );
}
