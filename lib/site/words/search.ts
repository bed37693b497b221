import { searchResults } from './search-results';
import type { Sentence } from './sentence';

export const search = {
  question: 'Que cherchez-vous\u202f?',
  submit: 'Chercher',
  /** The title of a result until its data has loaded. */
  result: 'Résultat',
  withoutScript: [
    'La recherche a besoin de JavaScript. Sans lui, vous trouverez toutes les pages dans le ',
    { to: 'siteMap', label: 'plan du site' },
    ' et par les ',
    { to: 'tags', label: 'étiquettes' },
    '.',
  ] satisfies Sentence<'siteMap' | 'tags'>,
  whenNone: [
    'Essayez un autre mot, ou cherchez dans le ',
    { to: 'siteMap', label: 'plan du site' },
    ' et parmi les ',
    { to: 'tags', label: 'étiquettes' },
    '.',
  ] satisfies Sentence<'siteMap' | 'tags'>,
  /** The heading of results that are the site's own pages. */
  sections: 'Rubriques',
  /** The text of a result that is the page of a place, of a series… */
  ofGroup: 'Les événements à venir, puis ceux qui sont passés.',
  results: searchResults,
};
