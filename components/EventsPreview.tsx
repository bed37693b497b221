import type { CommunityEvent, SiteContent } from '@/lib/content';
import { href, routes } from '@/lib/site/routes';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EventCard } from './EventCard';
import { featuredEvents } from './FeaturedEvents';
import { Heading, type HeadingLevel } from './Heading';

interface Props {
  content: SiteContent;
  headingLevel: HeadingLevel;
  /** At most so many. */
  count?: number;
}

/** The next events besides those put forward, or the last ones while none is announced. */
export function EventsPreview({ content, headingLevel, count = 3 }: Props) {
  const featured = featuredEvents(content);
  const hasUpcoming = content.upcomingEvents.length > 0;
  const upcoming = content.upcomingEvents.filter((event) => !featured.includes(event));
  const past = hasUpcoming ? [] : content.pastEvents.slice(0, count);
  return (
    <>
      {/* Twice as many as are shown: they take the place of those that are over by the time the page is read. */}
      <Cards events={upcoming.slice(0, 2 * count)} most={count} content={content} headingLevel={headingLevel} />
      <div data-event-empty="" hidden={hasUpcoming}>
        <EmptyState title="Aucun événement annoncé pour le moment">
          La prochaine date paraîtra ici. En attendant, <a href={href(routes.events)}>retrouvez les événements passés</a>.
        </EmptyState>
      </div>
      {past.length > 0 && (
        <>
          <Heading level={headingLevel}>Les derniers rendez-vous</Heading>
          <Cards events={past} content={content} headingLevel={4} />
        </>
      )}
    </>
  );
}

interface CardsProps extends Pick<Props, 'content' | 'headingLevel'> {
  events: readonly CommunityEvent[];
  /** How many are shown at once, of a list of events to come. */
  most?: number;
}

function Cards({ events, content, headingLevel, most }: CardsProps) {
  if (events.length === 0) return null;
  return (
    <ul className={cards.list} data-event-list={most}>
      {events.map((event, index) => (
        <li key={event.path} hidden={most !== undefined && index >= most}>
          <EventCard event={event} content={content} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
