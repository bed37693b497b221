import type { EventsListValue } from '@/lib/outputs/values/list-pages';
import { formatMonth } from '@/lib/site/dates';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarSubscription } from './CalendarSubscription';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EventCards } from './EventCards';
import { EventParts } from './EventParts';
import { FeedLinks } from './FeedLinks';
import { ListHeader } from './ListHeader';
import { Pagination } from './Pagination';
import { PastEvents } from './PastEvents';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** Events to come, then those that are over, twenty a page. */
export function EventsListView(value: EventsListValue) {
  const { shell, introduction, page, pageCount, past } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader
        value={value}
        introduction={introduction}
        sentence={<Sentence text={words.events.byMonth} links={{ calendar: routes.calendar }} />}
      >
        <EventParts parts={value.parts} current={routes.events} />
      </ListHeader>
      {page === 1 && <Upcoming {...value} />}
      <PastEvents past={past} title={words.events.past} tone="sunken" />
      <Pagination page={page} pageCount={pageCount} list={routes.events} />
    </SiteShell>
  );
}

function Upcoming({ upcoming, joinUrl }: EventsListValue) {
  return (
    <Section title={words.events.upcoming}>
      {upcoming.length > 0 && (
        <div className={cards.group} data-event-list="">
          {upcoming.map(({ key, month, events }) => (
            <section key={key} aria-labelledby={`mois-${key}`} className={cards.group} data-group={key} hidden={events.length === 0}>
              <h3 id={`mois-${key}`} className={cards.month}>
                {formatMonth(month)}
              </h3>
              <EventCards events={events} headingLevel={4} />
            </section>
          ))}
        </div>
      )}
      <div data-event-empty="" hidden={upcoming.length > 0}>
        <EmptyState title={words.events.noneUpcoming}>
          <Sentence text={words.events.whenNoneUpcoming} links={{ join: joinUrl }} />
        </EmptyState>
      </div>
      <CalendarSubscription path={routes.allEvents} holds={words.calendars.holds.all} />
      <FeedLinks page={routes.events} />
    </Section>
  );
}
