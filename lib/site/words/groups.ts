/** The words that visitors read about entries that have something in common. */
export const GROUP_WORDS = {
  tag: 'Étiquette',
  series: 'Série d’événements',
  eventsOfTag: 'les événements de cette étiquette',
  eventsOfSeries: 'les événements de cette série',
  eventsOfSeason: 'les événements de cette saison',
};
