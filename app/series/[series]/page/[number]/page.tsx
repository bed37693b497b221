import { notFound } from 'next/navigation';
import { SeriesPage } from '@/components/SeriesPage';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { laterPages } from '@/lib/lists';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['series', 'number'], () =>
  getContent().series.flatMap(({ slug, events }) => laterPages(events.length).map((number) => ({ series: slug, number }))),
);

const find = (slug: string) => getContent().series.find((series) => series.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/series/[series]/page/[number]'>): Promise<PageMetadata> {
  const { series: slug, number } = await params;
  const series = find(slug);
  return pageMetadata(getContent().settings, {
    title: `${series.name}, page ${number}`,
    description: `Les événements de la série « ${series.name} », page ${number}.`,
    path: routes.seriesPage(series.slug, Number(number)),
  });
}

export default async function LaterSeriesPage({ params }: PageProps<'/series/[series]/page/[number]'>) {
  const { series: slug, number } = await params;
  const series = find(slug);
  if (!Number.isInteger(Number(number))) notFound();
  return <SeriesPage content={getContent()} series={series} page={Number(number)} />;
}
