import { TagView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('tag');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(TagView);
