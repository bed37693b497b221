import type { Entry } from '../../content/types';

const KINDS: Record<Entry['collection'], string> = {
  evenements: 'Événements',
  actualites: 'Actualités',
  projets: 'Projets',
  membres: 'Membres',
  pages: 'Pages',
};

/** The attributes of an entry's article for Pagefind: what it indexes, and the kind that results are grouped by. */
export function searchAttributes({ searchable, collection }: Entry): { 'data-pagefind-body'?: string; 'data-pagefind-meta'?: string } {
  return searchable ? { 'data-pagefind-body': '', 'data-pagefind-meta': `kind:${KINDS[collection]}` } : {};
}
