import type { NewsPostValue } from '@/lib/outputs/values/news-page';
import { formatDate, machineDate } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
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
              {kind === 'infolettre' && `${number ? words.news.numberedNewsletter(number) : words.news.newsletter}, `}
              {kind === 'portrait' && `${words.news.portrait}, `}
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
              {words.news.by} <Authors authors={authors} />
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
      <EntryNeighbours label={words.news.others} previous={previous} next={next} />
    </SiteShell>
  );
}
