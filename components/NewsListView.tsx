import type { NewsListValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { ListHeader } from './ListHeader';
import { NewsCards } from './NewsCard';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

/** A page of the news, newest first. */
export function NewsListView(value: NewsListValue) {
  const { shell, introduction, page, pageCount, posts } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader value={value} introduction={introduction} />
      <div className="wrap">
        <NewsCards posts={posts} headingLevel={2} />
      </div>
      <Pagination page={page} pageCount={pageCount} list={routes.news} />
    </SiteShell>
  );
}
