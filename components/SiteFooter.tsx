import type { SiteSettings } from '@/lib/content/settings';
import { Logo } from './Logo';
import styles from './SiteFooter.module.css';
import { SmartLink } from './SmartLink';
import { ThemeChoice } from './ThemeChoice';

export function SiteFooter({ settings }: { settings: SiteSettings }) {
  return (
    <footer id="pied" className={styles.footer} tabIndex={-1}>
      <div className={`wrap ${styles.columns}`}>
        <div className={styles.about}>
          <Logo />
          <p>{settings.description}</p>
          <p>
            <SmartLink href={`mailto:${settings.email}`}>{settings.email}</SmartLink>
          </p>
        </div>
        <FooterNav label="Le site" items={settings.footer} />
        <FooterNav label="Sites officiels" items={settings.official_sites} />
        <ThemeChoice />
      </div>
      <div className={`wrap ${styles.legal}`}>
        <p>
          Sauf mention contraire, les textes de ce site sont sous{' '}
          <SmartLink href={settings.licence.url}>{settings.licence.label}</SmartLink>. Aucun cookie, aucune mesure d’audience.
        </p>
      </div>
    </footer>
  );
}

function FooterNav({ label, items }: { label: string; items: SiteSettings['footer'] }) {
  return (
    <nav aria-label={label}>
      <p className={styles.title}>{label}</p>
      <ul className="plain-list">
        {items.map(({ label: text, url }) => (
          <li key={url}>
            <SmartLink href={url}>{text}</SmartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
