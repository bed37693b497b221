import { PlaceView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterAtPlace');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(PlaceView);
