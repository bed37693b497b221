import type { SiteContent } from '@/lib/content';
import { pageCount, pageOf } from '@/lib/lists';
import { routes } from '@/lib/site/routes';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { NewsCard } from './NewsCard';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

/** A page of the news, newest first. */
export function NewsList({ content, page }: { content: SiteContent; page: number }) {
  const crumbs = [{ label: 'Actualités', path: routes.news as string }];
  const trail = page === 1 ? crumbs : [...crumbs, { label: `Page ${page}`, path: routes.newsPage(page) }];
  return (
    <SiteShell settings={content.settings} path={routes.newsPage(page)} trail={trail}>
      <PageHeader title={page === 1 ? 'Actualités' : `Actualités, page ${page}`} isSection={page === 1}>
        <p>Ce que fait la communauté : saisons, formations, projets et rencontres.</p>
      </PageHeader>
      <div className="wrap">
        {content.news.length === 0 ? (
          <EmptyState title="Aucune actualité pour le moment">Les premières nouvelles de la communauté paraîtront ici.</EmptyState>
        ) : (
          <ul className={cards.grid}>
            {pageOf(content.news, page).map((post) => (
              <li key={post.path}>
                <NewsCard post={post} content={content} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Pagination page={page} pageCount={pageCount(content.news.length)} pathOf={routes.newsPage} />
    </SiteShell>
  );
}
