import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

interface Props {
  title: string;
  /** A line above the title: what kind of page it is. */
  kicker?: ReactNode;
  subtitle?: string | undefined;
  children?: ReactNode;
}

/** The title of a page, and what stands with it. */
export function PageHeader({ title, kicker, subtitle, children }: Props) {
  return (
    <header className={`wrap ${styles.header}`}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1>{title}</h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </header>
  );
}
