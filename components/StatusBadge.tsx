import type { EventLife } from '@/lib/events/life';
import type { EventState } from '@/lib/site/event-choices';
import { words } from '@/lib/site/words';
import styles from './StatusBadge.module.css';
import { type WhenAttributes, WhenEach } from './When';

interface Props {
  life: EventLife;
  /** States that go without saying. */
  without?: readonly EventState[];
}

/** The state of an event, in a word. */
export function StatusBadge({ life, without = [] }: Props) {
  return (
    <WhenEach life={life} aspect="state">
      {(state, attributes) => (without.includes(state) ? null : <StateWord state={state} attributes={attributes} />)}
    </WhenEach>
  );
}

export function StateWord({ state, attributes }: { state: EventState; attributes?: WhenAttributes }) {
  return (
    <span className={`${styles.badge} ${styles[state] ?? ''}`.trim()} {...attributes}>
      {words.events.states[state]}
    </span>
  );
}
