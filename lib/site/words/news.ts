/** The words that visitors read about news. */
export const NEWS_WORDS = {
  newsletter: (number: string | undefined) => `Infolettre${number ? ` n°\u00a0${number}` : ''}`,
  portrait: 'Portrait',
  by: 'Par',
  others: 'Autres actualités',
};
