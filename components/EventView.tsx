import { occurrenceAt } from '@/lib/events/life';
import type { EventPageValue } from '@/lib/outputs/values/event-page';
import { words } from '@/lib/site/words';
import { Agenda } from './Agenda';
import { EntryBody } from './EntryBody';
import { Authors, EntryFooter } from './EntryFooter';
import { EntryLayout } from './EntryLayout';
import { EntryNeighbours } from './EntryNeighbours';
import { EventDate } from './EventDate';
import { EventFacts } from './EventFacts';
import { InlineMarkdown } from './InlineMarkdown';
import { PageHeader } from './PageHeader';
import styles from './PageHeader.module.css';
import { Prose } from './Prose';
import { RelatedContent } from './RelatedContent';
import { SiteShell } from './SiteShell';
import { StructuredData } from './StructuredData';
import { eventScope, When } from './When';

/** The page of an event. */
export function EventView(value: EventPageValue) {
  const { shell, event, subtitle, authors, facts, abstract, agenda, footer, related, series, search, graph = [] } = value;
  const { life, kind, title, summary } = event;
  const kicker = [kind && words.events.kinds[kind], facts.series?.name].filter(Boolean).join(' · ');
  return (
    <SiteShell shell={shell}>
      <article {...search} {...eventScope(life)}>
        <PageHeader title={title} subtitle={subtitle} kicker={kicker}>
          <p data-pagefind-meta="date">
            <When life={life} aspect="date">
              {(date) => <EventDate className={styles.date} span={occurrenceAt(event, date)} />}
            </When>
          </p>
          {summary && (
            <p>
              <InlineMarkdown text={summary} />
            </p>
          )}
          {authors.length > 0 && (
            <p>
              {words.events.proposedBy} <Authors authors={authors} />
            </p>
          )}
        </PageHeader>
        <EntryLayout aside={<EventFacts event={event} facts={facts} />}>
          {abstract && <Prose text={abstract} anchors="resume-" />}
          <EntryBody {...value} />
          <Agenda items={agenda} />
          <EntryFooter {...footer} />
        </EntryLayout>
      </article>
      <RelatedContent related={related} />
      <StructuredData graph={graph} />
      <EntryNeighbours
        label={series === undefined ? words.events.otherEvents : words.events.seriesNamed(series)}
        previous={value.previous}
        next={value.next}
      />
    </SiteShell>
  );
}
