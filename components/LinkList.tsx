import type { EntryReference } from '@/lib/outputs/values/entry';
import { href } from '@/lib/site/routes';

/** Links to pages of the site, by their titles. */
export function LinkList({ links }: { links: readonly EntryReference[] }) {
  return (
    <ul>
      {links.map(({ path, title }) => (
        <li key={path}>
          <a href={href(path)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
