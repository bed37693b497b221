import { ProjectsListView } from '@/components/ProjectsListView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('projectsOfSeason');
export const { generateStaticParams, generateMetadata } = route;

export default async function ProjectsOfSeasonPage({ params }: PageInput<'projectsOfSeason'>) {
  return <ProjectsListView {...(await route.value(params))} />;
}
