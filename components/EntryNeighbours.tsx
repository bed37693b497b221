import type { EntryReference, Neighbours } from '@/lib/outputs/values/entry';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './EntryNeighbours.module.css';

interface Props extends Neighbours {
  /** The name of the group of the entries, such as a series: « Atelier du mardi ». */
  label: string;
}

/** The entries before and after this one in time. */
export function EntryNeighbours({ label, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className={`wrap ${styles.neighbours}`} aria-label={label}>
      {previous && <Neighbour entry={previous} rel="prev" label={words.entries.previous} />}
      {next && <Neighbour entry={next} rel="next" label={words.entries.next} />}
    </nav>
  );
}

function Neighbour({ entry, rel, label }: { entry: EntryReference; rel: 'prev' | 'next'; label: string }) {
  return (
    <a className={styles[rel]} rel={rel} href={href(entry.path)}>
      <span className={styles.label}>{label}</span>
      <span className={styles.title}>{entry.title}</span>
    </a>
  );
}
