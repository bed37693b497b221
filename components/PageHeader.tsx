import type { ReactNode } from 'react';
import { words } from '@/lib/site/words';
import styles from './PageHeader.module.css';

interface Props {
  title: string;
  /** A line above the title: the kind of the page. */
  kicker?: ReactNode;
  subtitle?: string | undefined;
  /** True for the page of a section, of which the search indexes this header. */
  isSection?: boolean;
  children?: ReactNode;
}

/** The title of a page, with its kicker and introduction. */
export function PageHeader({ title, kicker, subtitle, isSection = false, children }: Props) {
  return (
    <header
      className={`wrap ${styles.header}`}
      {...(isSection && { 'data-pagefind-body': '', 'data-pagefind-meta': `kind:${words.search.sections}` })}
    >
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1>{title}</h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </header>
  );
}
