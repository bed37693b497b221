import { ProjectView } from '@/components/ProjectView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('project');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(ProjectView);
