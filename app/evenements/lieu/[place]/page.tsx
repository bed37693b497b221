import { PlaceView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('eventsAtPlace');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(PlaceView);
