/** The site's calendar, its files, and the ways to add events to a visitor's own calendar. */
export const calendars = {
  month: (month: string) => `Calendrier\u00a0: ${month}`,
  otherMonths: 'Autres mois',
  daysOf: (month: string) => `Les jours de ${month}`,
  emptyMonth: 'Aucun événement ce mois-ci.',
  continued: ' (suite)',
  /** The state of an event that did not stay as announced. */
  state: (state: string) => ` (${state.toLowerCase()})`,

  add: 'Ajouter à mon agenda',
  file: 'Fichier iCalendar (.ics)',
  fileHint: 'Pour Outlook, Thunderbird, un téléphone…',
  services: {
    google: 'Google Agenda',
    outlookAtWork: 'Outlook (professionnel)',
    outlookAtHome: 'Outlook (personnel)',
  },

  subscribe: 'S’abonner à l’agenda',
  subscribeInProgram: 'S’abonner dans mon logiciel d’agenda',
  subscriptionHint: (holds: string) => `Il recevra ${holds}, et leurs changements.`,
  download: 'Télécharger le calendrier (.ics)',
  addressHint: 'Adresse à recopier dans Google Agenda, Outlook en ligne ou Nextcloud\u00a0:',
  /** The name of each calendar's contents. */
  holds: {
    all: 'tous les événements',
    kind: 'les événements de cette nature',
    online: 'les événements en ligne',
    place: 'les événements de ce lieu',
    tag: 'les événements de cette étiquette',
    series: 'les événements de cette série',
    season: 'les événements de cette saison',
  },

  subscribeToEvent: 'S’abonner à toutes les dates',
  eventHint: 'Toutes les dates, et leurs changements, dans mon logiciel d’agenda.',

  /** The title of an event in a calendar file, by what became of it. */
  titles: {
    confirmed: (title: string) => title,
    cancelled: (title: string) => `ANNULÉ : ${title}`,
    postponed: (title: string) => `REPORTÉ : ${title}`,
    moved: (title: string) => `NOUVELLE DATE : ${title}`,
  },
  statuses: { cancelled: 'Annulé.', postponed: 'Reporté à une date qui n’est pas encore connue.' },
  previously: (moment: string) => `Prévu au départ le ${moment}.`,

  /** In the description of an event in a calendar file. */
  registration: (url: string) => `Inscription : ${url}`,
  online: (url: string) => `À distance : ${url}`,
  more: (url: string) => `Plus d’informations : ${url}`,
};
