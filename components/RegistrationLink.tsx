import { subMilliseconds } from 'date-fns';
import type { CommunityEvent } from '@/lib/content';
import { formatDay, formatTime } from '@/lib/dates';
import { registrationPhase } from '@/lib/events/life-cycle';
import { registrationProvider } from '@/lib/events/registration';
import styles from './RegistrationLink.module.css';
import { SmartLink } from './SmartLink';

interface Props {
  event: CommunityEvent;
  now: Date;
}

/** The way to register for an event, or why there is none at this moment. */
export function RegistrationLink({ event, now }: Props) {
  const phase = registrationPhase(event, now);
  const { registration } = event;
  if (phase === 'none' || !registration?.url) return null;
  if (phase === 'full') return <p className={styles.state}>Complet : toutes les places sont prises.</p>;
  if (phase === 'closed') return <p className={styles.state}>Les inscriptions sont closes.</p>;
  if (phase === 'not-yet' && registration.opensAt)
    return (
      <p className={styles.state}>
        Les inscriptions ouvriront le {formatDay(registration.opensAt)} à {formatTime(registration.opensAt)}.
      </p>
    );
  const provider = registrationProvider(registration.url);
  return (
    <div className={styles.registration}>
      <SmartLink className="button" href={registration.url}>
        S’inscrire<span className="visually-hidden"> à « {event.title} »</span>
      </SmartLink>
      <p className={styles.hint}>
        {provider
          ? `Inscription sur ${provider}, hors de ce site.`
          : `Inscription sur ${new URL(registration.url, 'https://localhost').hostname}.`}
        {registration.closesAt && ` Jusqu’au ${formatDay(subMilliseconds(registration.closesAt, 1))}.`}
        {registration.capacity !== undefined && ` ${registration.capacity} places.`}
      </p>
    </div>
  );
}
