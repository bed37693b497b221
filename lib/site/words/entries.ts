/** Words of the pages and cards of entries of every kind. */
export const entries = {
  updated: 'Mis à jour le',
  suggestChange: 'Proposer une modification',
  related: 'Sur le même sujet',
  previous: 'Précédent',
  next: 'Suivant',
  tags: 'Étiquettes',
  contents: 'Sommaire',
  /** Labels of links that have a field of their own. */
  links: {
    code: 'Code source',
    pdf: 'Document PDF',
    slides: 'Diaporama',
    video: 'Vidéo',
    source: 'Source',
    project: 'Projet',
    dataset: 'Jeu de données',
    poster: 'Affiche',
    original: 'Page d’origine',
    eventSite: 'Site de l’événement',
    eventMail: 'Écrire aux organisateurs',
  },
  /** In `npm run dev`, before the title of an unpublished entry. */
  marks: { draft: 'brouillon', later: (day: string) => `à paraître le ${day}`, withdrawn: 'retiré' },
};
