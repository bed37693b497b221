import { EventView } from '@/components/EventView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('event');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(EventView);
