import { notFound } from 'next/navigation';
import { ProjectsList } from '@/components/ProjectsList';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { seasonLabel } from '@/lib/events/seasons';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

const seasons = () => getContent().seasons.filter(({ projects }) => projects.length > 0);
const find = (slug: string) => seasons().find((season) => season.slug === slug) ?? notFound();

export const generateStaticParams = routeParams(['season'], () => seasons().map(({ slug }) => ({ season: slug })));

export async function generateMetadata({ params }: PageProps<'/projets/saison/[season]'>): Promise<PageMetadata> {
  const season = find((await params).season);
  const { settings } = getContent();
  const label = seasonLabel(season.slug);
  return pageMetadata(settings, {
    title: `Projets : ${label}`,
    description: `Les projets du ${settings.name}, ${label.toLowerCase()}.`,
    path: routes.projectsOfSeason(season.slug),
  });
}

export default async function ProjectsOfSeasonPage({ params }: PageProps<'/projets/saison/[season]'>) {
  const season = find((await params).season);
  const filter = { label: seasonLabel(season.slug), path: routes.projectsOfSeason(season.slug) };
  return <ProjectsList content={getContent()} projects={season.projects} filter={filter} />;
}
