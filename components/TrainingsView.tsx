import { seasonLabel } from '@/lib/events/seasons';
import type { TrainingsValue } from '@/lib/outputs/values/list-pages';
import { href, routes } from '@/lib/site/routes';
import { PAGE_TITLES } from '@/lib/site/words/pages';
import { EmptyState } from './EmptyState';
import { EntryGroup } from './EntryGroup';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';

/** Trainings, season by season. */
export function TrainingsView({ shell, seasons }: TrainingsValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.trainings} isSection>
        <p>Des formations expertes et généralistes, données par des pairs : science des données, développement, prise de parole.</p>
      </PageHeader>
      {seasons.length === 0 ? (
        <div className="wrap">
          <EmptyState title="Aucune formation pour le moment">
            Les prochaines paraîtront ici et parmi les <a href={href(routes.events)}>événements</a>.
          </EmptyState>
        </div>
      ) : (
        seasons.map(({ season, group }) => (
          <EntryGroup key={season ?? ''} title={season ? seasonLabel(season) : 'Hors saison'} group={group} withLinks />
        ))
      )}
    </SiteShell>
  );
}
