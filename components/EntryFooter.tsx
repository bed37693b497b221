import type { EntryLink } from '@/lib/content/types';
import type { EntryFooterValue } from '@/lib/outputs/values/entry';
import { formatDate, machineDate } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import styles from './EntryFooter.module.css';
import { SmartLink } from './SmartLink';
import { TagList } from './TagList';

export function EntryLinks({ links }: { links: readonly EntryLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className={`plain-list ${styles.links}`}>
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <SmartLink href={url}>{label}</SmartLink>
        </li>
      ))}
    </ul>
  );
}

/** The end of an entry: its links, its tags, the day of its last change, and a link to propose one. */
export function EntryFooter({ links, tags, updatedAt, changeUrl }: EntryFooterValue) {
  return (
    <footer className={styles.footer}>
      <EntryLinks links={links} />
      <TagList tags={tags} />
      <p className={styles.updated}>
        {updatedAt && (
          <>
            {words.entries.updated} <time dateTime={machineDate(updatedAt, true)}>{formatDate(updatedAt)}</time>
            {'. '}
          </>
        )}
        <SmartLink href={changeUrl}>{words.entries.suggestChange}</SmartLink>
      </p>
    </footer>
  );
}
