/** What feeds and calendars are called, after the name of the site. */
export const FEED_WORDS = {
  news: (site: string) => `${site} : actualités`,
  events: (site: string) => `${site} : événements`,
  named: (site: string, name: string) => `${site} : ${name}`,
  tagDescription: (tag: string) => `Ce que le site publie sous l’étiquette « ${tag} ».`,
};
