import { SeasonView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('season');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(SeasonView);
