import { formatDate, machineDate } from '@/lib/dates';
import type { NewsPostValue } from '@/lib/outputs/values/news-page';
import { NEWS_WORDS as words } from '@/lib/site/words/news';
import { EntryBody } from './EntryBody';
import { Authors, EntryFooter } from './EntryFooter';
import { EntryLayout } from './EntryLayout';
import { EntryNeighbours } from './EntryNeighbours';
import { InlineMarkdown } from './InlineMarkdown';
import { PageHeader } from './PageHeader';
import { RelatedContent } from './RelatedContent';
import { SiteShell } from './SiteShell';
import { StructuredData } from './StructuredData';

/** The page of a news post. */
export function NewsPostView(value: NewsPostValue) {
  const { shell, search, title, subtitle, kind, number, publishedAt, summary, authors, footer, related, previous, next } = value;
  return (
    <SiteShell shell={shell}>
      <article {...search}>
        <PageHeader
          title={title}
          subtitle={subtitle}
          kicker={
            <>
              {kind === 'infolettre' && `${words.newsletter(number)}, `}
              {kind === 'portrait' && `${words.portrait}, `}
              <time dateTime={machineDate(publishedAt, true)} data-pagefind-meta="date">
                {formatDate(publishedAt)}
              </time>
            </>
          }
        >
          {summary && (
            <p>
              <InlineMarkdown text={summary} />
            </p>
          )}
          {authors.length > 0 && (
            <p>
              {words.by} <Authors authors={authors} />
            </p>
          )}
        </PageHeader>
        <EntryLayout>
          <EntryBody {...value} />
          <EntryFooter {...footer} />
        </EntryLayout>
      </article>
      <RelatedContent related={related} />
      <StructuredData graph={value.graph ?? []} />
      <EntryNeighbours label={words.others} previous={previous} next={next} />
    </SiteShell>
  );
}
