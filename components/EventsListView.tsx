import type { EventsListValue } from '@/lib/outputs/values/list-pages';
import { href, routes } from '@/lib/site/routes';
import { EVENT_WORDS } from '@/lib/site/words/events';
import { GIVEN_PAGES, PAGE_TITLES } from '@/lib/site/words/pages';
import { CalendarSubscription } from './CalendarSubscription';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EventCard } from './EventCard';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { Section } from './Section';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';

/** Events to come, then those that are over, twenty a page. */
export function EventsListView(value: EventsListValue) {
  const { shell, page, pageCount } = value;
  const title = page === 1 ? PAGE_TITLES.events : GIVEN_PAGES.numbered(GIVEN_PAGES.pastEvents, page);
  return (
    <SiteShell shell={shell}>
      <PageHeader title={title} isSection={page === 1}>
        <p>
          Ateliers, formations, webinaires et temps forts de la communauté. Toutes les heures sont celles de Paris.{' '}
          <a href={href(routes.calendar)}>Voir le calendrier mois par mois</a>
        </p>
        {page === 1 && <CalendarSubscription path={routes.allEvents} holds="tous les événements" />}
      </PageHeader>
      {page === 1 && <Upcoming {...value} />}
      <Past {...value} />
      <Pagination page={page} pageCount={pageCount} list={routes.events} />
    </SiteShell>
  );
}

function Upcoming({ upcoming, joinUrl }: EventsListValue) {
  return (
    <Section title={EVENT_WORDS.upcoming}>
      {upcoming.length > 0 && (
        <ul className={cards.list} data-event-list="">
          {upcoming.map((event) => (
            <li key={event.path}>
              <EventCard event={event} headingLevel={3} />
            </li>
          ))}
        </ul>
      )}
      <div data-event-empty="" hidden={upcoming.length > 0}>
        <EmptyState title={EVENT_WORDS.noneUpcoming}>
          La prochaine date paraîtra ici. Pour être prévenu, <SmartLink href={joinUrl}>rejoignez la communauté</SmartLink>.
        </EmptyState>
      </div>
    </Section>
  );
}

function Past({ past }: EventsListValue) {
  if (past.length === 0) return null;
  return (
    <div data-event-archive="" hidden={past.every(({ events }) => events.length === 0)}>
      <Section title={EVENT_WORDS.past} tone="sunken">
        {past.map(({ year, events }) => (
          <section key={year} aria-labelledby={`annee-${year}`} className={cards.group} data-year={year} hidden={events.length === 0}>
            <h3 id={`annee-${year}`}>{year}</h3>
            <ul className={cards.list}>
              {events.map((event) => (
                <li key={event.path}>
                  <EventCard event={event} headingLevel={4} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Section>
    </div>
  );
}
