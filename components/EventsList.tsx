import type { CommunityEvent, SiteContent } from '@/lib/content';
import { yearOf } from '@/lib/dates';
import { groupBy, pageCount, pageOf } from '@/lib/lists';
import { href, routes } from '@/lib/site/routes';
import { CalendarSubscription } from './CalendarSubscription';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EventCard } from './EventCard';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { Section } from './Section';
import { SiteShell } from './SiteShell';

interface Props {
  content: SiteContent;
  /** 1-based. */
  page: number;
}

/** Events to come, then those that are over, twenty a page. */
export function EventsList({ content, page }: Props) {
  const { upcomingEvents, pastEvents, settings } = content;
  const crumbs = [{ label: 'Événements', path: routes.events as string }];
  const trail = page === 1 ? crumbs : [...crumbs, { label: `Page ${page}`, path: routes.eventsPage(page) }];
  return (
    <SiteShell settings={settings} path={routes.eventsPage(page)} trail={trail}>
      <PageHeader title={page === 1 ? 'Événements' : `Événements passés, page ${page}`} isSection={page === 1}>
        <p>
          Ateliers, formations, webinaires et temps forts de la communauté. Toutes les heures sont celles de Paris.{' '}
          <a href={href(routes.calendar)}>Voir le calendrier mois par mois</a>
        </p>
        {page === 1 && <CalendarSubscription path={routes.allEvents} holds="tous les événements" />}
      </PageHeader>
      {page === 1 && <Upcoming content={content} />}
      <Past events={pageOf(pastEvents, page)} coming={page === 1 ? upcomingEvents : []} content={content} />
      <Pagination page={page} pageCount={pageCount(pastEvents.length)} pathOf={routes.eventsPage} />
    </SiteShell>
  );
}

function Upcoming({ content }: { content: SiteContent }) {
  const { upcomingEvents } = content;
  return (
    <Section title="À venir">
      {upcomingEvents.length > 0 && (
        <ul className={cards.list} data-event-list="">
          {upcomingEvents.map((event) => (
            <li key={event.path}>
              <EventCard event={event} content={content} headingLevel={3} />
            </li>
          ))}
        </ul>
      )}
      <div data-event-empty="" hidden={upcomingEvents.length > 0}>
        <EmptyState title="Aucun événement annoncé pour le moment">
          La prochaine date paraîtra ici. Pour être prévenu, <a href={href(routes.join)}>rejoignez la communauté</a>.
        </EmptyState>
      </div>
    </Section>
  );
}

interface PastProps {
  events: readonly CommunityEvent[];
  /** Those that will be over one day: their years have a place ready, which `enhance/events.ts` fills. */
  coming: readonly CommunityEvent[];
  content: SiteContent;
}

function Past({ events, coming, content }: PastProps) {
  const byYear = new Map(groupBy(events, yearOfEvent));
  const years = [...new Set([...coming.map(yearOfEvent), ...byYear.keys()])].sort((a, b) => b - a);
  if (years.length === 0) return null;
  return (
    <div data-event-archive="" hidden={events.length === 0}>
      <Section title="Passés" tone="sunken">
        {years.map((year) => (
          <section key={year} aria-labelledby={`annee-${year}`} className={cards.group} data-year={year} hidden={!byYear.has(year)}>
            <h3 id={`annee-${year}`}>{year}</h3>
            <ul className={cards.list}>
              {byYear.get(year)?.map((event) => (
                <li key={event.path}>
                  <EventCard event={event} content={content} headingLevel={4} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Section>
    </div>
  );
}

function yearOfEvent({ occurrences: [first] }: CommunityEvent): number {
  return yearOf(first.startsAt);
}
