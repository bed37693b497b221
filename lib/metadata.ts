import type { Metadata } from 'next';
import type { Entry } from './content';
import type { SiteSettings } from './content/settings';
import { plainText } from './mdx/inline';
import { absoluteUrl, feedPaths, routes } from './routes';

interface PageDescription {
  title: string;
  /** Plain text, a sentence or two. */
  description: string;
  path: string;
  /** Path of a picture for social networks. */
  image?: string | undefined;
  /** True for a page that has feeds of its own, in its folder. */
  hasFeeds?: boolean;
}

/** What search engines and social networks are told of a page. */
export function pageMetadata(settings: SiteSettings, { title, description, path, image, hasFeeds = false }: PageDescription): Metadata {
  const url = absoluteUrl(path);
  return {
    title: path === '/' ? `${settings.name} – ${settings.baseline}` : `${title} · ${settings.name}`,
    description,
    alternates: { canonical: url, types: feedLinks(settings, hasFeeds ? { title, path } : undefined) },
    openGraph: {
      title,
      description,
      url,
      siteName: settings.name,
      locale: 'fr_FR',
      type: 'website',
      ...(image && { images: [absoluteUrl(image)] }),
    },
  };
}

export function entryMetadata(settings: SiteSettings, entry: Entry): Metadata {
  const { title, path, summary, image } = entry;
  return pageMetadata(settings, { title, path, description: summary ? plainText(summary) : settings.description, image: image?.src });
}

/** How feed readers find the feeds: the site's on every page, and the page's own first. */
function feedLinks(settings: SiteSettings, page: { title: string; path: string } | undefined) {
  const channels = [
    ...(page ? [{ title: `${settings.name} : ${page.title}`, path: page.path }] : []),
    { title: settings.name, path: routes.home },
  ];
  const links = (format: 'rss' | 'atom' | 'json') =>
    channels.map(({ title, path }) => ({ url: absoluteUrl(feedPaths(path)[format]), title: `${title} (${FORMATS[format]})` }));
  return { 'application/rss+xml': links('rss'), 'application/atom+xml': links('atom'), 'application/feed+json': links('json') };
}

const FORMATS = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };
