import type { AgendaItem } from '@/lib/content/types';
import { words } from '@/lib/site/words';
import styles from './Agenda.module.css';
import { EntryLinks } from './EntryFooter';

/** The course of an event, hour by hour. */
export function Agenda({ items }: { items: readonly AgendaItem[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="deroule" className={styles.agenda}>
      <h2 id="deroule">{words.events.agenda}</h2>
      <ol className="plain-list">
        {items.map(({ start, end, title, speaker, location, links }) => (
          <li key={`${start} ${title}`}>
            <p className={styles.time}>{[start, end].filter(Boolean).join(' – ')}</p>
            <div>
              <p className={styles.title}>{title}</p>
              {(speaker || location) && <p className={styles.detail}>{[speaker, location].filter(Boolean).join(' · ')}</p>}
              <EntryLinks links={links} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
