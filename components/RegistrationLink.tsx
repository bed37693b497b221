import { subMilliseconds } from 'date-fns';
import type { RegistrationPhase } from '@/lib/events/life-cycle';
import { registrationProvider } from '@/lib/events/registration';
import { startOfParisDay } from '@/lib/moments';
import type { EventBrief, RegistrationValue } from '@/lib/outputs/values/events';
import { formatDay, formatTime } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import styles from './RegistrationLink.module.css';
import { SmartLink } from './SmartLink';
import { When } from './When';

/** The registration link of an event, or the reason why there is none now. Renders nothing once the event is over. */
export function RegistrationLink({ event }: { event: EventBrief }) {
  return (
    <When life={event.life} aspect="registration" as="div">
      {(phase) => <Registration event={event} phase={phase} />}
    </When>
  );
}

function Registration({ event: { registration, life, title }, phase }: { event: EventBrief; phase: RegistrationPhase }) {
  if (!registration || phase === 'none' || phase === 'over') return null;
  if (phase === 'full') return <p className={styles.state}>{words.registration.full}</p>;
  if (phase === 'closed') return life.status === 'cancelled' ? null : <p className={styles.state}>{words.registration.closed}</p>;
  const { url, opensAt } = registration;
  if (phase === 'not-yet')
    return opensAt ? <p className={styles.state}>{words.registration.opensOn(formatDay(opensAt), formatTime(opensAt))}</p> : null;
  return (
    <div className={styles.registration}>
      {url && (
        <SmartLink className="button" href={url}>
          {words.registration.register}
          <span className="visually-hidden">{words.registration.registerTo(title)}</span>
        </SmartLink>
      )}
      <p className={styles.hint}>{hints(registration, phase).join(' ')}</p>
    </div>
  );
}

function hints({ url, closesAt, capacity }: RegistrationValue, phase: RegistrationPhase): string[] {
  const provider = url && registrationProvider(url);
  const host = url ? new URL(url, 'https://localhost').hostname : 'localhost';
  return [
    provider ? words.registration.provider(provider) : host === 'localhost' ? '' : words.registration.host(host),
    closesAt ? closingWords(closesAt, phase) : '',
    capacity === undefined ? '' : words.registration.capacity(capacity),
  ].filter((hint) => hint !== '');
}

/** The end of registration in words. A closing at midnight is shown as the end of the day before. */
function closingWords(closesAt: number, phase: RegistrationPhase): string {
  const isMidnight = startOfParisDay(new Date(closesAt)).getTime() === closesAt;
  const moment = isMidnight
    ? formatDay(subMilliseconds(closesAt, 1))
    : words.registration.moment(formatDay(closesAt), formatTime(closesAt));
  return phase === 'closing-soon' ? words.registration.lastDelay(moment) : words.registration.until(moment);
}
