import { EventsListView } from '@/components/EventsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('events');
export const { generateMetadata } = route;

export default route.show(EventsListView);
