import { ContentPageView } from '@/components/ContentPageView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('page');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(ContentPageView);
