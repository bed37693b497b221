import { absoluteUrl, feedPaths } from '../../site/routes';
import { words } from '../../site/words';
import { escapeXml, type XmlElement, xml, xmlDocument } from '../xml';
import { contentHtml } from './content-html';
import type { FeedItem, FeedValue } from './feeds';

const only = (child: XmlElement | undefined | false | ''): XmlElement[] => (child ? [child] : []);

/** RSS 2.0 (https://www.rssboard.org/rss-specification). Its author is an email address: names go into Dublin Core's `creator`. */
export function writeRss({ title, description, page, publisher, updatedAt, items }: FeedValue): string {
  const channel = xml(
    'channel',
    {},
    xml('title', {}, title),
    xml('link', {}, absoluteUrl(page)),
    xml('description', {}, description),
    xml('language', {}, words.language.tag),
    xml('copyright', {}, publisher.licence),
    xml('lastBuildDate', {}, new Date(updatedAt).toUTCString()),
    xml('atom:link', { href: absoluteUrl(feedPaths(page).rss), rel: 'self', type: 'application/rss+xml' }),
    ...items.map(rssItem),
  );
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xmlDocument(xml('rss', { version: '2.0', ...namespaces }, channel));
}

/** A description is HTML, a title is not. */
function rssItem({ title, url, publishedAt, description, content, authors, tags }: FeedItem): XmlElement {
  const html = contentHtml(content);
  return xml(
    'item',
    {},
    xml('title', {}, title),
    xml('link', {}, url),
    xml('guid', { isPermaLink: 'false' }, url),
    ...only(publishedAt !== undefined && xml('pubDate', {}, new Date(publishedAt).toUTCString())),
    ...only(authors.length > 0 && xml('dc:creator', {}, authors.map(({ name }) => name).join(', '))),
    ...tags.map(({ name }) => xml('category', {}, name)),
    ...only(description && xml('description', {}, escapeXml(description))),
    ...only(html && xml('content:encoded', {}, html)),
  );
}

/** Atom (RFC 4287). */
export function writeAtom({ title, description, page, publisher, updatedAt, items }: FeedValue): string {
  const feed = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': words.language.tag },
    xml('id', {}, absoluteUrl(page)),
    xml('title', {}, title),
    xml('subtitle', {}, description),
    xml('updated', {}, new Date(updatedAt).toISOString()),
    xml('rights', {}, publisher.licence),
    xml(
      'author',
      {},
      xml('name', {}, publisher.name),
      ...only(publisher.email && xml('email', {}, publisher.email)),
      xml('uri', {}, absoluteUrl('/')),
    ),
    xml('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(page) }),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(feedPaths(page).atom) }),
    ...items.map(atomEntry),
  );
  return xmlDocument(feed);
}

function atomEntry({ title, url, publishedAt, modifiedAt, description, content, authors, tags }: FeedItem): XmlElement {
  const html = contentHtml(content);
  return xml(
    'entry',
    {},
    xml('id', {}, url),
    xml('title', {}, title),
    xml('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...only(publishedAt !== undefined && xml('published', {}, new Date(publishedAt).toISOString())),
    xml('updated', {}, new Date(modifiedAt).toISOString()),
    ...authors.map(({ name, path }) => xml('author', {}, xml('name', {}, name), ...only(path && xml('uri', {}, absoluteUrl(path))))),
    ...tags.map(({ name, slug }) => xml('category', { term: slug, label: name })),
    ...only(description && xml('summary', {}, description)),
    ...only(html && xml('content', { type: 'html' }, html)),
  );
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJson({ title, description, page, publisher, items }: FeedValue): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(feedPaths(page).json),
    language: words.language.tag,
    authors: [{ name: publisher.name, url: absoluteUrl('/') }],
    items: items.map(jsonItem),
  };
  return JSON.stringify(feed, null, 2);
}

function jsonItem({ title, url, publishedAt, modifiedAt, description, content, image, authors, tags }: FeedItem) {
  return {
    id: url,
    url,
    title,
    summary: description || undefined,
    content_html: contentHtml(content),
    image,
    date_published: publishedAt === undefined ? undefined : new Date(publishedAt).toISOString(),
    date_modified: new Date(modifiedAt).toISOString(),
    authors: authors.length > 0 ? authors.map(({ name, path }) => ({ name, ...(path && { url: absoluteUrl(path) }) })) : undefined,
    tags: tags.map(({ name }) => name),
  };
}
