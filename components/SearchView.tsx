import type { PageValue } from '@/lib/outputs/values/page';
import { SEARCH_INDEX } from '@/lib/site/addresses';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { PageHeader } from './PageHeader';
import styles from './Search.module.css';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The search page: `enhance/search.ts` queries the index. */
export function SearchView({ shell }: PageValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.search} />
      <div className={`wrap ${styles.search}`}>
        <search>
          <form action={href(routes.search)} data-search={href(SEARCH_INDEX)} className={styles.form}>
            <label htmlFor="q">{words.search.question}</label>
            <div className={styles.field}>
              <input id="q" name="q" type="search" autoComplete="off" spellCheck="false" enterKeyHint="search" />
              <button type="submit" className="button">
                {words.search.submit}
              </button>
            </div>
          </form>
        </search>
        <p role="status" data-search-status="" className={styles.status} />
        <div data-search-results="" className={styles.results} />
        <template data-search-result="">
          <li>
            <a href={href(routes.search)}>{words.search.result}</a>
            <span data-detail="" className={styles.detail} />
            <p data-excerpt="" />
          </li>
        </template>
        <p data-search-fallback="">
          <Sentence text={words.search.withoutScript} links={{ siteMap: routes.siteMap, tags: routes.tags }} />
        </p>
      </div>
      <script data-keep="" type="module" src={href(routes.searchScript)} />
    </SiteShell>
  );
}
