import type { NextEvents } from '@/lib/outputs/values/events';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EmptyState } from './EmptyState';
import { EventCards, NextEventCards } from './EventCards';
import { Heading, type HeadingLevel } from './Heading';
import { Sentence } from './Sentence';

interface Props {
  next: NextEvents;
  headingLevel: HeadingLevel;
  /** Whether featured events are larger, where they fall among the others. */
  enlarges?: boolean;
}

/** The next events in the order of their dates, or the last events while none is announced. */
export function EventsPreview({ next, headingLevel, enlarges = false }: Props) {
  const { hasUpcoming, hasAll, upcoming, past } = next;
  return (
    <>
      {upcoming.length > 0 && <NextEventCards next={next} enlarges={enlarges} headingLevel={headingLevel} />}
      <div data-event-empty="" hidden={hasUpcoming}>
        <EmptyState title={hasAll ? words.events.noneUpcoming : words.events.nextAreListed}>
          <Sentence text={hasAll ? words.events.meanwhile : words.events.seeUpcoming} links={{ events: routes.events }} />
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
