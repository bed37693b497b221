import type { ReactNode } from 'react';
import type { CalloutKind } from '@/lib/site/callout-kinds';
import { words } from '@/lib/site/words';
import styles from './Callout.module.css';

interface Props {
  /** One of `note`, `info`, `tip`, `warning`, `danger`, `none`; a note when not given. */
  kind?: CalloutKind | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A boxed remark in a text. */
export function Callout({ kind = 'note', title = words.texts.callouts[kind], children }: Props) {
  return (
    <div className={`${styles.callout} ${styles[kind] ?? ''}`.trim()} role="note">
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
