import type { Metadata } from 'next';
import { ProjectsList } from '@/components/ProjectsList';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, { title: 'Projets', description: `Les projets partagés du ${settings.name}.`, path: routes.projects });
}

export default function ProjectsPage() {
  const content = getContent();
  return <ProjectsList content={content} projects={content.projects} />;
}
