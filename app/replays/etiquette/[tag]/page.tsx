import { ReplaysView } from '@/components/ReplaysView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('replaysOfTag');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(ReplaysView);
