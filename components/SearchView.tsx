import type { PageValue } from '@/lib/outputs/values/page';
import { SEARCH_INDEX } from '@/lib/site/addresses';
import { href, routes } from '@/lib/site/routes';
import { PAGE_TITLES } from '@/lib/site/words/pages';
import { PageHeader } from './PageHeader';
import styles from './Search.module.css';
import { SiteShell } from './SiteShell';

/** The search: its index is asked by `enhance/search.ts`. */
export function SearchView({ shell }: PageValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.search} />
      <div className={`wrap ${styles.search}`}>
        <search>
          <form action={href(routes.search)} data-search={href(SEARCH_INDEX)} className={styles.form}>
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
