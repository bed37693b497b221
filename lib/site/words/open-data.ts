import { openDataFields } from './open-data-fields';
import type { Sentence } from './sentence';

export const openData = {
  introduction: (licence: string) =>
    [
      'Ce que ce site publie peut être réutilisé librement, sous ',
      { to: 'licence', label: licence },
      ', à condition d’en citer la source et la date. Aucune clé ni inscription n’est demandée.',
    ] satisfies Sentence<'licence'>,
  file: (url: string) => ['Fichier : ', { to: 'file', label: url }] satisfies Sentence<'file'>,
  schema: (url: string) => ['Schéma (JSON Schema) : ', { to: 'schema', label: url }] satisfies Sentence<'schema'>,
  fields: openDataFields,
  /** The sentence around the name of the list of records. */
  fieldsOf: { before: 'Chaque élément de ', after: ' a ces champs :' },
  optional: ', s’il y a lieu',
  calendarsAndFeeds: 'Calendriers et flux',
  calendars:
    'Chaque événement, étiquette, saison et série a son calendrier iCalendar, lié depuis sa page. Ceux-ci réunissent les événements du site :',
  calendarOfKind: (kind: string) => `événements de nature « ${kind.toLowerCase()} »`,
  feeds: 'Les flux se suivent dans un lecteur d’actualités :',
  feedFormats: (label: string) =>
    [
      `${label} : `,
      { to: 'rss', label: 'RSS' },
      ', ',
      { to: 'atom', label: 'Atom' },
      ', ',
      { to: 'json', label: 'JSON Feed' },
    ] satisfies Sentence<'rss' | 'atom' | 'json'>,
  wholeSite: 'tout le site',
  news: 'actualités',
  events: 'événements',
};
