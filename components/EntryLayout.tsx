import type { ReactNode } from 'react';
import styles from './EntryLayout.module.css';

/** The body of an entry, with an aside: beside it on wide screens, before it on small ones. */
export function EntryLayout({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <div className={`wrap ${styles.layout} ${aside ? styles.withAside : ''}`}>
      {aside && <div className={styles.aside}>{aside}</div>}
      <div className={styles.main}>{children}</div>
    </div>
  );
}
