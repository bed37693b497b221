import { href, listPage } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './Pagination.module.css';

interface Props {
  page: number;
  pageCount: number;
  /** Path of the first page. */
  list: string;
}

export function Pagination({ page, pageCount, list }: Props) {
  if (pageCount < 2) return null;
  return (
    <nav className={`wrap ${styles.pagination}`} aria-label={words.shell.pagination.label}>
      {page > 1 && (
        <a className="button button-quiet" rel="prev" href={href(listPage(list, page - 1))}>
          {words.shell.pagination.newer}
        </a>
      )}
      <p>{words.shell.pagination.position(page, pageCount)}</p>
      {page < pageCount && (
        <a className="button button-quiet" rel="next" href={href(listPage(list, page + 1))}>
          {words.shell.pagination.older}
        </a>
      )}
    </nav>
  );
}
