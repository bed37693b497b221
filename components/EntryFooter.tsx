import type { Author, Entry, EntryLink, SiteContent } from '@/lib/content';
import { formatDate, machineDate } from '@/lib/dates';
import { href } from '@/lib/site/routes';
import styles from './EntryFooter.module.css';
import { SmartLink } from './SmartLink';
import { SuggestChange } from './SuggestChange';
import { TagList } from './TagList';

/** « L’équipe du programme », « A, B et C ». */
export function Authors({ authors }: { authors: readonly Author[] }) {
  const parts = new Intl.ListFormat('fr', { type: 'conjunction' }).formatToParts(authors.map(({ name }) => name));
  let next = 0;
  return parts.map(({ type, value }) => {
    const author = type === 'element' ? authors[next++] : undefined;
    return author?.path ? (
      <a key={author.path} href={href(author.path)}>
        {value}
      </a>
    ) : (
      value
    );
  });
}

export function EntryLinks({ links }: { links: readonly EntryLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <SmartLink href={url}>{label}</SmartLink>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  entry: Entry;
  content: SiteContent;
  /** The links to show here, when not the entry's. */
  links?: readonly EntryLink[];
}

/** What closes an entry: its links, its tags, the day it was last mended, and how to mend it. */
export function EntryFooter({ entry, content, links = entry.links }: Props) {
  const { tags, updatedAt } = entry;
  return (
    <footer className={styles.footer}>
      <EntryLinks links={links} />
      <TagList tags={tags} />
      <p className={styles.updated} data-pagefind-ignore="">
        {updatedAt && (
          <>
            Mis à jour le <time dateTime={machineDate(updatedAt, true)}>{formatDate(updatedAt)}</time>
            {'. '}
          </>
        )}
        <SuggestChange entry={entry} content={content} />
      </p>
    </footer>
  );
}
