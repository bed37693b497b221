import type { NewslettersValue } from '@/lib/outputs/values/list-pages';
import { href, routes } from '@/lib/site/routes';
import { PAGE_TITLES } from '@/lib/site/words/pages';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EntryGroup } from './EntryGroup';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';

/** Newsletters, year by year. */
export function NewslettersView({ shell, years }: NewslettersValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.newsletters} isSection>
        <p>Tous les numéros, du plus récent au plus ancien.</p>
      </PageHeader>
      {years.length === 0 ? (
        <div className={`wrap ${cards.group}`}>
          <EmptyState title="Aucun numéro pour le moment">
            Le premier paraîtra ici. En attendant, lisez les <a href={href(routes.news)}>actualités</a>.
          </EmptyState>
        </div>
      ) : (
        years.map(({ year, group }) => <EntryGroup key={year} title={String(year)} group={group} />)
      )}
    </SiteShell>
  );
}
