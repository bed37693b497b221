/** The words that visitors read about entries of every kind. */
export const ENTRY_WORDS = {
  updated: 'Mis à jour le',
  suggestChange: 'Proposer une modification',
  related: 'Sur le même sujet',
  previous: 'Précédent',
  next: 'Suivant',
  /** Subject of the mail that proposes a change. */
  changeSubject: (title: string) => `Modification de la page « ${title} »`,
};
