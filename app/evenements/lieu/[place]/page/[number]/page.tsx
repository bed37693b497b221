import { PlaceView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterAtPlace');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterAtPlacePage({ params }: PageInput<'laterAtPlace'>) {
  return <PlaceView {...(await route.value(params))} />;
}
