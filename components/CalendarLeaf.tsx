import { occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { calendarLeaf } from '@/lib/site/dates';
import styles from './CalendarLeaf.module.css';
import { kindClass } from './kind-icons';
import { type WhenAttributes, WhenEach } from './When';

interface LeafProps {
  startsAt: number;
  /** The kind whose drawing it has. */
  kind?: EventBrief['kind'] | undefined;
  /** Whether to show the year. */
  hasYear?: boolean;
  attributes?: WhenAttributes;
}

/** A tear-off leaf that shows the day of an event and its kind at a glance. Both always stand beside it in words. */
export function Leaf({ startsAt, kind, hasYear = false, attributes }: LeafProps) {
  const { day, month, year } = calendarLeaf(startsAt);
  return (
    <span
      className={`${styles.leaf} ${kindClass(kind, 'after')}`.trim()}
      data-kind={kind}
      data-month={hasYear ? `${month}\n${year}` : month}
      aria-hidden="true"
      {...attributes}
    >
      {day}
    </span>
  );
}

/** The leaf of the date of an event that is under way or comes next, the last one when all are over. */
export function CalendarLeaf({ event }: { event: EventBrief }) {
  return (
    <WhenEach life={event.life} aspect="date">
      {(index, attributes) => {
        const { startsAt, relative } = occurrenceAt(event, index);
        return <Leaf startsAt={startsAt} kind={event.kind} hasYear={!relative} attributes={attributes} />;
      }}
    </WhenEach>
  );
}
