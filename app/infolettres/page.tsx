import { NewslettersView } from '@/components/NewslettersView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('newsletters');
export const { generateMetadata } = route;

export default route.show(NewslettersView);
