import type { ReactNode } from 'react';
import { CALLOUT_TITLES, type CalloutKind } from '@/lib/markdown/callout-kinds';
import styles from './Callout.module.css';

interface Props {
  /** One of `note`, `info`, `tip`, `warning`, `danger`, `none`; a note when not given. */
  kind?: CalloutKind | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A boxed remark in a text. */
export function Callout({ kind = 'note', title = CALLOUT_TITLES[kind], children }: Props) {
  return (
    <div className={`${styles.callout} ${styles[kind] ?? ''}`.trim()} role="note">
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
