/** The words of the script of the 404 page. */
export const nearAddresses = {
  searching: 'Recherche d’une page à l’adresse proche…',
  found: (count: number) => (count === 1 ? 'Cherchiez-vous cette page\u202f?' : 'Cherchiez-vous l’une de ces pages\u202f?'),
  none: 'Aucune page du site n’a une adresse proche.',
};
