import { EmbedView } from '@/components/EmbedView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('embed');
export const { generateMetadata } = route;

export default route.show(EmbedView);
