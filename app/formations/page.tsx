import type { Metadata } from 'next';
import { EmptyState } from '@/components/EmptyState';
import { EntryGroup } from '@/components/EntryGroup';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { seasonLabel } from '@/lib/events/seasons';
import { groupBy } from '@/lib/lists';
import { pageMetadata } from '@/lib/outputs/metadata';
import { href, routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Formations',
    description: `Les formations du ${settings.name}, entre pairs et pour tous.`,
    path: routes.trainings,
  });
}

export default function TrainingsPage() {
  const content = getContent();
  const { settings, trainings } = content;
  return (
    <SiteShell settings={settings} path={routes.trainings} trail={[{ label: 'Formations', path: routes.trainings }]}>
      <PageHeader title="Formations" isSection>
        <p>Des formations expertes et généralistes, données par des pairs : science des données, développement, prise de parole.</p>
      </PageHeader>
      {trainings.length === 0 ? (
        <div className="wrap">
          <EmptyState title="Aucune formation pour le moment">
            Les prochaines paraîtront ici et parmi les <a href={href(routes.events)}>événements</a>.
          </EmptyState>
        </div>
      ) : (
        groupBy(trainings, ({ season }) => season).map(([season, events]) => (
          <EntryGroup key={season ?? ''} title={season ? seasonLabel(season) : 'Hors saison'} content={content} events={events} withLinks />
        ))
      )}
    </SiteShell>
  );
}
