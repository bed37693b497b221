import type { EventLife } from '@/lib/events/life';
import { STATE_LABELS } from '@/lib/site/words/events';
import styles from './StatusBadge.module.css';
import { When } from './When';

/** Where an event stands, in a word. */
export function StatusBadge({ life }: { life: EventLife }) {
  return (
    <When life={life} aspect="state">
      {(state) => <span className={`${styles.badge} ${styles[state] ?? ''}`.trim()}>{STATE_LABELS[state]}</span>}
    </When>
  );
}
