/** The page of recordings and slides. */
export const replays = {
  introduction: 'Les enregistrements et les diaporamas des événements passés, les derniers d’abord.',
  none: 'Aucun enregistrement pour le moment',
  whenNone: [
    'Les vidéos et les diaporamas des événements paraîtront ici. En attendant, voici ',
    { to: 'events', label: 'les prochains rendez-vous' },
    '.',
  ] as const,
  tags: 'Replays par étiquette',
  all: 'Tous',
  withTag: (tag: string) => `Replays\u00a0: ${tag}`,
  tagDescription: (tag: string, page: number) =>
    `Les enregistrements et les diaporamas sous l’étiquette «\u202f${tag}\u202f»${page === 1 ? '' : `, page ${page}`}.`,
  laterDescription: (site: string, page: number) => `${site}\u00a0: les enregistrements et les diaporamas, page ${page}.`,
};
