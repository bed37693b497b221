import type { PAGES } from '../addresses';

/** Pages that the site has whatever its content: those whose address has no part that the content gives. */
export type FixedPage = {
  [Name in keyof typeof PAGES]: (typeof PAGES)[Name] extends `${string}<${string}` ? never : Name;
}[keyof typeof PAGES];

/** What the site's own pages are called: as a title, in the trail, in the map of the site. In the order of that map. */
export const PAGE_TITLES: Record<FixedPage, string> = {
  home: 'Accueil',
  news: 'Actualités',
  newsletters: 'Infolettres',
  events: 'Événements',
  calendar: 'Calendrier',
  trainings: 'Formations',
  projects: 'Projets',
  members: 'Membres',
  tags: 'Étiquettes',
  search: 'Recherche',
  openData: 'Données ouvertes',
  siteMap: 'Plan du site',
};

/** What search engines are told of each, after the name of the site. */
export const PAGE_DESCRIPTIONS: Record<Exclude<FixedPage, 'home'>, (site: string) => string> = {
  news: (site) => `Les actualités du ${site}.`,
  newsletters: (site) => `Tous les numéros de l’infolettre du ${site}.`,
  events: (site) => `Les ateliers, formations et rencontres du ${site}.`,
  calendar: (site) => `Les événements du ${site}, mois par mois.`,
  trainings: (site) => `Les formations du ${site}, entre pairs et pour tous.`,
  projects: (site) => `Les projets partagés du ${site}.`,
  members: (site) => `Les personnes et les équipes du ${site} qui ont choisi de se présenter.`,
  tags: () => 'Tous les sujets du site, par ordre alphabétique.',
  search: (site) => `Chercher dans le site du ${site}.`,
  openData: (site) => `Les événements et les actualités du ${site} en données ouvertes : JSON, iCalendar, RSS.`,
  siteMap: (site) => `Toutes les rubriques du site du ${site}.`,
};

/** Titles and descriptions of pages that the content gives, and of the later pages of a list. */
export const GIVEN_PAGES = {
  calendarTitle: 'Calendrier des événements',
  pageNumber: (page: number) => `Page ${page}`,
  numbered: (title: string, page: number) => `${title}, page ${page}`,
  pastEvents: 'Événements passés',
  pastEventsDescription: (site: string, page: number) => `Les événements passés du ${site}, page ${page}.`,
  newsDescription: (site: string, page: number) => `Les actualités du ${site}, page ${page}.`,
  month: (month: string) => `Calendrier : ${month}`,
  monthDescription: (site: string, month: string) => `Les événements du ${site} en ${month}.`,
  tag: (tag: string) => `Étiquette « ${tag} »`,
  tagDescription: (tag: string) => `Tout ce que le site publie sous l’étiquette « ${tag} ».`,
  laterTagDescription: (tag: string, page: number) => `Ce que le site publie sous l’étiquette « ${tag} », page ${page}.`,
  seasonDescription: (season: string) => `Les événements et les projets de la ${season.toLowerCase()}.`,
  seriesDescription: (series: string) => `Les événements de la série « ${series} ».`,
  laterSeriesDescription: (series: string, page: number) => `Les événements de la série « ${series} », page ${page}.`,
  projectsOf: (filter: string) => `Projets : ${filter}`,
  projectsOfSeasonDescription: (site: string, season: string) => `Les projets du ${site}, ${season.toLowerCase()}.`,
  projectsOfOrganisationDescription: (site: string, name: string) =>
    `Les projets du ${site} auxquels participe cette administration : ${name}.`,
  notFound: 'Page introuvable',
};
