import { NewsListView } from '@/components/NewsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('news');
export const { generateMetadata } = route;

export default route.show(NewsListView);
