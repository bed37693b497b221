import type { ReactNode } from 'react';
import type { EntryPageValue } from '@/lib/outputs/values/entry';
import { EntryBody } from './EntryBody';
import { EntryFooter } from './EntryFooter';
import styles from './EntryLayout.module.css';
import { EntryNeighbours } from './EntryNeighbours';
import { PageHeader } from './PageHeader';
import { RelatedContent } from './RelatedContent';
import { SiteShell } from './SiteShell';
import { StructuredData } from './StructuredData';

interface Props {
  value: EntryPageValue;
  kicker?: ReactNode;
  /** What stands below the title. */
  header?: ReactNode;
  /** Facts: beside the text on wide screens, before it on small ones. */
  aside?: ReactNode;
  /** What precedes the picture and the text. */
  before?: ReactNode;
  /** The name of the group in which the entry has neighbours. */
  neighbours?: string;
  /** Attributes of the article. */
  scope?: Record<`data-${string}`, string>;
  /** What follows the text. */
  children?: ReactNode;
}

/** The page of an entry. */
export function EntryLayout({ value, kicker, header, aside, before, neighbours, scope, children }: Props) {
  const { shell, search, title, subtitle, footer, related, graph } = value;
  return (
    <SiteShell shell={shell}>
      <article {...search} {...scope}>
        <PageHeader title={title} subtitle={subtitle} kicker={kicker}>
          {header}
        </PageHeader>
        <div className={`wrap ${styles.layout} ${aside ? styles.withAside : ''}`}>
          {aside && <div className={styles.aside}>{aside}</div>}
          <div className={styles.main}>
            {before}
            <EntryBody {...value} />
            {children}
            <EntryFooter {...footer} />
          </div>
        </div>
      </article>
      {related && <RelatedContent related={related} />}
      {graph && <StructuredData graph={graph} />}
      {neighbours !== undefined && <EntryNeighbours label={neighbours} {...value} />}
    </SiteShell>
  );
}
