import { SeasonView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('season');
export const { generateStaticParams, generateMetadata } = route;

export default async function SeasonPage({ params }: PageInput<'season'>) {
  return <SeasonView {...(await route.value(params))} />;
}
