import { notFound } from 'next/navigation';
import { ProjectsList } from '@/components/ProjectsList';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

const find = (slug: string) => getContent().organisations.find((organisation) => organisation.slug === slug) ?? notFound();

export const generateStaticParams = routeParams(['organisation'], () =>
  getContent().organisations.map(({ slug }) => ({ organisation: slug })),
);

export async function generateMetadata({ params }: PageProps<'/projets/administration/[organisation]'>): Promise<PageMetadata> {
  const organisation = find((await params).organisation);
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: `Projets : ${organisation.name}`,
    description: `Les projets du ${settings.name} auxquels participe cette administration : ${organisation.name}.`,
    path: routes.projectsOfOrganisation(organisation.slug),
  });
}

export default async function ProjectsOfOrganisationPage({ params }: PageProps<'/projets/administration/[organisation]'>) {
  const organisation = find((await params).organisation);
  const filter = { label: organisation.name, path: routes.projectsOfOrganisation(organisation.slug) };
  return <ProjectsList content={getContent()} projects={organisation.projects} filter={filter} />;
}
