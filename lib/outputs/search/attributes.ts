import type { Entry } from '../../content/types';
import { words } from '../../site/words';

/** The attributes of an entry's article for Pagefind: they mark the part to index, and the kind that results are grouped by. */
export interface SearchAttributes {
  'data-pagefind-body'?: string;
  'data-pagefind-meta'?: string;
}

export function searchAttributes({ searchable, collection }: Entry): SearchAttributes {
  return searchable ? { 'data-pagefind-body': '', 'data-pagefind-meta': `kind:${words.kinds[collection].many}` } : {};
}
