import { SeriesView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('series');
export const { generateStaticParams, generateMetadata } = route;

export default async function SeriesPage({ params }: PageInput<'series'>) {
  return <SeriesView {...(await route.value(params))} />;
}
