import { ProjectsListView } from '@/components/ProjectsListView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('projectsOfOrganisation');
export const { generateStaticParams, generateMetadata } = route;

export default async function ProjectsOfOrganisationPage({ params }: PageInput<'projectsOfOrganisation'>) {
  return <ProjectsListView {...(await route.value(params))} />;
}
