import type { AgendaValue } from '@/lib/outputs/values/event-page';
import { words } from '@/lib/site/words';
import styles from './Agenda.module.css';
import { Disc } from './Disc';
import { EntryLinks } from './EntryFooter';
import { ParisTime } from './ParisTime';
import { Names } from './People';
import people from './People.module.css';

/** The course of an event, hour by hour. */
export function Agenda({ items }: { items: readonly AgendaValue[] }) {
  return (
    <section aria-labelledby="deroule" className={styles.agenda}>
      <h2 id="deroule">{words.events.agenda}</h2>
      <ParisTime />
      <ol className="plain-list">
        {items.map((item) => (
          <li key={`${item.start} ${item.title}`}>
            <p className={styles.time}>{[item.start, item.end].filter(Boolean).join(' – ')}</p>
            <div>
              <p className={styles.title}>{item.title}</p>
              <Detail {...item} />
              <EntryLinks links={item.links} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who speaks, and where. */
function Detail({ speakers, location }: AgendaValue) {
  if (speakers.length === 0) return location ? <p className={styles.detail}>{location}</p> : null;
  return (
    <p className={`${people.people} ${styles.detail}`}>
      {speakers.map((person) => (
        <Disc key={person.name} {...person} />
      ))}
      <span>
        <Names people={speakers} />
        {location && words.facts.between + location}
      </span>
    </p>
  );
}
