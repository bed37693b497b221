import type { PageMetadata } from '../outputs/metadata';
import { escapeXml } from '../outputs/xml';

type Attributes = Record<string, string | undefined>;

/** Writes a page's metadata as HTML, in the same order as Next.js, which writes its own in `npm run dev`. */
export function headTags(head: PageMetadata | { title: string }): string {
  const title = `<title>${escapeXml(head.title)}</title>`;
  // The 404 page has no metadata, and search engines must not index it.
  if (!('alternates' in head)) return title + tag('meta', { name: 'robots', content: 'noindex' });
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
    named('twitter:card', twitter.card),
    named('twitter:title', openGraph.title),
    named('twitter:description', openGraph.description),
    named('twitter:image', image),
    link('icon', { href: icons.icon }),
    link('apple-touch-icon', { href: icons.apple }),
  ].join('');
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`);
  return `<${name}${written.join('')}>`;
}

const named = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });
const link = (rel: string, attributes: Attributes) => tag('link', { rel, ...attributes });
