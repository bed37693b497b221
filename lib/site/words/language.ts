export const language = {
  /** The language code of HTML, feeds and data (BCP 47). */
  tag: 'fr',
  /** The language code of social networks (Open Graph). */
  openGraph: 'fr_FR',
};
