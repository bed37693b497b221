import type { PageValue } from '@/lib/outputs/values/page';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './NotFound.module.css';
import { PageHeader } from './PageHeader';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The 404 page, with links to go on: `enhance/not-found.ts` adds pages at near addresses. */
export function NotFoundView({ shell }: Pick<PageValue, 'shell'>) {
  const { site } = shell;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.notFound.heading} kicker={words.pages.notFound.kicker}>
        <div className={styles.near} data-near={href(routes.sitemap)} role="status">
          <p>{words.pages.notFound.near.searching}</p>
        </div>
        <p>{words.pages.notFound.advice}</p>
        <ul>
          <li>
            <a href={href(routes.home)}>{words.pages.notFound.home}</a>
          </li>
          {site.menu
            .filter(({ url }) => url !== routes.home)
            .map(({ label, url }) => (
              <li key={url}>
                <a href={href(url)}>{label}</a>
              </li>
            ))}
        </ul>
        <p>
          <Sentence text={words.pages.notFound.report(site.contact.label)} links={{ contact: site.contact.url }} />
        </p>
      </PageHeader>
      <script data-keep="" type="module" src={href(routes.notFoundScript)} />
    </SiteShell>
  );
}
