import { words } from '../site/words';

/** « Saison 2 »; a season that is not a number keeps its own name. */
export function seasonLabel(season: string): string {
  return /^\d+$/.test(season) ? words.groups.numberedSeason(season) : season;
}

/** « Saison 1 », « Saisons 1 et 2 » */
export function seasonsLabel(seasons: readonly string[]): string {
  const [only] = seasons;
  if (seasons.length === 1 && only !== undefined) return seasonLabel(only);
  return words.groups.numberedSeasons(new Intl.ListFormat(words.language.tag, { type: 'conjunction' }).format(seasons));
}
