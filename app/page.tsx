import { HomeView } from '@/components/HomeView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('home');
export const { generateMetadata } = route;

export default route.show(HomeView);
