import { searchResults } from './search-results';
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
  /** What results are grouped under when they are pages of the site's own. */
  sections: 'Rubriques',
  results: searchResults,
};
