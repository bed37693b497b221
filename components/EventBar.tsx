import { isRegistrationOpen } from '@/lib/events/life-cycle';
import type { EventBrief } from '@/lib/outputs/values/events';
import styles from './EventBar.module.css';
import { CurrentDate } from './EventDate';
import { RegistrationButton } from './RegistrationButton';
import { WhenEach } from './When';

/**
 * The date and the registration button again, at the foot of a phone's screen while one reads. For the pointer alone: the keyboard and
 * screen readers have both under the title.
 */
export function EventBar({ event }: { event: EventBrief }) {
  if (!event.registration?.url) return null;
  return (
    <div className={styles.slot} aria-hidden="true">
      <WhenEach life={event.life} aspect="registration">
        {(phase, attributes) =>
          isRegistrationOpen(phase) ? (
            <div className={styles.bar} {...attributes}>
              <CurrentDate event={event} local={false} />
              <RegistrationButton event={event} tabIndex={-1} />
            </div>
          ) : null
        }
      </WhenEach>
    </div>
  );
}
