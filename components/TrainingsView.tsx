import { seasonLabel } from '@/lib/events/seasons';
import type { TrainingsValue } from '@/lib/outputs/values/list-pages';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EmptyState } from './EmptyState';
import { EntryGroup } from './EntryGroup';
import { ListHeader } from './ListHeader';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** Trainings, season by season. */
export function TrainingsView(value: TrainingsValue) {
  const { shell, introduction, seasons } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader value={value} introduction={introduction} />
      {seasons.length === 0 ? (
        <div className="wrap">
          <EmptyState title={words.events.trainings.none}>
            <Sentence text={words.events.trainings.whenNone} links={{ events: routes.events }} />
          </EmptyState>
        </div>
      ) : (
        seasons.map(({ season, group }) => (
          <EntryGroup key={season ?? ''} title={season ? seasonLabel(season) : titleWithout(seasons)} group={group} withLinks />
        ))
      )}
    </SiteShell>
  );
}

/** The title of the trainings of no season: « Hors saison » only beside seasons. */
function titleWithout(seasons: TrainingsValue['seasons']): string {
  const { ofNoSeason, all } = words.events.trainings;
  return seasons.length > 1 ? ofNoSeason : all;
}
