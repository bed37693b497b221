import { EventsListView } from '@/components/EventsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterEvents');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterEventsPage({ params }: PageProps<'/evenements/page/[number]'>) {
  return <EventsListView {...(await route.value(params))} />;
}
