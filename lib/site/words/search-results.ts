import { kinds } from './kinds';

/** What the script of the search page says. */
export const searchResults = {
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page, ou consultez le plan du site.',
  /** What results of no other kind are grouped under. */
  others: kinds.pages.many,
  /** @param shown how many there are at most on the page. */
  count: (total: number, query: string, shown: number) => {
    const found = total === 0 ? 'Aucun résultat' : total === 1 ? '1 résultat' : `${total} résultats`;
    return `${found} pour «\u202f${query}\u202f»${total > shown ? `, dont voici les ${shown} premiers` : ''}`;
  },
};
