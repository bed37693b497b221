import { notFound } from 'next/navigation';
import { SeriesPage } from '@/components/SeriesPage';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

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

export default async function FirstSeriesPage({ params }: PageProps<'/series/[series]'>) {
  const series = find((await params).series);
  return <SeriesPage content={getContent()} series={series} page={1} />;
}
