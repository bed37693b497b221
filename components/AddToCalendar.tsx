import type { CommunityEvent, SiteContent } from '@/lib/content';
import { occurrenceAt } from '@/lib/events/facts';
import { addLinks } from '@/lib/outputs/calendar/add-links';
import { href, routes } from '@/lib/site/routes';
import styles from './AddToCalendar.module.css';
import { SmartLink } from './SmartLink';
import { When } from './When';

/** Puts an event in the visitor's own calendar: a file for any program, or the form of a service. */
export function AddToCalendar({ event, content }: { event: CommunityEvent; content: SiteContent }) {
  return (
    <details className={styles.menu} data-pagefind-ignore="">
      <summary>Ajouter à mon agenda</summary>
      <p>
        <a href={href(routes.eventCalendar(event.slug))} type="text/calendar" download>
          Fichier iCalendar (.ics)
        </a>
        <span className={styles.hint}>Pour Outlook, Thunderbird, un téléphone…</span>
      </p>
      <When event={event} now={content.now} aspect="date" as="div">
        {(date) => (
          <ul className="plain-list">
            {addLinks(event, occurrenceAt(event, date)).map(({ label, url }) => (
              <li key={label}>
                <SmartLink href={url}>{label}</SmartLink>
              </li>
            ))}
          </ul>
        )}
      </When>
    </details>
  );
}
