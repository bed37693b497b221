export const language = {
  /** As HTML, feeds and data name it (BCP 47). */
  tag: 'fr',
  /** As social networks name it (Open Graph). */
  openGraph: 'fr_FR',
};
