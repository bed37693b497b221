import { subMilliseconds } from 'date-fns';
import type { ReactNode } from 'react';
import { decodePath } from '@/lib/decode-path';
import { isHeld } from '@/lib/events/life';
import { isRegistrationOpen, type RegistrationPhase } from '@/lib/events/life-cycle';
import { registrationProvider } from '@/lib/events/registration';
import { startOfParisDay } from '@/lib/moments';
import type { EventBrief, RegistrationValue } from '@/lib/outputs/values/events';
import { formatDay, formatTime } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import { ParisTime } from './ParisTime';
import { RegistrationButton } from './RegistrationButton';
import styles from './RegistrationLink.module.css';
import { type WhenAttributes, WhenEach } from './When';

interface Props {
  event: EventBrief;
  /** True on the page of the event, which says its title and its state already. */
  isOwnPage?: boolean;
}

interface RegistrationProps extends Props {
  phase: RegistrationPhase;
  attributes: WhenAttributes;
}

/** The registration link of an event, or the reason why there is none now. Renders nothing once the event is over. */
export function RegistrationLink({ event, isOwnPage = false }: Props) {
  return (
    <WhenEach life={event.life} aspect="registration">
      {(phase, attributes) => <Registration event={event} phase={phase} isOwnPage={isOwnPage} attributes={attributes} />}
    </WhenEach>
  );
}

function Registration({ event, phase, isOwnPage = false, attributes }: RegistrationProps) {
  const { registration, life } = event;
  if (!registration || phase === 'none' || phase === 'over') return null;
  if (phase === 'full' || phase === 'closed')
    return isOwnPage || !isHeld(life) ? null : <State {...attributes}>{words.registration[phase]}</State>;
  const { opensAt, closesAt } = registration;
  if (!isRegistrationOpen(phase))
    return opensAt ? (
      <State {...attributes}>
        {`${words.registration.opensOn(formatDay(opensAt), formatTime(opensAt))} `}
        <ParisTime />
      </State>
    ) : null;
  return (
    <div className={styles.registration} {...attributes}>
      <RegistrationButton event={event} saysTitle={!isOwnPage} />
      <p className={styles.hint}>
        {closesAt !== undefined && <Closing closesAt={closesAt} phase={phase} />}
        {hints(registration).join(' ')}
      </p>
    </div>
  );
}

function State({ children, ...attributes }: WhenAttributes & { children: ReactNode }) {
  return (
    <p className={styles.state} {...attributes}>
      {children}
    </p>
  );
}

function hints({ url, capacity }: RegistrationValue): string[] {
  return [capacity === undefined ? '' : words.registration.capacity(capacity), url ? wayOf(url) : ''].filter((hint) => hint !== '');
}

/** Where a registration address leads: an email, a form of a known provider, another site; nothing is said of a page of this site. */
function wayOf(url: string): string {
  const provider = registrationProvider(url);
  if (provider) return words.registration.provider(provider);
  const { protocol, hostname, pathname } = new URL(url, 'https://localhost');
  if (protocol === 'mailto:') return words.registration.byMail(decodePath(pathname));
  return hostname === 'localhost' ? '' : words.registration.host(hostname);
}

/** The end of registration. A closing at midnight is shown as the end of the day before. */
function Closing({ closesAt, phase }: { closesAt: number; phase: RegistrationPhase }) {
  const isMidnight = startOfParisDay(new Date(closesAt)).getTime() === closesAt;
  const moment = isMidnight
    ? formatDay(subMilliseconds(closesAt, 1))
    : words.registration.moment(formatDay(closesAt), formatTime(closesAt));
  return (
    <>
      {`${phase === 'closing-soon' ? words.registration.lastDelay(moment) : words.registration.until(moment)} `}
      {!isMidnight && <ParisTime />}
    </>
  );
}
