import type { CommunityEvent } from '../content/types';
import type { EventPhase } from './life-cycle';

/** The words of the site for the closed lists of the schema. */

export const KIND_LABELS: Record<NonNullable<CommunityEvent['kind']>, string> = {
  atelier: 'Atelier',
  formation: 'Formation',
  webinaire: 'Webinaire',
  rencontre: 'Rencontre',
  'temps-fort': 'Temps fort',
};

export const MODE_LABELS: Record<NonNullable<CommunityEvent['mode']>, string> = {
  presentiel: 'Sur place',
  distanciel: 'À distance',
  hybride: 'Sur place et à distance',
};

/** A word only where there is something to say: an announced event needs none. */
export function statusLabel({ status }: Pick<CommunityEvent, 'status'>, phase: EventPhase): string | undefined {
  if (status === 'cancelled') return 'Annulé';
  if (status === 'postponed') return 'Reporté';
  return { upcoming: undefined, ongoing: 'En cours', past: 'Terminé' }[phase];
}
