import { calendarLeaf, type Instant } from '@/lib/site/dates';
import styles from './CalendarLeaf.module.css';

/** A tear-off leaf that shows the day at a glance. The full date always stands beside it in words. */
export function CalendarLeaf({ date }: { date: Instant }) {
  const { day, month, year } = calendarLeaf(date);
  return (
    <span className={styles.leaf} aria-hidden="true">
      <span className={styles.month}>{month}</span>
      <span className={styles.day}>{day}</span>
      <span className={styles.year}>{year}</span>
    </span>
  );
}
