import { OnlineView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOnlineEvents');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(OnlineView);
