import { kinds } from './kinds';

const found = (total: number) => (total === 0 ? 'Aucun résultat' : total === 1 ? '1 résultat' : `${total} résultats`);
const quoted = (query: string) => `«\u202f${query}\u202f»`;
const first = (total: number, shown: number) => (total > shown ? `, dont voici les ${shown} premiers` : '');

/** The words of the script of the search page. */
export const searchResults = {
  apostrophe: '’',
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page, ou consultez le plan du site.',
  /** The heading of results of no other kind. */
  others: kinds.pages.many,
  /** @param shown the number of results on the page. */
  count: (total: number, query: string, shown: number) => `${found(total)} pour ${quoted(query)}${first(total, shown)}.`,
  /** @param understood the nearest words that the site has. */
  near: (total: number, query: string, understood: string, shown: number) =>
    `Aucun résultat pour ${quoted(query)}. ${found(total)} pour ${quoted(understood)}${first(total, shown)}.`,
  partial: (total: number, query: string, shown: number) =>
    `Aucune page ne contient tous les mots de ${quoted(query)}. ${found(total)} pour une partie d’entre eux${first(total, shown)}.`,
};
