import type { CommunityEvent } from '../content/types';
import type { EventState } from './life-cycle';

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

export const STATE_LABELS: Record<EventState, string> = {
  announced: 'Annoncé',
  open: 'Inscriptions ouvertes',
  'closing-soon': 'Inscriptions bientôt closes',
  full: 'Complet',
  closed: 'Inscriptions closes',
  ongoing: 'En cours',
  over: 'Terminé',
  replay: 'Replay disponible',
  cancelled: 'Annulé',
  postponed: 'Reporté',
};
