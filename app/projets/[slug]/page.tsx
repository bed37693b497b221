import { ProjectView } from '@/components/ProjectView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('project');
export const { generateStaticParams, generateMetadata } = route;

export default async function ProjectPage({ params }: PageInput<'project'>) {
  return <ProjectView {...(await route.value(params))} />;
}
