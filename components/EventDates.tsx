import type { DateValue, EventBrief } from '@/lib/outputs/values/events';
import { formatSpan } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import { EntryLinks } from './EntryFooter';
import { EventDate } from './EventDate';
import styles from './EventDates.module.css';
import { InlineMarkdown } from './InlineMarkdown';
import { RegistrationLink } from './RegistrationLink';
import { SmartLink } from './SmartLink';
import { StatusBadge } from './StatusBadge';
import { eventScope, When } from './When';

/** A date with its rank among those of its event, by which `enhance/events.ts` knows when it is over. */
interface RankedDate {
  date: DateValue;
  rank: number;
}

function rankedDates({ occurrences }: EventBrief): { coming: RankedDate[]; past: RankedDate[] } {
  const ranked = occurrences.map((date, rank) => ({ date, rank }));
  return { coming: ranked.filter(({ date }) => !date.isPast), past: ranked.filter(({ date }) => date.isPast) };
}

/** The next dates that a page shows unfolded, when there are a few more. */
const MOST_SHOWN = 6;

/** The dates of an event: the rule that gives them, in words; the next ones; later ones and those that are over, folded away. */
export function EventDates({ event }: { event: EventBrief }) {
  const { coming, past } = rankedDates(event);
  const shown = coming.length > MOST_SHOWN + 2 ? MOST_SHOWN : coming.length;
  const [next, later] = [coming.slice(0, shown), coming.slice(shown)];
  return (
    <div className={styles.dates}>
      {event.repeat && <p className={styles.rule}>{event.repeat}</p>}
      <DateItems dates={next} event={event} />
      {later.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.events.laterDates}</summary>
          <DateItems dates={later} event={event} />
        </details>
      )}
      <details className={styles.folded} data-past-dates="" hidden={past.length === 0}>
        <summary>{words.events.pastDates}</summary>
        <DateItems dates={past} event={event} />
      </details>
    </div>
  );
}

/**
 * The dates of an event that are still to come, for a list of events: a line each, folded away, since unfolded they would hide the events
 * that follow on a phone; nothing for a single one.
 */
export function ComingDates({ event }: { event: EventBrief }) {
  const { coming } = rankedDates(event);
  if (coming.length < 2) return null;
  return (
    <details className={styles.coming}>
      <summary>{event.repeat ?? words.events.comingDates}</summary>
      <ul className="plain-list">
        {coming.map(({ date, rank }) => (
          <li key={date.id} data-date={rank} {...(date.life && eventScope(date.life))}>
            <EventDate span={date} local={false} />
            <Place date={date} />
            {date.life && <StatusBadge life={date.life} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function DateItems({ dates, event }: { dates: readonly RankedDate[]; event: EventBrief }) {
  return (
    <ul className="plain-list">
      {dates.map((ranked) => (
        <DateItem key={ranked.date.id} {...ranked} event={event} />
      ))}
    </ul>
  );
}

function DateItem({ date, rank, event }: RankedDate & { event: EventBrief }) {
  const { life, statusNote, previousDate, registration, onlineUrl, links = [] } = date;
  return (
    <li data-date={rank} {...(life && eventScope(life))}>
      <EventDate span={date} />
      <Place date={date} />
      {life && <StatusBadge life={life} />}
      {previousDate && <p>{words.events.wasPlanned(formatSpan({ startsAt: previousDate, allDay: date.allDay }))}</p>}
      {statusNote && <p>{statusNote}</p>}
      {registration && life && <RegistrationLink event={{ ...event, registration, life }} />}
      {onlineUrl && life?.status !== 'cancelled' && <Online url={onlineUrl} date={date} />}
      <EntryLinks links={links} />
    </li>
  );
}

function Place({ date: { location } }: { date: DateValue }) {
  if (!location) return ' ';
  return (
    <>
      <span className={styles.comma}>, </span>
      <InlineMarkdown text={location} />{' '}
    </>
  );
}

/** The address to follow a date, until it is over. */
function Online({ url, date: { life, isPast } }: { url: string; date: DateValue }) {
  const link = (
    <p>
      <SmartLink href={url}>{words.events.online}</SmartLink>
    </p>
  );
  if (!life) return isPast ? null : link;
  return (
    <When life={life} aspect="isPast" as="div">
      {(past) => (past ? null : link)}
    </When>
  );
}
