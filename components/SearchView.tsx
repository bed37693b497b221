import type { SearchValue } from '@/lib/outputs/values/site-pages';
import { SEARCH_INDEX } from '@/lib/site/addresses';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EventsPreview } from './EventsPreview';
import { PageHeader } from './PageHeader';
import styles from './Search.module.css';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The search page: `enhance/search.ts` queries the index. */
export function SearchView({ shell, next }: SearchValue) {
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
        <p data-search-empty="" hidden>
          <Sentence text={words.search.whenNone} links={{ siteMap: routes.siteMap, tags: routes.tags }} />
        </p>
        <p data-search-fallback="">
          <Sentence text={words.search.withoutScript} links={{ siteMap: routes.siteMap, tags: routes.tags }} />
        </p>
      </div>
      <div data-search-empty="" hidden>
        <Section title={words.events.next} more={{ label: words.events.all, url: routes.events }} tone="sunken">
          <EventsPreview next={next} headingLevel={3} />
        </Section>
      </div>
      <script data-keep="" type="module" src={href(routes.searchScript)} data-then={href(routes.nearWordsScript)} />
    </SiteShell>
  );
}
