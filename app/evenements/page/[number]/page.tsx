import { EventsListView } from '@/components/EventsListView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterEvents');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterEventsPage({ params }: PageInput<'laterEvents'>) {
  return <EventsListView {...(await route.value(params))} />;
}
