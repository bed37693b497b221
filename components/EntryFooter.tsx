import type { Author, EntryLink, Tag } from '@/lib/content';
import { formatDate, machineDate } from '@/lib/dates';
import { href } from '@/lib/routes';
import styles from './EntryFooter.module.css';
import { SmartLink } from './SmartLink';
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
  tags: readonly Tag[];
  links: readonly EntryLink[];
  updatedAt?: Date | undefined;
}

/** What closes an entry: its links, its tags, the day it was last mended. */
export function EntryFooter({ tags, links, updatedAt }: Props) {
  if (tags.length === 0 && links.length === 0 && !updatedAt) return null;
  return (
    <footer className={styles.footer}>
      <EntryLinks links={links} />
      <TagList tags={tags} />
      {updatedAt && (
        <p className={styles.updated}>
          Mis à jour le <time dateTime={machineDate(updatedAt, true)}>{formatDate(updatedAt)}</time>
        </p>
      )}
    </footer>
  );
}
