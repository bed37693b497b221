import type { EventState } from '../event-choices';

/** What has become of an event. */
export const eventStates: Record<EventState, string> = {
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
  moved: 'Nouvelle date',
};
