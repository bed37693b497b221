import type { Metadata } from 'next';
import { cachedBy } from '../cached-by';
import type { SiteSettings } from '../content/settings';
import type { Entry } from '../content/types';
import { plainText } from '../markdown/inline';
import { absoluteUrl, feedPaths, href, routes } from '../site/routes';
import { words } from '../site/words';
import { cardPath, entryPicture, siteCard } from './cards/card-texts';
import { sharedTitle } from './shared-title';

/** The facts that the head of a page tells. */
export interface PageHead {
  title: string;
  /** Plain text, a sentence or two. */
  description: string;
  path: string;
  /** Path of a picture for social networks. */
  image: string;
  /** True for a page that has feeds of its own, in its folder. */
  hasFeeds?: boolean;
}

/** @param head without a picture for a page whose picture is the site's. */
export function pageHead(settings: SiteSettings, head: Omit<PageHead, 'image'>): PageHead {
  return { ...head, image: siteCardPath(settings) };
}

const siteCardPath = cachedBy((settings: SiteSettings) => cardPath(siteCard(settings)));

export function entryHead(settings: SiteSettings, entry: Entry): PageHead {
  const { path, summary } = entry;
  return {
    title: sharedTitle(entry),
    path,
    description: summary ? plainText(summary) : settings.description,
    image: entryPicture(entry, settings),
  };
}

type SiteNames = Pick<SiteSettings, 'name' | 'baseline'>;

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
export function pageMetadata(site: SiteNames, { title, description, path, image, hasFeeds = false }: PageHead): PageMetadata {
  const url = absoluteUrl(path);
  return {
    title: path === '/' ? words.pages.homeTitle(site.name, site.baseline) : words.pages.titleOnSite(title, site.name),
    description,
    alternates: { canonical: url, types: feedLinks(site, hasFeeds ? { title, path } : undefined) },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
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

/** Links by which feed readers find the feeds: the page's own first, then the site's. */
function feedLinks({ name }: SiteNames, page: { title: string; path: string } | undefined) {
  const channels = [...(page ? [{ title: words.feeds.named(name, page.title), path: page.path }] : []), { title: name, path: routes.home }];
  const links = (format: 'rss' | 'atom' | 'json') =>
    channels.map(({ title, path }) => ({ url: absoluteUrl(feedPaths(path)[format]), title: words.feeds.inFormat(title, FORMATS[format]) }));
  return { 'application/rss+xml': links('rss'), 'application/atom+xml': links('atom'), 'application/feed+json': links('json') };
}

const FORMATS = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };
