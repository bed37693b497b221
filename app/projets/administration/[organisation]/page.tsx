import { ProjectsListView } from '@/components/ProjectsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('projectsOfOrganisation');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(ProjectsListView);
