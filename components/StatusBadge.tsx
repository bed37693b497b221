import type { EventLife } from '@/lib/events/life';
import type { EventState } from '@/lib/site/event-choices';
import { words } from '@/lib/site/words';
import styles from './StatusBadge.module.css';
import { When } from './When';

interface Props {
  life: EventLife;
  /** States that go without saying. */
  without?: readonly EventState[];
}

/** The state of an event, in a word. */
export function StatusBadge({ life, without = [] }: Props) {
  return (
    <When life={life} aspect="state">
      {(state) => (without.includes(state) ? null : <StateWord state={state} />)}
    </When>
  );
}

export function StateWord({ state }: { state: EventState }) {
  return <span className={`${styles.badge} ${styles[state] ?? ''}`.trim()}>{words.events.states[state]}</span>;
}
