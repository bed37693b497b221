import type { Tag } from '@/lib/content/types';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './TagList.module.css';

export function TagList({ tags, label = words.entries.tags }: { tags: readonly Tag[]; label?: string }) {
  if (tags.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={label}>
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a href={href(routes.tag(slug))}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
