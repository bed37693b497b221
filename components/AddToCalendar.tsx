import type { EntryLink } from '@/lib/content/types';
import type { EventLife } from '@/lib/events/life';
import { absoluteUrl, href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './AddToCalendar.module.css';
import { SmartLink } from './SmartLink';
import { When } from './When';

interface Props {
  life: EventLife;
  /** Path of the event's calendar file. */
  calendar: string;
  /** The forms of calendar services, in the order of the event's dates; none for dates of a rule. */
  addLinks: readonly (readonly EntryLink[])[];
}

/** Links that add an event to the visitor's own calendar: a file for any program, or the form of a service. */
export function AddToCalendar({ life, calendar, addLinks }: Props) {
  return (
    <details className={styles.menu}>
      <summary>{words.calendars.add}</summary>
      <p>
        <a href={href(calendar)} type="text/calendar" download>
          {words.calendars.file}
        </a>
        <span className={styles.hint}>{words.calendars.fileHint}</span>
      </p>
      {addLinks.length === 0 ? (
        <p>
          <a href={absoluteUrl(calendar).replace(/^https?:/, 'webcal:')}>{words.calendars.subscribeToEvent}</a>
          <span className={styles.hint}>{words.calendars.eventHint}</span>
        </p>
      ) : (
        <When life={life} aspect="date" as="div">
          {(date) => (
            <ul className="plain-list">
              {addLinks[date]?.map(({ label, url }) => (
                <li key={label}>
                  <SmartLink href={url}>{label}</SmartLink>
                </li>
              ))}
            </ul>
          )}
        </When>
      )}
    </details>
  );
}
