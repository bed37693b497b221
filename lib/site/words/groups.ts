/** Pages of entries that share a tag, a season, a series or a place. */
export const groups = {
  tag: 'Étiquette',
  noTag: 'Aucune étiquette pour le moment',
  whenNoTag: 'Les sujets des actualités et des événements paraîtront ici.',
  series: { one: 'Série d’événements', many: 'Séries d’événements' },
  place: 'Lieu',
  season: { one: 'Saison', many: 'Saisons' },
  numberedSeason: (number: string) => `Saison\u00a0${number}`,
  /** @param numbers a list: « 1 et 2 ». */
  numberedSeasons: (numbers: string) => `Saisons\u00a0${numbers}`,
  others: 'Autres pages',
};
