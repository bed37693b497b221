import { KindView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('eventsOfKind');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(KindView);
