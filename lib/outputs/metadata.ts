import type { Metadata } from 'next';
import { cachedBy } from '../cached-by';
import type { SiteSettings } from '../content/settings';
import type { Entry } from '../content/types';
import { plainText } from '../markdown/inline';
import { absoluteUrl, feedPaths, href, routes } from '../site/routes';
import { words } from '../site/words';
import { cardPath, entryPicture, siteCard } from './cards/card-texts';

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

/** The part of Next.js's `Metadata` that this site uses. */
export type PageMetadata = Metadata & {
  title: string;
  description: string;
  alternates: { canonical: string; types: Record<string, { url: string; title: string }[]> };
  openGraph: { title: string; description: string; url: string; siteName: string; locale: string; type: 'website'; images: [string] };
  twitter: { card: 'summary_large_image' };
  manifest: string;
  icons: { icon: string; apple: string };
};

/** The metadata of a page for search engines and social networks. */
export function pageMetadata(
  settings: SiteSettings,
  { title, description, path, image = cardPath(siteCard(settings)), hasFeeds = false }: PageDescription,
): PageMetadata {
  const url = absoluteUrl(path);
  return {
    title: path === '/' ? words.pages.homeTitle(settings.name, settings.baseline) : words.pages.titleOnSite(title, settings.name),
    description,
    alternates: { canonical: url, types: hasFeeds ? feedLinks(settings, { title, path }) : siteFeedLinks(settings) },
    openGraph: {
      title,
      description,
      url,
      siteName: settings.name,
      locale: words.language.openGraph,
      type: 'website',
      images: [absoluteUrl(image)],
    },
    twitter: { card: 'summary_large_image' },
    // Paths, so that a copy on another host or port uses its own files: the page's policy refuses those of other hosts.
    manifest: href(routes.manifest),
    icons: siteIcons(),
  };
}

/** Paths, like that of the manifest. Without them, browsers ask for `/favicon.ico`. */
export function siteIcons(): PageMetadata['icons'] {
  return { icon: href(routes.icon), apple: href(routes.touchIcon) };
}

export function entryMetadata(settings: SiteSettings, entry: Entry): PageMetadata {
  const { title, path, summary } = entry;
  const description = summary ? plainText(summary) : settings.description;
  return pageMetadata(settings, { title, path, description, image: entryPicture(entry, settings) });
}

/** Links by which feed readers find the feeds: the page's own first, then the site's. */
function feedLinks(settings: SiteSettings, page: { title: string; path: string } | undefined) {
  const channels = [
    ...(page ? [{ title: words.feeds.named(settings.name, page.title), path: page.path }] : []),
    { title: settings.name, path: routes.home },
  ];
  const links = (format: 'rss' | 'atom' | 'json') =>
    channels.map(({ title, path }) => ({ url: absoluteUrl(feedPaths(path)[format]), title: words.feeds.inFormat(title, FORMATS[format]) }));
  return { 'application/rss+xml': links('rss'), 'application/atom+xml': links('atom'), 'application/feed+json': links('json') };
}

const siteFeedLinks = cachedBy((settings: SiteSettings) => feedLinks(settings, undefined));

const FORMATS = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };
