import type { Sentence } from './sentence';

export const news = {
  introduction: 'Ce que fait la communauté\u00a0: saisons, formations, projets et rencontres.',
  none: 'Aucune actualité pour le moment',
  whenNone: 'Les premières nouvelles de la communauté paraîtront ici.',
  newsletter: 'Infolettre',
  numberedNewsletter: (number: string) => `Infolettre n°\u00a0${number}`,
  portrait: 'Portrait',
  by: 'Par',
  others: 'Autres actualités',
  newsletters: {
    introduction: 'Tous les numéros, du plus récent au plus ancien.',
    subscribe: 'S’abonner à l’infolettre',
    none: 'Aucun numéro pour le moment',
    whenNone: ['Le premier paraîtra ici. En attendant, lisez les ', { to: 'news', label: 'actualités' }, '.'] satisfies Sentence<'news'>,
  },
};
