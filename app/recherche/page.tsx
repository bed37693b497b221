import { SearchView } from '@/components/SearchView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('search');
export const { generateMetadata } = route;

export default route.show(SearchView);
