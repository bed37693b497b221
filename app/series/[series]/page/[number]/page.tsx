import { SeriesView } from '@/components/SeriesView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfSeries');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterSeriesPage({ params }: PageProps<'/series/[series]/page/[number]'>) {
  return <SeriesView {...(await route.value(params))} />;
}
