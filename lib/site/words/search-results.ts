import { kinds } from './kinds';

/** The words of the script of the search page. */
export const searchResults = {
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page, ou consultez le plan du site.',
  /** The heading of results of no other kind. */
  others: kinds.pages.many,
  /** @param shown the number of results on the page. */
  count: (total: number, query: string, shown: number) => {
    const found = total === 0 ? 'Aucun résultat' : total === 1 ? '1 résultat' : `${total} résultats`;
    return `${found} pour «\u202f${query}\u202f»${total > shown ? `, dont voici les ${shown} premiers` : ''}`;
  },
};
