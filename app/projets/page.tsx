import { ProjectsListView } from '@/components/ProjectsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('projects');
export const { generateMetadata } = route;

export default route.show(ProjectsListView);
