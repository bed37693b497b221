import type { SiteIdentity } from '@/lib/outputs/values/page';
import { words } from '@/lib/site/words';
import { Logo } from './Logo';
import { NewsletterLink } from './NewsletterLink';
import { Sentence } from './Sentence';
import styles from './SiteFooter.module.css';
import { SmartLink } from './SmartLink';
import { ThemeChoice } from './ThemeChoice';

export function SiteFooter({ site }: { site: SiteIdentity }) {
  return (
    <footer id="pied" className={styles.footer} tabIndex={-1}>
      <div className={`wrap ${styles.columns}`}>
        <div className={styles.about}>
          {site.logo && <Logo logo={site.logo} />}
          <p>{site.description}</p>
          <p>
            <SmartLink href={site.contact.url}>{site.contact.title}</SmartLink>
          </p>
          {site.newsletter_url && (
            <p>
              <NewsletterLink url={site.newsletter_url} />
            </p>
          )}
        </div>
        <FooterNav label={words.shell.footer} items={site.footer} />
        <FooterNav label={words.shell.officialSites} items={site.official_sites} />
        <ThemeChoice />
      </div>
      <div className={`wrap ${styles.legal}`}>
        <p>
          <Sentence text={words.shell.legal(site.licence.label)} links={{ licence: site.licence.url }} />
        </p>
      </div>
    </footer>
  );
}

function FooterNav({ label, items }: { label: string; items: SiteIdentity['footer'] }) {
  if (items.length === 0) return null;
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
