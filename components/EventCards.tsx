import type { EventBrief, NextEvents } from '@/lib/outputs/values/events';
import cards from './cards.module.css';
import { EventCard, type EventCardProps } from './EventCard';

interface Props extends Omit<EventCardProps, 'event' | 'isLarge' | 'attributes'> {
  events: readonly EventBrief[];
  /** Whether they are to come: those that are over when the page is read leave the list. */
  areUpcoming?: boolean;
}

/** A list of events. */
export function EventCards({ events, areUpcoming = false, ...props }: Props) {
  return (
    <ul className={cards.list} data-event-list={areUpcoming ? '' : undefined}>
      {events.map((event) => (
        <EventCard key={event.path} event={event} {...props} />
      ))}
    </ul>
  );
}

interface NextProps extends Pick<Props, 'headingLevel'> {
  next: NextEvents;
  /** Whether featured events are larger. */
  enlarges: boolean;
}

/** The next events, in the order of their dates: the first ones and the featured ones show, the others take their places in time. */
export function NextEventCards({ next: { upcoming, most }, enlarges, headingLevel }: NextProps) {
  return (
    <ul className={cards.list} data-event-list={most}>
      {upcoming.map((event, rank) => (
        <EventCard
          key={event.path}
          event={event}
          headingLevel={headingLevel}
          isLarge={enlarges && event.featured === true}
          attributes={{ hidden: rank >= most && !event.featured, 'data-featured': event.featured ? '' : undefined }}
        />
      ))}
    </ul>
  );
}
