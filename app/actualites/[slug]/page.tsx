import { NewsPostView } from '@/components/NewsPostView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('newsPost');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(NewsPostView);
