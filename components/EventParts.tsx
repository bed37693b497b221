import type { EntryReference } from '@/lib/outputs/values/entry';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './TagList.module.css';

/** Links to the parts of the list of events: each kind, and those on line. */
export function EventParts({ parts }: { parts: readonly EntryReference[] }) {
  if (parts.length === 0) return null;
  return (
    <nav aria-label={words.events.parts}>
      <ul className={styles.tags}>
        {parts.map(({ path, title }) => (
          <li key={path}>
            <a href={href(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
