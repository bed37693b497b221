import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** The message in place of an empty list, with a link to go on. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg className={styles.drawing} viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
        <rect x="6" y="12" width="52" height="46" rx="6" />
        <path d="M6 26h52M20 6v12M44 6v12" />
        <circle cx="32" cy="42" r="5" />
      </svg>
      <p className={styles.title}>{title}</p>
      <p>{children}</p>
    </div>
  );
}
