import type { SeriesGroup, SiteContent } from '@/lib/content';
import { pageCount, pageOf } from '@/lib/lists';
import { routes } from '@/lib/site/routes';
import { CalendarSubscription } from './CalendarSubscription';
import { EntryGroup } from './EntryGroup';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

interface Props {
  content: SiteContent;
  series: SeriesGroup;
  /** 1-based. */
  page: number;
}

/** The events of a series, those to come first, twenty a page. */
export function SeriesPage({ content, series, page }: Props) {
  const path = routes.series(series.slug);
  const trail = [
    { label: 'Événements', path: routes.events as string },
    { label: series.name, path },
    ...(page === 1 ? [] : [{ label: `Page ${page}`, path: routes.seriesPage(series.slug, page) }]),
  ];
  return (
    <SiteShell settings={content.settings} path={routes.seriesPage(series.slug, page)} trail={trail}>
      <PageHeader title={page === 1 ? series.name : `${series.name}, page ${page}`} kicker="Série d’événements">
        {page === 1 && <CalendarSubscription path={routes.calendarOf(path)} holds="les événements de cette série" />}
      </PageHeader>
      <EntryGroup title="Événements" content={content} events={pageOf(series.listed, page)} />
      <Pagination page={page} pageCount={pageCount(series.listed.length)} pathOf={(number) => routes.seriesPage(series.slug, number)} />
    </SiteShell>
  );
}
