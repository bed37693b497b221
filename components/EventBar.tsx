import type { EventBrief } from '@/lib/outputs/values/events';
import { words } from '@/lib/site/words';
import styles from './EventBar.module.css';
import { CurrentDate } from './EventDate';
import { SmartLink } from './SmartLink';
import { When } from './When';

/**
 * The date and the registration button again, at the foot of a phone's screen while one reads. For the pointer alone: the keyboard and
 * screen readers have both under the title.
 */
export function EventBar({ event }: { event: EventBrief }) {
  const { life, registration } = event;
  const url = registration?.url;
  if (!url) return null;
  return (
    <div className={styles.slot} aria-hidden="true">
      <When life={life} aspect="registration" as="div">
        {(phase) =>
          phase === 'open' || phase === 'closing-soon' ? (
            <div className={styles.bar}>
              <CurrentDate event={event} local={false} />
              <SmartLink className="button" href={url} tabIndex={-1}>
                {words.registration.register}
              </SmartLink>
            </div>
          ) : null
        }
      </When>
    </div>
  );
}
