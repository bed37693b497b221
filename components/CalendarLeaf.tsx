import { occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { calendarLeaf } from '@/lib/site/dates';
import styles from './CalendarLeaf.module.css';
import { kindClass } from './kind-icons';
import { WhenEach } from './When';

/** A tear-off leaf that shows the day of an event and its kind at a glance. Both always stand beside it in words. */
export function CalendarLeaf({ event }: { event: EventBrief }) {
  return (
    <WhenEach life={event.life} aspect="date">
      {(index, attributes) => {
        const { startsAt, relative } = occurrenceAt(event, index);
        const { day, month, year } = calendarLeaf(startsAt);
        return (
          <span
            className={`${styles.leaf} ${kindClass(event.kind, 'after')}`.trim()}
            data-kind={event.kind}
            data-month={relative ? month : `${month}\n${year}`}
            aria-hidden="true"
            {...attributes}
          >
            {day}
          </span>
        );
      }}
    </WhenEach>
  );
}
