import type { EventKind, EventMode } from '../event-choices';
import { eventStates } from './event-states';
import type { Sentence } from './sentence';

const kinds: Record<EventKind, string> = {
  atelier: 'Atelier',
  formation: 'Formation',
  webinaire: 'Webinaire',
  rencontre: 'Rencontre',
  'temps-fort': 'Temps fort',
};

/** The names of lists of one kind. */
const manyOfKind: Record<EventKind, string> = {
  atelier: 'Ateliers',
  formation: 'Formations',
  webinaire: 'Webinaires',
  rencontre: 'Rencontres',
  'temps-fort': 'Temps forts',
};

const modes: Record<EventMode, string> = {
  presentiel: 'Sur place',
  distanciel: 'En ligne',
  hybride: 'Sur place et en ligne',
};

/** What became of an event, or of one of its dates. */
const statuses = {
  confirmed: 'Maintenu',
  cancelled: eventStates.cancelled,
  postponed: eventStates.postponed,
  moved: eventStates.moved,
};

export const events = {
  statuses,
  kinds,
  manyOfKind,
  modes,
  states: eventStates,
  introduction: 'Ateliers, formations, webinaires et temps forts de la communauté. Toutes les heures sont celles de Paris.',
  /** After the introduction. */
  byMonth: [' ', { to: 'calendar', label: 'Voir le calendrier mois par mois' }] satisfies Sentence<'calendar'>,
  upcoming: 'À venir',
  upcomingEvents: 'Événements à venir',
  next: 'Prochains rendez-vous',
  all: 'Tous les événements',
  past: 'Passés',
  lastOnes: 'Les derniers rendez-vous',
  parts: 'Affiner la liste des événements',
  noneUpcoming: 'Aucun événement annoncé pour le moment',
  /** Where a page has the first of the events to come alone, once those are over. */
  nextAreListed: 'Les rendez-vous suivants sont dans la liste',
  seeUpcoming: [{ to: 'events', label: 'Voir les événements à venir' }] satisfies Sentence<'events'>,
  noneOfPart: 'Aucun événement ici pour le moment',
  whenNoneOfPart: [
    'Les prochains paraîtront ici. En attendant, voici ',
    { to: 'events', label: 'tous les événements' },
    '.',
  ] satisfies Sentence<'events'>,
  whenNoneUpcoming: [
    'La prochaine date paraîtra ici. Pour être prévenu, ',
    { to: 'join', label: 'rejoignez la communauté' },
    '.',
  ] satisfies Sentence<'join'>,
  meanwhile: [
    'La prochaine date paraîtra ici. En attendant, ',
    { to: 'events', label: 'retrouvez les événements passés' },
    '.',
  ] satisfies Sentence<'events'>,
  featured: 'À la une',
  featuredKind: (kind: string) => `${kind} à la une`,
  proposedBy: 'Proposé par',
  with: 'Avec',
  printCode: 'Inscription, accès, dernières nouvelles\u00a0: scannez ce code, ou tapez cette adresse.',
  factsTitle: 'En pratique',
  date: 'Date',
  dates: 'Dates',
  wasPlanned: (date: string) => `prévu au départ le ${date}`,
  pastDates: 'Dates passées',
  laterDates: 'Dates suivantes',
  comingDates: 'Toutes les dates à venir',
  /** Before the date on which an event that has moved was to be held. */
  movedFrom: 'Prévu au départ le ',
  /** On the page of an event of several dates, after the one that comes next. */
  furtherDates: (count: number) => (count === 1 ? 'et une autre date ensuite' : `et ${count} autres dates ensuite`),
  place: 'Lieu',
  placeToCome: 'Lieu à préciser',
  andCity: (city: string) => `, ${city}`,
  andOnline: ', et en ligne',
  placeAndOnline: (place: string) => `${place} et en ligne`,
  address: 'Adresse',
  series: 'Série',
  contact: 'Contact',
  resources: 'Ressources',
  map: 'Voir sur une carte',
  online: 'Suivre à distance',
  agenda: 'Déroulé',
  parisTime: 'Heure de Paris.',
  otherEvents: 'Autres événements',
  seriesNamed: (name: string) => `Série «\u202f${name}\u202f»`,
  trainings: {
    introduction: 'Les formations de la communauté, celles qui viennent et celles qui ont eu lieu.',
    none: 'Aucune formation pour le moment',
    whenNone: ['Les prochaines paraîtront ici et parmi les ', { to: 'events', label: 'événements' }, '.'] satisfies Sentence<'events'>,
    all: 'Toutes les formations',
    ofNoSeason: 'Hors saison',
  },
};
