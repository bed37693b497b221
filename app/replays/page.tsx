import { ReplaysView } from '@/components/ReplaysView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('replays');
export const { generateMetadata } = route;

export default route.show(ReplaysView);
