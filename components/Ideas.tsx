import type { ReactNode } from 'react';
import styles from './Ideas.module.css';

/** A few ideas side by side. */
export function Ideas({ children }: { children: ReactNode }) {
  return <div className={styles.ideas}>{children}</div>;
}

export function Idea({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.idea}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
