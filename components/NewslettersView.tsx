import type { NewslettersValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EntryGroup } from './EntryGroup';
import { ListHeader } from './ListHeader';
import { NewsletterLink } from './NewsletterLink';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** Newsletters, year by year. */
export function NewslettersView(value: NewslettersValue) {
  const { shell, years } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader value={value} introduction={words.news.newsletters.introduction}>
        {shell.site.newsletter_url && (
          <p>
            <NewsletterLink url={shell.site.newsletter_url} className="button" />
          </p>
        )}
      </ListHeader>
      {years.length === 0 ? (
        <div className={`wrap ${cards.group}`}>
          <EmptyState title={words.news.newsletters.none}>
            <Sentence text={words.news.newsletters.whenNone} links={{ news: routes.news }} />
          </EmptyState>
        </div>
      ) : (
        years.map(({ year, group }) => <EntryGroup key={year} title={String(year)} group={group} />)
      )}
    </SiteShell>
  );
}
