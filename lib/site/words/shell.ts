import type { Sentence } from './sentence';

/** Words of the header and footer of every page. */
export const shell = {
  skip: { label: 'Accès rapide', toContent: 'Aller au contenu', toMenu: 'Aller au menu', toFoot: 'Aller au pied de page' },
  trail: 'Fil d’Ariane',
  /** Before the moment that a site keeps to: « Site vu au 20 janvier 2023 ». */
  keptAt: 'Site vu au',
  homeOf: (site: string) => `${site}\u00a0: accueil`,
  menu: 'Menu',
  mainMenu: 'Menu principal',
  closeMenu: 'Fermer',
  search: 'Rechercher',
  footer: 'Le site',
  /** The name of the team's form, in a sentence and alone. */
  contactForm: { label: 'formulaire de contact', title: 'Formulaire de contact' },
  officialSites: 'Sites officiels',
  legal: (licence: string) =>
    [
      'Sauf mention contraire, les textes de ce site sont sous ',
      { to: 'licence', label: licence },
      '. Aucun cookie, aucune mesure d’audience.',
    ] satisfies Sentence<'licence'>,
  theme: 'Thème d’affichage',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  /** After a link that leaves the site, for screen readers. */
  externalLink: ' (site externe)',
  pagination: {
    label: 'Pages de la liste',
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    position: (page: number, count: number) => `Page ${page} sur ${count}`,
  },
};
