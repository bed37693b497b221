import type { NextEvents } from '@/lib/outputs/values/events';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EmptyState } from './EmptyState';
import { EventCards } from './EventCard';
import { Heading, type HeadingLevel } from './Heading';
import { Sentence } from './Sentence';

/** The next events except featured ones, or the last events while none is announced. */
export function EventsPreview({ next, headingLevel }: { next: NextEvents; headingLevel: HeadingLevel }) {
  const { hasUpcoming, most, upcoming, past } = next;
  return (
    <>
      {upcoming.length > 0 && <EventCards events={upcoming} most={most} headingLevel={headingLevel} />}
      <div data-event-empty="" hidden={hasUpcoming}>
        <EmptyState title={words.events.noneUpcoming}>
          <Sentence text={words.events.meanwhile} links={{ events: routes.events }} />
        </EmptyState>
      </div>
      {past.length > 0 && (
        <>
          <Heading level={headingLevel}>{words.events.lastOnes}</Heading>
          <EventCards events={past} headingLevel={4} />
        </>
      )}
    </>
  );
}
