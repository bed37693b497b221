import type { EventBrief, NextEvents } from '@/lib/outputs/values/events';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EventCard } from './EventCard';
import { Heading, type HeadingLevel } from './Heading';
import { Sentence } from './Sentence';

/** The next events except featured ones, or the last events while none is announced. */
export function EventsPreview({ next, headingLevel }: { next: NextEvents; headingLevel: HeadingLevel }) {
  const { hasUpcoming, most, upcoming, past } = next;
  return (
    <>
      <Cards events={upcoming} most={most} headingLevel={headingLevel} />
      <div data-event-empty="" hidden={hasUpcoming}>
        <EmptyState title={words.events.noneUpcoming}>
          <Sentence text={words.events.meanwhile} links={{ events: routes.events }} />
        </EmptyState>
      </div>
      {past.length > 0 && (
        <>
          <Heading level={headingLevel}>{words.events.lastOnes}</Heading>
          <Cards events={past} headingLevel={4} />
        </>
      )}
    </>
  );
}

interface CardsProps {
  events: readonly EventBrief[];
  headingLevel: HeadingLevel;
  /** The number of events to show at once, in a list of events to come. */
  most?: number;
}

function Cards({ events, headingLevel, most }: CardsProps) {
  if (events.length === 0) return null;
  return (
    <ul className={cards.list} data-event-list={most}>
      {events.map((event, index) => (
        <li key={event.path} hidden={most !== undefined && index >= most}>
          <EventCard event={event} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
