import { EventsListView } from '@/components/EventsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterEvents');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(EventsListView);
