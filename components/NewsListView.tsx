import type { NewsListValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { NewsCards } from './NewsCard';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

/** A page of the news, newest first. */
export function NewsListView({ shell, introduction, page, pageCount, posts }: NewsListValue) {
  const title = page === 1 ? words.pages.titles.news : words.pages.numbered(words.pages.titles.news, page);
  return (
    <SiteShell shell={shell}>
      <PageHeader title={title}>
        <p>{introduction}</p>
      </PageHeader>
      <div className="wrap">
        <NewsCards posts={posts} headingLevel={2} />
      </div>
      <Pagination page={page} pageCount={pageCount} list={routes.news} />
    </SiteShell>
  );
}
