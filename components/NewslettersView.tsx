import type { NewslettersValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EntryGroup } from './EntryGroup';
import { NewsletterLink } from './NewsletterLink';
import { PageHeader } from './PageHeader';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** Newsletters, year by year. */
export function NewslettersView({ shell, years }: NewslettersValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.newsletters}>
        <p>{words.news.newsletters.introduction}</p>
        {shell.site.newsletter_url && (
          <p>
            <NewsletterLink url={shell.site.newsletter_url} className="button" />
          </p>
        )}
      </PageHeader>
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
