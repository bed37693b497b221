import { occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { calendarLeaf } from '@/lib/site/dates';
import styles from './CalendarLeaf.module.css';
import { KindIcon } from './KindIcon';
import { When } from './When';

/** A tear-off leaf that shows the day of an event and its kind at a glance. Both always stand beside it in words. */
export function CalendarLeaf({ event }: { event: EventBrief }) {
  return (
    <span className={styles.leaf} aria-hidden="true">
      <When life={event.life} aspect="date">
        {(index) => {
          const { startsAt, relative } = occurrenceAt(event, index);
          const { day, month, year } = calendarLeaf(startsAt);
          return (
            <span className={styles.date}>
              <span className={styles.month}>{month}</span>
              <span className={styles.day}>{day}</span>
              {!relative && <span className={styles.year}>{year}</span>}
            </span>
          );
        }}
      </When>
      <span className={styles.kind}>
        <KindIcon kind={event.kind} />
      </span>
    </span>
  );
}
