import { TrainingsView } from '@/components/TrainingsView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('trainings');
export const { generateMetadata } = route;

export default route.show(TrainingsView);
