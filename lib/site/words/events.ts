import type { EventState } from '../../events/life-cycle';
import type { EVENT_KINDS, EVENT_MODES } from '../event-choices';

/** The words that visitors read about events. */

export const KIND_LABELS: Record<(typeof EVENT_KINDS)[number], string> = {
  atelier: 'Atelier',
  formation: 'Formation',
  webinaire: 'Webinaire',
  rencontre: 'Rencontre',
  'temps-fort': 'Temps fort',
};

export const MODE_LABELS: Record<(typeof EVENT_MODES)[number], string> = {
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

/** What one event is called, when its kind is not said. */
export const EVENT_WORDS = {
  addToCalendar: 'Ajouter à mon agenda',
  calendarFile: 'Fichier iCalendar (.ics)',
  calendarFileHint: 'Pour Outlook, Thunderbird, un téléphone…',
  proposedBy: 'Proposé par',
  factsTitle: 'En pratique',
  date: 'Date',
  dates: 'Dates',
  previousDate: 'Prévu au départ',
  place: 'Lieu',
  mode: 'Format',
  series: 'Série',
  season: 'Saison',
  projects: 'Projets',
  contact: 'Contact',
  resources: 'Ressources',
  map: 'Voir sur une carte',
  online: 'Suivre à distance',
  agenda: 'Déroulé',
  featured: 'À la une',
  featuredKind: (kind: string) => `${kind} à la une`,
  otherEvents: 'Autres événements',
  seriesNamed: (name: string) => `Série « ${name} »`,
  upcoming: 'À venir',
  past: 'Passés',
  lastOnes: 'Les derniers rendez-vous',
  noneUpcoming: 'Aucun événement annoncé pour le moment',
};

/** How one registers, or why one cannot. */
export const REGISTRATION_WORDS = {
  register: 'S’inscrire',
  registerTo: (title: string) => ` à « ${title} »`,
  full: 'Complet : toutes les places sont prises.',
  closed: 'Les inscriptions sont closes.',
  opensOn: (day: string, time: string) => `Les inscriptions ouvriront le ${day} à ${time}.`,
  provider: (name: string) => `Inscription sur ${name}, hors de ce site.`,
  host: (host: string) => `Inscription sur ${host}.`,
  lastDelay: (moment: string) => `Dernier délai : ${moment}.`,
  until: (moment: string) => `Jusqu’au ${moment}.`,
  moment: (day: string, time: string) => `${day} à ${time}`,
  capacity: (places: number) => `${places} places.`,
};
