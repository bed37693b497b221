import type { SiteIdentity } from '@/lib/outputs/values/page';
import { TEN_SQUARES } from '@/lib/site/logo';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { KeptMoment } from './KeptMoment';
import { Logo } from './Logo';
import styles from './SiteHeader.module.css';

interface Props {
  site: SiteIdentity;
  /** Path of the page, so that the menu marks the current section. */
  path: string;
  keptAt: number | undefined;
}

export function SiteHeader({ site, path, keptAt }: Props) {
  return (
    <header className={styles.header}>
      {keptAt !== undefined && <KeptMoment instant={keptAt} />}
      <div className={`wrap ${styles.bar}`}>
        <a
          className={`${styles.brand} ${site.logo ? '' : styles.plain}`.trim()}
          href={href(routes.home)}
          aria-label={words.shell.homeOf(site.name)}
        >
          {site.logo && <Logo logo={site.logo} className={site.logo === TEN_SQUARES ? styles.squares : styles.logo} />}
          <span className={styles.name}>{site.name}</span>
          <span className={styles.baseline}>{site.baseline}</span>
        </a>
        <div id="menu-du-site" className={styles.navigation}>
          <button type="button" className={`button button-quiet ${styles.open}`} popoverTarget="menu">
            {words.shell.menu}
          </button>
          <nav id="menu" popover="auto" className={styles.menu} aria-label={words.shell.mainMenu}>
            <button type="button" className={`button button-quiet ${styles.close}`} popoverTarget="menu" popoverTargetAction="hide">
              {words.shell.closeMenu}
            </button>
            <ul className="plain-list">
              {site.menu.map(({ label, url }) => (
                <li key={url}>
                  <a href={href(url)} aria-current={currentOf(url, path)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <a className={styles.search} href={href(routes.search)} aria-current={path === routes.search ? 'page' : undefined}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="m15.5 15.5 5 5" />
          </svg>
          <span className="visually-hidden">{words.shell.search}</span>
        </a>
      </div>
    </header>
  );
}

function currentOf(url: string, path: string): 'page' | 'true' | undefined {
  if (url === path) return 'page';
  return url !== routes.home && path.startsWith(url) ? 'true' : undefined;
}
