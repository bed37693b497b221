/** Feeds and calendars, after the name of the site. */
export const feeds = {
  news: (site: string) => `${site} : actualités`,
  events: (site: string) => `${site} : événements`,
  named: (site: string, name: string) => `${site} : ${name}`,
  inFormat: (title: string, format: string) => `${title} (${format})`,
  tagDescription: (tag: string) => `Ce que le site publie sous l’étiquette « ${tag} ».`,
};
