import type { Entry, SiteContent, TagGroup } from '@/lib/content';
import { pageCount, pageOf } from '@/lib/lists';
import { routes } from '@/lib/site/routes';
import { CalendarSubscription } from './CalendarSubscription';
import { EntryGroup } from './EntryGroup';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

interface Props {
  content: SiteContent;
  tag: TagGroup;
  /** 1-based. */
  page: number;
}

/** All that carries a tag: events, news, projects, other pages, in that order, twenty a page. */
export function TagPage({ content, tag, page }: Props) {
  const all: Entry[] = [...tag.events, ...tag.news, ...tag.projects, ...tag.others];
  const shown = new Set(pageOf(all, page));
  const on = <T extends Entry>(entries: readonly T[]) => entries.filter((entry) => shown.has(entry));
  const trail = [
    { label: 'Étiquettes', path: routes.tags as string },
    { label: tag.name, path: routes.tag(tag.slug) },
    ...(page === 1 ? [] : [{ label: `Page ${page}`, path: routes.tagPage(tag.slug, page) }]),
  ];
  return (
    <SiteShell settings={content.settings} path={routes.tagPage(tag.slug, page)} trail={trail}>
      <PageHeader title={page === 1 ? tag.name : `${tag.name}, page ${page}`} kicker="Étiquette">
        {page === 1 && tag.events.length > 0 && (
          <CalendarSubscription path={routes.calendarOf(routes.tag(tag.slug))} holds="les événements de cette étiquette" />
        )}
      </PageHeader>
      <EntryGroup title="Événements" content={content} events={on(tag.events)} />
      <EntryGroup title="Actualités" content={content} news={on(tag.news)} />
      <EntryGroup title="Projets" content={content} projects={on(tag.projects)} />
      <EntryGroup title="Autres pages" content={content} others={on(tag.others)} />
      <Pagination page={page} pageCount={pageCount(all.length)} pathOf={(number) => routes.tagPage(tag.slug, number)} />
    </SiteShell>
  );
}

/** How many entries carry a tag. */
export function tagSize({ events, news, projects, others }: TagGroup): number {
  return events.length + news.length + projects.length + others.length;
}
