import { formatAsOf, machineDate } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import styles from './KeptMoment.module.css';

/** Says that the site is shown as of a stated moment. Scripts take that moment for the present (enhance/clock.ts). */
export function KeptMoment({ instant }: { instant: number }) {
  return (
    <p className={styles.moment} data-now={instant}>
      {words.shell.keptAt} <time dateTime={machineDate(instant)}>{formatAsOf(instant)}</time>
    </p>
  );
}
