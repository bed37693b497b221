import type { ReactNode } from 'react';
import styles from './Callout.module.css';

const TITLES = {
  note: 'À noter',
  info: 'Information',
  tip: 'Conseil',
  warning: 'Attention',
  danger: 'Important',
  none: undefined,
} as const;

export type CalloutKind = keyof typeof TITLES;

interface Props {
  /** One of `note`, `info`, `tip`, `warning`, `danger`, `none`; a note when not given. */
  kind?: CalloutKind | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A boxed remark in a text. */
export function Callout({ kind = 'note', title = TITLES[kind], children }: Props) {
  return (
    <div className={`${styles.callout} ${styles[kind] ?? ''}`.trim()} role="note">
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}

export function isCalloutKind(value: string): value is CalloutKind {
  return Object.hasOwn(TITLES, value);
}
