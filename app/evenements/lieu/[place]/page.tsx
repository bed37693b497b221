import { PlaceView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('eventsAtPlace');
export const { generateStaticParams, generateMetadata } = route;

export default async function EventsAtPlacePage({ params }: PageInput<'eventsAtPlace'>) {
  return <PlaceView {...(await route.value(params))} />;
}
