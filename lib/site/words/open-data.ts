import type { Sentence } from './sentence';

/** The description of each field of the open data files. */
const fields = {
  file: {
    schema: 'ce schéma',
    title: 'titre du jeu de données',
    licence: 'licence',
    publisher: 'éditeur',
    items: 'les enregistrements',
  },
  common: {
    id: 'identifiant stable',
    url: 'adresse de la page',
    title: 'titre',
    summary: 'résumé, texte brut',
    tags: 'étiquettes',
    image: 'image d’illustration',
    modified: 'dernière modification',
    kind: 'nature',
  },
  event: {
    status: 'maintenu, annulé ou reporté',
    statusNote: 'explication de l’annulation ou du report',
    allDay: 'vrai pour des journées entières\u00a0: les dates sont alors sans heure',
    dates: 'chaque date à laquelle l’événement a lieu',
    start: 'début, heure de Paris avec son décalage',
    end: 'fin, exclue',
    place: 'lieu',
    dateStatus: 'ce qu’il en est de cette date, si ce n’est pas ce qu’il en est de l’événement',
    previousStart: 'début prévu au départ, si la date est déplacée',
    dateRegistration: 'inscription à cette date, si elle en a une à elle',
    repeat: 'règle selon laquelle l’événement se répète\u202f; les dates qu’elle donne sont dans « dates »',
    repeatText: 'en français',
    rrule: 'en iCalendar (RRULE)',
    except: 'jours de la règle où il n’a pas lieu',
    registrationState: 'ouvertes, complet ou closes, si l’organisateur l’a dit',
    mode: 'sur place, à distance ou les deux',
    series: 'série',
    season: 'saison',
    registration: 'inscription',
    form: 'formulaire',
    opens: 'ouverture',
    closes: 'clôture',
    capacity: 'nombre de places',
    projects: 'pages des projets liés',
    links: 'replay, diaporama et autres liens',
    calendar: 'fichier iCalendar',
  },
  news: { published: 'date de publication', authors: 'auteurs' },
};

export const openData = {
  introduction: (licence: string) =>
    [
      'Ce que ce site publie peut être réutilisé librement, sous ',
      { to: 'licence', label: licence },
      ', à condition d’en citer la source et la date. Aucune clé ni inscription n’est demandée.',
    ] satisfies Sentence<'licence'>,
  file: (url: string) => ['Fichier\u00a0: ', { to: 'file', label: url }] satisfies Sentence<'file'>,
  schema: (url: string) => ['Schéma (JSON Schema)\u00a0: ', { to: 'schema', label: url }] satisfies Sentence<'schema'>,
  fields,
  /** The sentence around the name of the list of records. */
  fieldsOf: { before: 'Chaque enregistrement de la liste ', after: ' a ces champs\u00a0:' },
  optional: ', s’il y a lieu',
  calendarsAndFeeds: 'Calendriers et flux',
  calendars:
    'Chaque événement, nature, lieu, étiquette, saison et série a son calendrier iCalendar et ses flux, liés depuis sa page. Ceux-ci réunissent les événements du site\u00a0:',
  calendarOfKind: (kind: string) => `événements de nature «\u202f${kind.toLowerCase()}\u202f»`,
  frames: [
    'Un autre site peut aussi ',
    { to: 'embed', label: 'montrer les prochains rendez-vous dans un cadre' },
    '.',
  ] satisfies Sentence<'embed'>,
  feeds: 'Les flux se suivent dans un lecteur d’actualités\u00a0:',
  wholeSite: 'tout le site',
  news: 'actualités',
  events: 'événements',
};
