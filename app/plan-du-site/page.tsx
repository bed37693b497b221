import { SiteMapView } from '@/components/SiteMapView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('siteMap');
export const { generateMetadata } = route;

export default route.show(SiteMapView);
