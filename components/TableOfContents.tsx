import type { HeadingEntry } from '@/lib/markdown/anchors';
import { words } from '@/lib/site/words';
import styles from './TableOfContents.module.css';

interface Props {
  headings: readonly HeadingEntry[];
  /** Whether it stands beside the text on wide screens. */
  isBeside?: boolean;
}

/** The headings of a long text, for an entry that asks for it (`toc: true`). */
export function TableOfContents({ headings, isBeside = false }: Props) {
  if (headings.length === 0) return null;
  return (
    <nav className={`${styles.toc} ${isBeside ? styles.beside : ''}`.trim()} aria-labelledby="sommaire">
      <p id="sommaire">{words.entries.contents}</p>
      <ul>
        {headings.map(({ id, text, depth }) => (
          <li key={id} data-depth={depth}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
