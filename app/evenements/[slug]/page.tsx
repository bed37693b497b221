import { notFound } from 'next/navigation';
import { Agenda } from '@/components/Agenda';
import { EntryBody } from '@/components/EntryBody';
import { Authors, EntryFooter } from '@/components/EntryFooter';
import { EntryLayout } from '@/components/EntryLayout';
import { EntryNeighbours } from '@/components/EntryNeighbours';
import { EventDate } from '@/components/EventDate';
import { EventFacts } from '@/components/EventFacts';
import { InlineMarkdown, Prose } from '@/components/Markdown';
import { PageHeader } from '@/components/PageHeader';
import styles from '@/components/PageHeader.module.css';
import { RelatedContent } from '@/components/RelatedContent';
import { SiteShell } from '@/components/SiteShell';
import { StructuredData } from '@/components/StructuredData';
import { eventScope, When } from '@/components/When';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { occurrenceAt } from '@/lib/events/facts';
import { KIND_LABELS } from '@/lib/events/labels';
import { neighbours } from '@/lib/lists';
import { entryMetadata, type PageMetadata } from '@/lib/outputs/metadata';
import { searchAttributes } from '@/lib/outputs/search/attributes';
import { eventNodes } from '@/lib/outputs/structured-data/event';
import { routes } from '@/lib/site/routes';

const find = (slug: string) => getContent().events.find((event) => event.slug === slug) ?? notFound();

export const generateStaticParams = routeParams(['slug'], () => getContent().events.map(({ slug }) => ({ slug })));

export async function generateMetadata({ params }: PageProps<'/evenements/[slug]'>): Promise<PageMetadata> {
  const event = find((await params).slug);
  return entryMetadata(getContent().settings, event);
}

export default async function EventPage({ params }: PageProps<'/evenements/[slug]'>) {
  const content = getContent();
  const event = find((await params).slug);
  const kicker = [event.kind && KIND_LABELS[event.kind], event.series?.name].filter(Boolean).join(' · ');
  const series = content.series.find(({ slug }) => slug === event.series?.slug);
  return (
    <SiteShell
      settings={content.settings}
      path={event.path}
      trail={[
        { label: 'Événements', path: routes.events },
        { label: event.title, path: event.path },
      ]}
    >
      <article {...searchAttributes(event)} {...eventScope(event, content.now)}>
        <PageHeader title={event.title} subtitle={event.subtitle} kicker={kicker}>
          <p data-pagefind-meta="date">
            <When event={event} now={content.now} aspect="date">
              {(date) => <EventDate className={styles.date} span={occurrenceAt(event, date)} />}
            </When>
          </p>
          {event.summary && (
            <p>
              <InlineMarkdown text={event.summary} content={content} />
            </p>
          )}
          {event.authors.length > 0 && (
            <p>
              Proposé par <Authors authors={event.authors} />
            </p>
          )}
        </PageHeader>
        <EntryLayout aside={<EventFacts event={event} content={content} />}>
          {event.abstract && <Prose text={event.abstract} content={content} />}
          <EntryBody entry={event} content={content} />
          <Agenda items={event.agenda} />
          <EntryFooter entry={event} content={content} links={[]} />
        </EntryLayout>
      </article>
      <RelatedContent entry={event} content={content} />
      <StructuredData graph={eventNodes(event, content)} />
      <EntryNeighbours
        label={series ? `Série « ${series.name} »` : 'Autres événements'}
        {...neighbours(series?.events ?? content.calendar, event)}
      />
    </SiteShell>
  );
}
