import type { CollectionName } from '../kinds';

/** The names of each kind, singular and plural. */
export const kinds: Record<CollectionName, { one: string; many: string }> = {
  actualites: { one: 'Actualité', many: 'Actualités' },
  evenements: { one: 'Événement', many: 'Événements' },
  projets: { one: 'Projet', many: 'Projets' },
  membres: { one: 'Membre', many: 'Membres' },
  pages: { one: 'Page', many: 'Pages' },
};
