import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProjectsList } from '@/components/ProjectsList';
import { getContent } from '@/lib/content';
import { seasonLabel } from '@/lib/events/seasons';
import { pageMetadata } from '@/lib/metadata';
import { routes } from '@/lib/routes';
import { staticParams } from '@/lib/static-params';

export const dynamicParams = false;

const seasons = () => getContent().seasons.filter(({ projects }) => projects.length > 0);
const find = (slug: string) => seasons().find((season) => season.slug === slug);

export function generateStaticParams() {
  return staticParams(
    'season',
    seasons().map(({ slug }) => slug),
  );
}

export async function generateMetadata({ params }: PageProps<'/projets/saison/[season]'>): Promise<Metadata> {
  const season = find((await params).season);
  if (!season) return {};
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
  if (!season) notFound();
  const filter = { label: seasonLabel(season.slug), path: routes.projectsOfSeason(season.slug) };
  return <ProjectsList content={getContent()} projects={season.projects} filter={filter} />;
}
