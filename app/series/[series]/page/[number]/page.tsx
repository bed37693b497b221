import { SeriesView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfSeries');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(SeriesView);
