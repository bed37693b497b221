import type { NewsListValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { GIVEN_PAGES, PAGE_TITLES } from '@/lib/site/words/pages';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { NewsCard } from './NewsCard';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

/** A page of the news, newest first. */
export function NewsListView({ shell, page, pageCount, posts }: NewsListValue) {
  const title = page === 1 ? PAGE_TITLES.news : GIVEN_PAGES.numbered(PAGE_TITLES.news, page);
  return (
    <SiteShell shell={shell}>
      <PageHeader title={title} isSection={page === 1}>
        <p>Ce que fait la communauté : saisons, formations, projets et rencontres.</p>
      </PageHeader>
      <div className="wrap">
        {posts.length === 0 ? (
          <EmptyState title="Aucune actualité pour le moment">Les premières nouvelles de la communauté paraîtront ici.</EmptyState>
        ) : (
          <ul className={cards.grid}>
            {posts.map((post) => (
              <li key={post.path}>
                <NewsCard post={post} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Pagination page={page} pageCount={pageCount} list={routes.news} />
    </SiteShell>
  );
}
