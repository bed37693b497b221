import { notFound } from 'next/navigation';
import { CalendarSubscription } from '@/components/CalendarSubscription';
import { EntryGroup } from '@/components/EntryGroup';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { type PageMetadata, pageMetadata } from '@/lib/metadata';
import { routes } from '@/lib/routes';
import { routeParams } from '@/lib/static-params';

export const generateStaticParams = routeParams(['series'], () => getContent().series.map(({ slug }) => ({ series: slug })));

const find = (slug: string) => getContent().series.find((series) => series.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/series/[series]'>): Promise<PageMetadata> {
  const series = find((await params).series);
  return pageMetadata(getContent().settings, {
    title: series.name,
    description: `Les événements de la série « ${series.name} ».`,
    path: routes.series(series.slug),
  });
}

export default async function SeriesPage({ params }: PageProps<'/series/[series]'>) {
  const content = getContent();
  const series = find((await params).series);
  const path = routes.series(series.slug);
  return (
    <SiteShell
      settings={content.settings}
      path={path}
      trail={[
        { label: 'Événements', path: routes.events },
        { label: series.name, path },
      ]}
    >
      <PageHeader title={series.name} kicker="Série d’événements">
        <CalendarSubscription path={routes.calendarOf(path)} holds="les événements de cette série" />
      </PageHeader>
      <EntryGroup title="Événements" content={content} events={series.events} />
    </SiteShell>
  );
}
