import { MonthView } from '@/components/MonthView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('calendar');
export const { generateMetadata } = route;

export default route.show(MonthView);
