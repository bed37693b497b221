import { OpenDataView } from '@/components/OpenDataView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('openData');
export const { generateMetadata } = route;

export default route.show(OpenDataView);
