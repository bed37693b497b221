import { NewsListView } from '@/components/NewsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterNews');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(NewsListView);
