import type { SiteContent } from '../content/collections';
import { pagePaths } from '../content/site-paths';
import { machineDate } from '../site/dates';
import { absoluteUrl, routes } from '../site/routes';
import { escapeXml } from './xml';

/** Every page of the site; those of entries with the day of their last change, where it is known. */
interface SitemapValue {
  pages: { url: string; modified?: string }[];
}

export function sitemapValue(content: SiteContent): SitemapValue {
  const days = new Map(content.entries.map((entry) => [entry.path, content.revisionOf(entry).modifiedAt]));
  return {
    pages: pagePaths(content).map((path) => {
      const modified = days.get(path);
      return { url: absoluteUrl(path), ...(modified && { modified: machineDate(modified, true) }) };
    }),
  };
}

/** Sitemaps 0.9 (https://www.sitemaps.org/protocol.html). */
export function sitemap({ pages }: SitemapValue): string {
  const urls = pages.map(
    ({ url, modified }) => `<url><loc>${escapeXml(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** RFC 9309. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(routes.sitemap)}\n`;
}
