import { kinds } from './kinds';
import type { Sentence } from './sentence';

export const search = {
  question: 'Que cherchez-vous ?',
  submit: 'Chercher',
  /** What a result is called until it is known. */
  result: 'Résultat',
  withoutScript: [
    'La recherche a besoin de JavaScript. Sans lui, vous trouverez toutes les pages dans le ',
    { to: 'siteMap', label: 'plan du site' },
    ' et par les ',
    { to: 'tags', label: 'étiquettes' },
    '.',
  ] satisfies Sentence<'siteMap' | 'tags'>,
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page, ou consultez le plan du site.',
  /** What results are grouped under when they are pages of the site's own. */
  sections: 'Rubriques',
  /** What results of no other kind are grouped under. */
  others: kinds.pages.many,
  /** @param shown how many there are at most on the page. */
  count: (total: number, query: string, shown: number) => {
    const found = total === 0 ? 'Aucun résultat' : total === 1 ? '1 résultat' : `${total} résultats`;
    return `${found} pour «\u202f${query}\u202f»${total > shown ? `, dont voici les ${shown} premiers` : ''}`;
  },
};
