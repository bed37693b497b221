import { notFound } from 'next/navigation';
import { CalendarSubscription } from '@/components/CalendarSubscription';
import { EntryGroup } from '@/components/EntryGroup';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { seasonLabel } from '@/lib/events/seasons';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['season'], () => getContent().seasons.map(({ slug }) => ({ season: slug })));

const find = (slug: string) => getContent().seasons.find((season) => season.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/saisons/[season]'>): Promise<PageMetadata> {
  const season = find((await params).season);
  const title = seasonLabel(season.slug);
  return pageMetadata(getContent().settings, {
    title,
    description: `Les événements et les projets de la ${title.toLowerCase()}.`,
    path: routes.season(season.slug),
  });
}

export default async function SeasonPage({ params }: PageProps<'/saisons/[season]'>) {
  const content = getContent();
  const season = find((await params).season);
  const title = seasonLabel(season.slug);
  return (
    <SiteShell
      settings={content.settings}
      path={routes.season(season.slug)}
      trail={[
        { label: 'Événements', path: routes.events },
        { label: title, path: routes.season(season.slug) },
      ]}
    >
      <PageHeader title={title} kicker={content.settings.name}>
        {season.events.length > 0 && (
          <CalendarSubscription path={routes.calendarOf(routes.season(season.slug))} holds="les événements de cette saison" />
        )}
      </PageHeader>
      <EntryGroup title="Événements" content={content} events={season.events} />
      <EntryGroup title="Projets" content={content} projects={season.projects} />
    </SiteShell>
  );
}
