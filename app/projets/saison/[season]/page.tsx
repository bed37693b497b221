import { ProjectsListView } from '@/components/ProjectsListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('projectsOfSeason');
export const { generateStaticParams, generateMetadata } = route;

export default async function ProjectsOfSeasonPage({ params }: PageProps<'/projets/saison/[season]'>) {
  return <ProjectsListView {...(await route.value(params))} />;
}
