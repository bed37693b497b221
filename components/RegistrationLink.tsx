import { subMilliseconds } from 'date-fns';
import type { CommunityEvent } from '@/lib/content';
import { formatDay, formatTime } from '@/lib/dates';
import type { RegistrationPhase } from '@/lib/events/life-cycle';
import { registrationProvider } from '@/lib/events/registration';
import { startOfParisDay } from '@/lib/moments';
import styles from './RegistrationLink.module.css';
import { SmartLink } from './SmartLink';
import { When } from './When';

interface Props {
  event: CommunityEvent;
  now: Date;
}

/** The way to register for an event, or why there is none at this moment. Nothing once the event is over. */
export function RegistrationLink({ event, now }: Props) {
  return (
    <When event={event} now={now} aspect="registration" as="div">
      {(phase) => <Registration event={event} phase={phase} />}
    </When>
  );
}

function Registration({ event, phase }: { event: CommunityEvent; phase: RegistrationPhase }) {
  const { registration, status } = event;
  if (!registration || phase === 'none' || phase === 'over') return null;
  if (phase === 'full') return <p className={styles.state}>Complet : toutes les places sont prises.</p>;
  if (phase === 'closed') return status === 'cancelled' ? null : <p className={styles.state}>Les inscriptions sont closes.</p>;
  if (phase === 'not-yet')
    return registration.opensAt ? (
      <p className={styles.state}>
        Les inscriptions ouvriront le {formatDay(registration.opensAt)} à {formatTime(registration.opensAt)}.
      </p>
    ) : null;
  return (
    <div className={styles.registration}>
      {registration.url && (
        <SmartLink className="button" href={registration.url}>
          S’inscrire<span className="visually-hidden"> à « {event.title} »</span>
        </SmartLink>
      )}
      <p className={styles.hint}>{hints(registration, phase).join(' ')}</p>
    </div>
  );
}

function hints({ url, closesAt, capacity }: NonNullable<CommunityEvent['registration']>, phase: RegistrationPhase): string[] {
  const provider = url && registrationProvider(url);
  const host = url ? new URL(url, 'https://localhost').hostname : 'localhost';
  return [
    provider ? `Inscription sur ${provider}, hors de ce site.` : host === 'localhost' ? '' : `Inscription sur ${host}.`,
    closesAt ? closingWords(closesAt, phase) : '',
    capacity === undefined ? '' : `${capacity} places.`,
  ].filter((hint) => hint !== '');
}

/** A closing at midnight is the end of the day before. */
function closingWords(closesAt: Date, phase: RegistrationPhase): string {
  const lastMoment = subMilliseconds(closesAt, 1);
  const isMidnight = startOfParisDay(closesAt).getTime() === closesAt.getTime();
  const moment = isMidnight ? formatDay(lastMoment) : `${formatDay(closesAt)} à ${formatTime(closesAt)}`;
  return phase === 'closing-soon' ? `Dernier délai : ${moment}.` : `Jusqu’au ${moment}.`;
}
