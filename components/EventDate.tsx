import { occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { formatSpan, machineDate, type Span } from '@/lib/site/dates';
import { When } from './When';

interface Props {
  span: Span;
  className?: string | undefined;
  /** Whether to show the visitor's own time as well. */
  local?: boolean;
}

/** « mardi 31 janvier 2023, de 16 h 30 à 17 h 30 », with its machine-readable start, and end for `enhance/local-time.ts`. */
export function EventDate({ span, className, local = true }: Props) {
  const { startsAt, endsAt, allDay } = span;
  const end = endsAt && endsAt > startsAt ? machineDate(endsAt) : '';
  return (
    <time className={className} dateTime={machineDate(startsAt, allDay)} data-local={local && !allDay ? end : undefined}>
      {formatSpan(span)}
    </time>
  );
}

/** The date of an event that is under way or comes next, the last one when all are over. */
export function CurrentDate({ event, className }: { event: EventBrief; className?: string | undefined }) {
  return (
    <When life={event.life} aspect="date">
      {(index) => <EventDate className={className} span={occurrenceAt(event, index)} />}
    </When>
  );
}
