import type { SiteSettings } from '@/lib/content/settings';
import styles from './Partners.module.css';
import { SmartLink } from './SmartLink';

export function Partners({ partners }: { partners: SiteSettings['partners'] }) {
  return (
    <ul className={styles.partners}>
      {partners.map(({ name, full_name, url }) => (
        <li key={url}>
          <SmartLink href={url}>{name}</SmartLink>
          <p>{full_name}</p>
        </li>
      ))}
    </ul>
  );
}
