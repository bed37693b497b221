import { type PageMetadata, siteIcons } from '../outputs/metadata';
import { escapeXml } from '../outputs/xml';

type Attributes = Record<string, string | undefined>;

/**
 * Writes a page's metadata as HTML, in the same order as Next.js, which writes its own in `npm run dev`.
 * @param head the title alone for the pages that search engines must not index: the 404 page, those that are gone.
 */
export function headTags(head: PageMetadata | { title: string }): string {
  const title = `<title>${escapeXml(head.title)}</title>`;
  if (!('alternates' in head)) return title + tag('meta', { name: 'robots', content: 'noindex' }) + iconLinks(siteIcons());
  const { description, alternates, openGraph, twitter, manifest, icons } = head;
  const [image] = openGraph.images;
  return [
    title,
    named('description', description),
    link('manifest', { href: manifest }),
    link('canonical', { href: alternates.canonical }),
    ...Object.entries(alternates.types).flatMap(([type, links]) =>
      links.map(({ url, title: label }) => link('alternate', { type, href: url, title: label })),
    ),
    property('og:title', openGraph.title),
    property('og:description', openGraph.description),
    property('og:url', openGraph.url),
    property('og:site_name', openGraph.siteName),
    property('og:locale', openGraph.locale),
    property('og:image', image),
    property('og:type', openGraph.type),
    // X takes the rest from those of Open Graph.
    named('twitter:card', twitter.card),
    iconLinks(icons),
  ].join('');
}

function iconLinks({ icon, apple }: PageMetadata['icons']): string {
  return link('icon', { href: icon }) + link('apple-touch-icon', { href: apple });
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`);
  return `<${name}${written.join('')}>`;
}

const named = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });
const link = (rel: string, attributes: Attributes) => tag('link', { rel, ...attributes });
