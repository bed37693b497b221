import type { EventPart } from '@/lib/outputs/values/group-pages';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './EventParts.module.css';
import { kindClass } from './kind-icons';
import tags from './TagList.module.css';

interface Props {
  parts: readonly EventPart[];
  /** Path of the list that the page shows. */
  current: string;
}

/** Links that narrow the list of events: all of them, each kind, those on line… The legend of the kinds as well. */
export function EventParts({ parts, current }: Props) {
  if (parts.length === 0) return null;
  const links: EventPart[] = [...(current === routes.events ? [] : [{ path: routes.events, title: words.events.all }]), ...parts];
  return (
    <nav className={styles.parts} aria-label={words.events.parts}>
      <ul className={tags.tags}>
        {links.map(({ path, title, kind }) => (
          <li key={path}>
            <a
              href={href(path)}
              className={kindClass(kind, 'before') || undefined}
              data-kind={kind}
              aria-current={path === current ? 'page' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
