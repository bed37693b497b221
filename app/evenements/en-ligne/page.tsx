import { OnlineView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('onlineEvents');
export const { generateMetadata } = route;

export default route.show(OnlineView);
