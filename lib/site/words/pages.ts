import type { PAGES } from '../addresses';
import type { CollectionName } from '../kinds';
import { kinds } from './kinds';
import { nearAddresses } from './near-addresses';
import type { Sentence } from './sentence';

/** Pages that the site has whatever its content: those whose address has no parameter. */
export type FixedPage = {
  [Name in keyof typeof PAGES]: (typeof PAGES)[Name] extends `${string}<${string}` ? never : Name;
}[keyof typeof PAGES];

/** The names of the site's own pages: as a title, in the breadcrumb trail, in the site map. In the order of that map. */
const titles: Record<FixedPage, string> = {
  home: 'Accueil',
  news: kinds.actualites.many,
  newsletters: 'Infolettres',
  events: kinds.evenements.many,
  onlineEvents: 'Événements en ligne',
  calendar: 'Calendrier',
  replays: 'Replays',
  trainings: 'Formations',
  projects: kinds.projets.many,
  members: kinds.membres.many,
  tags: 'Étiquettes',
  search: 'Recherche',
  openData: 'Données ouvertes',
  embed: 'Intégrer les événements',
  editor: 'Rédiger',
  siteMap: 'Plan du site',
};

/** The description of each page for search engines, after the name of the site. */
const descriptions: Record<Exclude<FixedPage, 'home'>, (site: string) => string> = {
  news: (site) => `${site}\u00a0: les actualités.`,
  newsletters: (site) => `${site}\u00a0: tous les numéros de l’infolettre.`,
  events: (site) => `${site}\u00a0: les ateliers, formations et rencontres.`,
  onlineEvents: (site) => `${site}\u00a0: les événements que l’on peut suivre à distance.`,
  calendar: (site) => `${site}\u00a0: les événements, mois par mois.`,
  replays: (site) => `${site}\u00a0: les enregistrements et les diaporamas, par année et par étiquette.`,
  trainings: (site) => `${site}\u00a0: les formations, entre pairs et pour tous.`,
  projects: (site) => `${site}\u00a0: les projets partagés.`,
  members: (site) => `${site}\u00a0: les personnes et les équipes qui ont choisi de se présenter.`,
  tags: () => 'Tous les sujets du site, par ordre alphabétique.',
  search: (site) => `${site}\u00a0: chercher dans le site.`,
  openData: (site) => `${site}\u00a0: les événements et les actualités en données ouvertes (JSON, iCalendar, RSS).`,
  embed: (site) => `${site}\u00a0: montrer les prochains événements dans une page d’un autre site.`,
  editor: (site) => `${site}\u00a0: écrire un événement, une actualité ou une page dans le navigateur, sans rien installer.`,
  siteMap: (site) => `${site}\u00a0: toutes les rubriques du site.`,
};

/** The heading in place of an entry that is gone; that of pages where a kind has none. */
const gone: Partial<Record<CollectionName, string>> & { pages: string } = {
  actualites: 'Cette actualité n’est plus en ligne',
  evenements: 'Cet événement n’est plus en ligne',
  projets: 'Ce projet n’est plus en ligne',
  membres: 'Cette présentation n’est plus en ligne',
  pages: 'Cette page n’est plus en ligne',
};

/** The titles and introductions of the site's own pages. */
export const pages = {
  titles,
  descriptions,
  calendarTitle: 'Calendrier des événements',
  pageNumber: (page: number) => `Page ${page}`,
  numbered: (title: string, page: number) => `${title}, page ${page}`,
  pastEvents: 'Événements passés',
  pastEventsDescription: (site: string, page: number) => `${site}\u00a0: les événements passés, page ${page}.`,
  newsDescription: (site: string, page: number) => `${site}\u00a0: les actualités, page ${page}.`,
  laterOnlineDescription: (site: string, page: number) => `${site}\u00a0: les événements que l’on peut suivre à distance, page ${page}.`,
  kindDescription: (site: string, kind: string) => `${site}\u00a0: les événements, ${kind.toLowerCase()}.`,
  laterKindDescription: (site: string, kind: string, page: number) => `${site}\u00a0: les événements, ${kind.toLowerCase()}, page ${page}.`,
  placeDescription: (site: string, place: string) => `${site}\u00a0: les événements par lieu, ${place}.`,
  laterPlaceDescription: (site: string, place: string, page: number) => `${site}\u00a0: les événements par lieu, ${place}, page ${page}.`,
  monthDescription: (site: string, month: string) => `${site}\u00a0: les événements de ${month}.`,
  tag: (tag: string) => `Étiquette «\u202f${tag}\u202f»`,
  tagDescription: (tag: string) => `Tout ce que le site publie sous l’étiquette «\u202f${tag}\u202f».`,
  laterTagDescription: (tag: string, page: number) => `Ce que le site publie sous l’étiquette «\u202f${tag}\u202f», page ${page}.`,
  seasonDescription: (season: string) => `Les événements et les projets de la ${season.toLowerCase()}.`,
  seriesDescription: (series: string) => `Les événements de la série «\u202f${series}\u202f».`,
  laterSeriesDescription: (series: string, page: number) => `Les événements de la série «\u202f${series}\u202f», page ${page}.`,
  projectsOf: (filter: string) => `Projets\u00a0: ${filter}`,
  projectsOfSeasonDescription: (site: string, season: string) => `${site}\u00a0: les projets, ${season.toLowerCase()}.`,
  projectsOfOrganisationDescription: (site: string, name: string) =>
    `${site}\u00a0: les projets auxquels participe cette administration, ${name}.`,

  /** The browser title of every page except the home page. */
  titleOnSite: (title: string, site: string) => `${title} · ${site}`,
  homeTitle: (site: string, baseline: string) => `${site} – ${baseline}`,

  siteMap: {
    sections: 'Rubriques',
    kinds: 'Événements par nature',
    places: 'Événements par lieu',
    months: 'Calendrier, mois par mois',
    year: (year: string) => `${year}\u00a0: `,
  },

  notFound: {
    title: 'Page introuvable',
    heading: 'Cette page n’existe pas',
    kicker: 'Erreur 404',
    near: nearAddresses,
    advice: 'L’adresse a peut-être changé, ou contient une faute de frappe. Voici où aller\u00a0:',
    home: 'l’accueil du site',
    report: (contact: string) =>
      [
        'Un lien de ce site vous a mené ici\u202f? Dites-le-nous, nous le réparerons\u00a0: ',
        { to: 'contact', label: contact },
        '.',
      ] satisfies Sentence<'contact'>,
  },

  gone: {
    headings: gone,
    kicker: 'Page retirée',
    advice: [
      'La page publiée à cette adresse a été retirée. Vous pouvez ',
      { to: 'search', label: 'chercher dans le site' },
      ', ou partir de son ',
      { to: 'siteMap', label: 'plan' },
      '.',
    ] satisfies Sentence<'search' | 'siteMap'>,
  },

  moved: {
    title: 'Page déplacée',
    where: (address: string) => ['Cette page est maintenant à l’adresse ', { to: 'page', label: address }, '.'] satisfies Sentence<'page'>,
  },
};
