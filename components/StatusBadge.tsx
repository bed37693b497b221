import type { EventLife } from '@/lib/events/life';
import { words } from '@/lib/site/words';
import styles from './StatusBadge.module.css';
import { When } from './When';

/** The state of an event, in a word. */
export function StatusBadge({ life }: { life: EventLife }) {
  return (
    <When life={life} aspect="state">
      {(state) => <span className={`${styles.badge} ${styles[state] ?? ''}`.trim()}>{words.events.states[state]}</span>}
    </When>
  );
}
