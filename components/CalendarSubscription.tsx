import { absoluteUrl, href } from '@/lib/site/routes';
import styles from './AddToCalendar.module.css';

interface Props {
  /** Path of the calendar file. */
  path: string;
  /** What it holds: « tous les événements ». */
  holds: string;
}

/** The way to follow a whole calendar: a `webcal:` address opens the visitor's own calendar program. */
export function CalendarSubscription({ path, holds }: Props) {
  const url = absoluteUrl(path);
  return (
    <details className={styles.menu} data-pagefind-ignore="">
      <summary>S’abonner à l’agenda</summary>
      <p>
        <a href={url.replace(/^https?:/, 'webcal:')}>S’abonner dans mon logiciel d’agenda</a>
        <span className={styles.hint}>Il recevra {holds}, et leurs changements.</span>
      </p>
      <p>
        <a href={href(path)} type="text/calendar" download>
          Télécharger le calendrier (.ics)
        </a>
      </p>
      <p>
        <span className={styles.hint}>Adresse à recopier dans Google Agenda, Outlook en ligne ou Nextcloud :</span>
        <code>{url}</code>
      </p>
    </details>
  );
}
