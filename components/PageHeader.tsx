import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

interface Props {
  title: string;
  /** A line above the title: the kind of the page. */
  kicker?: ReactNode;
  subtitle?: string | undefined;
  children?: ReactNode;
}

/** The title of a page, with its kicker and introduction. */
export function PageHeader({ title, kicker, subtitle, children }: Props) {
  return (
    <header className={`wrap ${styles.header}`}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={lengthClass(title)}>{title}</h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </header>
  );
}

/** The class of a title that is smaller, since it is long. */
function lengthClass(title: string): string | undefined {
  return title.length > 110 ? styles.longer : title.length > 55 ? styles.long : undefined;
}
