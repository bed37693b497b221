import type { SiteContent } from '@/lib/content';
import { href, routes } from '@/lib/routes';
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
  const upcoming = content.upcomingEvents.filter((event) => !featured.includes(event)).slice(0, count);
  if (content.upcomingEvents.length > 0) return <Cards events={upcoming} content={content} headingLevel={headingLevel} />;
  const past = content.pastEvents.slice(0, count);
  return (
    <>
      <EmptyState title="Aucun événement annoncé pour le moment">
        La prochaine date paraîtra ici. En attendant, <a href={href(routes.events)}>retrouvez les événements passés</a>.
      </EmptyState>
      {past.length > 0 && (
        <>
          <Heading level={headingLevel}>Les derniers rendez-vous</Heading>
          <Cards events={past} content={content} headingLevel={4} />
        </>
      )}
    </>
  );
}

function Cards({ events, content, headingLevel }: Pick<Props, 'content' | 'headingLevel'> & { events: SiteContent['pastEvents'] }) {
  if (events.length === 0) return null;
  return (
    <ul className={cards.list}>
      {events.map((event) => (
        <li key={event.path}>
          <EventCard event={event} content={content} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
