import type { Metadata } from 'next';
import { PageHeader } from '@/components/PageHeader';
import styles from '@/components/Search.module.css';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { href, routes } from '@/lib/site/routes';

const TITLE = 'Recherche';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, { title: TITLE, description: `Chercher dans le site du ${settings.name}.`, path: routes.search });
}

export default function SearchPage() {
  const { settings } = getContent();
  return (
    <SiteShell settings={settings} path={routes.search} trail={[{ label: TITLE, path: routes.search }]}>
      <PageHeader title={TITLE} />
      <div className={`wrap ${styles.search}`}>
        <search>
          <form action={href(routes.search)} data-search={href(routes.searchIndex)} className={styles.form}>
            <label htmlFor="q">Que cherchez-vous ?</label>
            <div className={styles.field}>
              <input id="q" name="q" type="search" autoComplete="off" spellCheck="false" enterKeyHint="search" />
              <button type="submit" className="button">
                Chercher
              </button>
            </div>
          </form>
        </search>
        <p role="status" data-search-status="" className={styles.status} />
        <div data-search-results="" className={styles.results} />
        <template data-search-result="">
          <li>
            <a href={href(routes.search)}>Résultat</a>
            <span data-detail="" className={styles.detail} />
            <p data-excerpt="" />
          </li>
        </template>
        <p data-search-fallback="">
          La recherche a besoin de JavaScript. Sans lui, vous trouverez toutes les pages dans le{' '}
          <a href={href(routes.siteMap)}>plan du site</a> et par les <a href={href(routes.tags)}>étiquettes</a>.
        </p>
      </div>
      <script data-keep="" type="module" src={href(routes.searchScript)} />
    </SiteShell>
  );
}
