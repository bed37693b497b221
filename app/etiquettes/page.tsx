import { TagsView } from '@/components/TagsView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('tags');
export const { generateMetadata } = route;

export default route.show(TagsView);
