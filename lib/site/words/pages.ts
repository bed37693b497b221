import type { PAGES } from '../addresses';
import { kinds } from './kinds';
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
  calendar: 'Calendrier',
  trainings: 'Formations',
  projects: kinds.projets.many,
  members: kinds.membres.many,
  tags: 'Étiquettes',
  search: 'Recherche',
  openData: 'Données ouvertes',
  siteMap: 'Plan du site',
};

/** The description of each page for search engines, after the name of the site. */
const descriptions: Record<Exclude<FixedPage, 'home'>, (site: string) => string> = {
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

/** The titles and introductions of the site's own pages. */
export const pages = {
  titles,
  descriptions,
  calendarTitle: 'Calendrier des événements',
  pageNumber: (page: number) => `Page ${page}`,
  numbered: (title: string, page: number) => `${title}, page ${page}`,
  pastEvents: 'Événements passés',
  pastEventsDescription: (site: string, page: number) => `Les événements passés du ${site}, page ${page}.`,
  newsDescription: (site: string, page: number) => `Les actualités du ${site}, page ${page}.`,
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

  /** The browser title of every page except the home page. */
  titleOnSite: (title: string, site: string) => `${title} · ${site}`,
  homeTitle: (site: string, baseline: string) => `${site} – ${baseline}`,

  siteMap: { sections: 'Rubriques', months: 'Calendrier, mois par mois' },

  notFound: {
    title: 'Page introuvable',
    heading: 'Cette page n’existe pas',
    kicker: 'Erreur 404',
    advice: 'L’adresse a peut-être changé, ou contient une faute de frappe. Voici où aller :',
    home: 'l’accueil du site',
    report: (email: string) =>
      [
        'Un lien de ce site vous a mené ici ? Écrivez à ',
        { to: 'email', label: email },
        ', nous le réparerons.',
      ] satisfies Sentence<'email'>,
  },

  moved: {
    title: 'Page déplacée',
    where: (address: string) => ['Cette page est maintenant à l’adresse ', { to: 'page', label: address }, '.'] satisfies Sentence<'page'>,
  },
};
