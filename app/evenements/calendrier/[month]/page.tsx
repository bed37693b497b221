import { MonthView } from '@/components/MonthView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('month');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(MonthView);
