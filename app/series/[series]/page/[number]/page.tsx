import { SeriesView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfSeries');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterSeriesPage({ params }: PageInput<'laterOfSeries'>) {
  return <SeriesView {...(await route.value(params))} />;
}
