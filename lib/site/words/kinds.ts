import type { CollectionName } from '../kinds';

/** What one entry of a kind is called, and several. */
export const kinds: Record<CollectionName, { one: string; many: string }> = {
  actualites: { one: 'Actualité', many: 'Actualités' },
  evenements: { one: 'Événement', many: 'Événements' },
  projets: { one: 'Projet', many: 'Projets' },
  membres: { one: 'Membre', many: 'Membres' },
  pages: { one: 'Page', many: 'Pages' },
};
