import type { Sentence } from './sentence';

/** Titles of feeds and calendars, after the name of the site. */
export const feeds = {
  /** The title for a page of the site: « Programme 10 % : actualités ». */
  ofPage: (site: string, title: string) => `${site} : ${title.toLowerCase()}`,
  named: (site: string, name: string) => `${site} : ${name}`,
  inFormat: (title: string, format: string) => `${title} (${format})`,
  ofThisPage: 'Flux de cette page',
  /** Links to the feeds of a page, after a label. */
  formats: (label: string) =>
    [
      `${label}\u00a0: `,
      { to: 'rss', label: 'RSS' },
      ', ',
      { to: 'atom', label: 'Atom' },
      ', ',
      { to: 'json', label: 'JSON Feed' },
    ] satisfies Sentence<'rss' | 'atom' | 'json'>,
  tagDescription: (tag: string) => `Ce que le site publie sous l’étiquette « ${tag} ».`,
};
