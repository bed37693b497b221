import type { SiteContent } from '../content/collections';
import { machineDate } from '../dates';
import { absoluteUrl, routes } from '../site/routes';

/** Sitemaps 0.9 (https://www.sitemaps.org/protocol.html): entries with the day they last changed, and the lists that lead to them. */
export function sitemap(content: SiteContent): string {
  const lists = [
    ...[routes.home, routes.news, routes.events, routes.calendar, routes.projects, routes.trainings, routes.members, routes.openData],
    ...content.tags.map(({ slug }) => routes.tag(slug)),
    ...content.seasons.map(({ slug }) => routes.season(slug)),
    ...content.series.map(({ slug }) => routes.series(slug)),
  ].map((path) => `<url><loc>${escapeXml(absoluteUrl(path))}</loc></url>`);
  const entries = content.entries.map((entry) => {
    const day = machineDate(content.revisionOf(entry).modifiedAt, true);
    return `<url><loc>${escapeXml(absoluteUrl(entry.path))}</loc><lastmod>${day}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...lists, ...entries].join('\n')}\n</urlset>\n`;
}

/** RFC 9309. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(routes.sitemap)}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
