import type { Sentence } from './sentence';

export const projects = {
  introduction: 'Ce que la communauté construit, et pour qui.',
  /** After the introduction. */
  idea: [' Une idée\u202f? ', { to: 'ideas', label: 'Proposez-la' }, '.'] satisfies Sentence<'ideas'>,
  none: 'Aucun projet pour le moment',
  whenNone: 'Les projets de la prochaine saison paraîtront ici.',
  filter: 'Filtrer les projets',
  all: 'Tous',
  byOrganisation: 'Par administration',
  counted: (label: string, count: number) => `${label} (${count})`,
  others: 'Autres projets',
  mentions: 'Événements et actualités du projet',
  factsTitle: 'En bref',
  organisations: 'Administrations',
  responsible: { one: 'Responsable', many: 'Responsables' },
  state: 'Avancement',
  code: 'Code source',
  noCode: 'Pas encore publié',
  chat: 'Discussion',
  chatRoom: 'Salon du projet',
};
