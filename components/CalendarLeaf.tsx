import { occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { calendarLeaf } from '@/lib/site/dates';
import styles from './CalendarLeaf.module.css';
import { When } from './When';

/** A tear-off leaf that shows the day of an event at a glance. The full date always stands beside it in words. */
export function CalendarLeaf({ event }: { event: EventBrief }) {
  return (
    <When life={event.life} aspect="date">
      {(index) => {
        const { day, month, year } = calendarLeaf(occurrenceAt(event, index).startsAt);
        return (
          <span className={styles.leaf} aria-hidden="true">
            <span className={styles.month}>{month}</span>
            <span className={styles.day}>{day}</span>
            <span className={styles.year}>{year}</span>
          </span>
        );
      }}
    </When>
  );
}
