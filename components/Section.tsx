import type { ReactNode } from 'react';
import { slugify } from '@/lib/slug';
import styles from './Section.module.css';
import { SmartLink } from './SmartLink';

interface Props {
  title: string;
  /** The anchor of the title. */
  id?: string | undefined;
  /** A link to the whole list, when the section shows a part of it. */
  more?: { label: string; url: string } | undefined;
  tone?: 'paper' | 'sunken';
  className?: string;
  children: ReactNode;
}

/** A titled part of a page, across its whole width. */
export function Section({ title, id = slugify(title), more, tone = 'paper', className = '', children }: Props) {
  return (
    <section className={[styles.section, styles[tone], className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <div className={`wrap ${styles.inner}`}>
        <h2 id={id}>{title}</h2>
        {children}
        {more && (
          <p className={styles.more}>
            <SmartLink href={more.url}>{more.label}</SmartLink>
          </p>
        )}
      </div>
    </section>
  );
}
