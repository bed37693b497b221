import { isHeld } from '@/lib/events/life';
import type { EventFactsValue } from '@/lib/outputs/values/event-page';
import type { EventBrief } from '@/lib/outputs/values/events';
import { formatSpan } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import { CalendarLeaf } from './CalendarLeaf';
import { CurrentDate, RelativeDay } from './EventDate';
import styles from './EventHeadline.module.css';
import { EventPlace, hasPlace } from './EventPlace';
import { RegistrationLink } from './RegistrationLink';
import { SmartLink } from './SmartLink';
import { StatusBadge } from './StatusBadge';
import { When } from './When';

interface Props {
  event: EventBrief;
  facts: EventFactsValue;
}

/** The date, place, state and registration of an event, under its title. */
export function EventHeadline({ event, facts }: Props) {
  const { life } = event;
  const date = <CurrentDate event={event} className={styles.date} />;
  return (
    <div className={styles.headline}>
      {life.status !== 'confirmed' && <Change event={event} facts={facts} />}
      <div className={styles.when}>
        <CalendarLeaf event={event} />
        <div>
          <p>
            <span>{isHeld(life) ? date : <s>{date}</s>}</span> <RelativeDay event={event} />
            <FurtherDates event={event} />
          </p>
          {hasPlace(event) && (
            <p>
              <EventPlace event={event} />
            </p>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        {life.status === 'confirmed' && (
          <p>
            <StatusBadge life={life} />
          </p>
        )}
        <RegistrationLink event={event} isOwnPage />
        {!event.registration && <JoinLink event={event} facts={facts} />}
      </div>
    </div>
  );
}

/** How many dates follow the next one, of those that are held. */
function FurtherDates({ event: { life, occurrences } }: Pick<Props, 'event'>) {
  if (occurrences.length === 1) return null;
  return (
    <When life={life} aspect="date">
      {(current) => {
        const further = occurrences.filter((date, rank) => rank > current && isHeld(date.life ?? life)).length;
        return further > 0 ? ` ${words.events.furtherDates(further)}` : null;
      }}
    </When>
  );
}

/** That an event is cancelled or has moved, why, and the date that no longer holds. */
function Change({ event: { life, occurrences }, facts: { statusNote, previousDate } }: Props) {
  return (
    <p className={styles.change}>
      <StatusBadge life={life} />
      {previousDate && (
        <span>
          {words.events.movedFrom}
          <s>{formatSpan({ startsAt: previousDate, allDay: occurrences[0].allDay })}</s>.
        </span>
      )}
      {statusNote && <span>{statusNote}</span>}
    </p>
  );
}

/** The link to an online event without registration, until it is over. */
function JoinLink({ event: { life }, facts: { onlineUrl } }: Props) {
  if (!onlineUrl || !isHeld(life)) return null;
  return (
    <When life={life} aspect="isPast">
      {(isPast) =>
        isPast ? null : (
          <SmartLink className="button" href={onlineUrl}>
            {words.events.online}
          </SmartLink>
        )
      }
    </When>
  );
}
