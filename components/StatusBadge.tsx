import type { CommunityEvent } from '@/lib/content';
import { STATE_LABELS } from '@/lib/events/labels';
import styles from './StatusBadge.module.css';
import { When } from './When';

/** Where an event stands, in a word. */
export function StatusBadge({ event, now }: { event: CommunityEvent; now: Date }) {
  return (
    <When event={event} now={now} aspect="state">
      {(state) => <span className={`${styles.badge} ${styles[state] ?? ''}`.trim()}>{STATE_LABELS[state]}</span>}
    </When>
  );
}
