import { href, listPage } from '@/lib/site/routes';
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
    <nav className={`wrap ${styles.pagination}`} aria-label="Pages de la liste">
      {page > 1 && (
        <a className="button button-quiet" rel="prev" href={href(listPage(list, page - 1))}>
          Plus récentes
        </a>
      )}
      <p>
        Page {page} sur {pageCount}
      </p>
      {page < pageCount && (
        <a className="button button-quiet" rel="next" href={href(listPage(list, page + 1))}>
          Plus anciennes
        </a>
      )}
    </nav>
  );
}
