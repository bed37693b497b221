import { calendarLeaf } from '@/lib/dates';
import styles from './CalendarLeaf.module.css';

/** A tear-off leaf that shows the day at a glance. The full date always stands beside it in words. */
export function CalendarLeaf({ date, muted = false }: { date: Date; muted?: boolean }) {
  const { day, month, year } = calendarLeaf(date);
  return (
    <span className={`${styles.leaf} ${muted ? styles.muted : ''}`} aria-hidden="true">
      <span className={styles.month}>{month}</span>
      <span className={styles.day}>{day}</span>
      <span className={styles.year}>{year}</span>
    </span>
  );
}
