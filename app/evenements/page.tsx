import { EventsListView } from '@/components/EventsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('events');
export const { generateMetadata } = route;

export default async function EventsPage() {
  return <EventsListView {...(await route.value())} />;
}
