import { absoluteUrl, href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './AddToCalendar.module.css';

interface Props {
  /** Path of the calendar file. */
  path: string;
  /** Its contents in words: « tous les événements ». */
  holds: string;
}

/** Links to follow a whole calendar: a `webcal:` address opens the visitor's own calendar program. */
export function CalendarSubscription({ path, holds }: Props) {
  const url = absoluteUrl(path);
  return (
    <details className={styles.menu}>
      <summary>{words.calendars.subscribe}</summary>
      <p>
        <a href={url.replace(/^https?:/, 'webcal:')}>{words.calendars.subscribeInProgram}</a>
        <span className={styles.hint}>{words.calendars.subscriptionHint(holds)}</span>
      </p>
      <p>
        <a href={href(path)} type="text/calendar" download>
          {words.calendars.download}
        </a>
      </p>
      <p>
        <span className={styles.hint}>{words.calendars.addressHint}</span>
        <code className={styles.address}>{url}</code>
      </p>
    </details>
  );
}
