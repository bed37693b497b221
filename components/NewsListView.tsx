import type { NewsListValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { NewsCard } from './NewsCard';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

/** A page of the news, newest first. */
export function NewsListView({ shell, page, pageCount, posts }: NewsListValue) {
  const title = page === 1 ? words.pages.titles.news : words.pages.numbered(words.pages.titles.news, page);
  return (
    <SiteShell shell={shell}>
      <PageHeader title={title} isSection={page === 1}>
        <p>{words.news.introduction}</p>
      </PageHeader>
      <div className="wrap">
        {posts.length === 0 ? (
          <EmptyState title={words.news.none}>{words.news.whenNone}</EmptyState>
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
