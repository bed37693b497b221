import { compareDesc, max, min } from 'date-fns';
import { Feed, type Item } from 'feed';
import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, MarkdownText, NewsPost } from '../../content/types';
import { formatSpan } from '../../dates';
import { lifeCycleOf } from '../../events/facts';
import { STATE_LABELS } from '../../events/labels';
import { plainText } from '../../markdown/inline';
import { absoluteUrl, feedPaths } from '../../site/routes';
import { placeText } from '../calendar/event-text';
import { bodyHtml } from './body-html';

/** RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, with the whole text of each entry. */

export type FeedEntry = NewsPost | CommunityEvent;

interface Channel {
  title: string;
  description: string;
  /** Path of the page that the feed follows; its files stand in that folder. */
  page: string;
  entries: readonly FeedEntry[];
}

/** The last ones: a reader that looks once a week misses none. */
const MOST = 20;

/** The three formats of a channel, by the path of their file. */
export function feedFiles(channel: Channel, content: SiteContent): { path: string; type: string; make: () => string }[] {
  const paths = feedPaths(channel.page);
  return [
    { path: paths.rss, type: 'application/rss+xml', make: () => writeRss(channel, content) },
    { path: paths.atom, type: 'application/atom+xml', make: () => writeAtom(channel, content) },
    { path: paths.json, type: 'application/feed+json', make: () => writeJson(channel, content) },
  ];
}

/** RSS wants a mail address as author: names go into Dublin Core's element instead. */
function writeRss(channel: Channel, content: SiteContent): string {
  const feed = emptyFeed(channel, content);
  for (const entry of latest(channel, content))
    feed.addItem({
      ...itemOf(entry, content),
      ...(entry.authors.length > 0 && { extensions: [{ name: 'dc:creator', objects: { _text: namesOf(entry) } }] }),
    });
  return feed.rss2();
}

/** The library writes titles as HTML in Atom. */
function writeAtom(channel: Channel, content: SiteContent): string {
  const feed = emptyFeed(channel, content);
  for (const entry of latest(channel, content)) {
    const item = itemOf(entry, content);
    const author = entry.authors.map(({ name, path }) => ({ name, ...(path && { link: absoluteUrl(path) }) }));
    feed.addItem({ ...item, title: escapeText(item.title), ...(author.length > 0 && { author }) });
  }
  return feed.atom1();
}

/** https://www.jsonfeed.org/version/1.1/ */
function writeJson(channel: Channel, content: SiteContent): string {
  const { title, description, page } = channel;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(feedPaths(page).json),
    language: 'fr',
    authors: [{ name: content.settings.name, url: absoluteUrl('/') }],
    items: latest(channel, content).map((entry) => {
      const { id, link, title, description, content: html, published, date } = itemOf(entry, content);
      return {
        id,
        url: link,
        title,
        summary: description,
        content_html: html,
        image: imageOf(entry),
        date_published: published?.toISOString(),
        date_modified: date.toISOString(),
        authors: entry.authors.length > 0 ? entry.authors.map(({ name }) => ({ name })) : undefined,
        tags: entry.tags.map(({ name }) => name),
      };
    }),
  };
  return JSON.stringify(feed, null, 2);
}

function emptyFeed({ title, description, page, entries }: Channel, content: SiteContent): Feed {
  const paths = feedPaths(page);
  return new Feed({
    id: absoluteUrl(page),
    title,
    description,
    link: absoluteUrl(page),
    language: 'fr',
    generator: false,
    copyright: content.settings.licence.label,
    updated: entries.length > 0 ? max(entries.map((entry) => content.revisionOf(entry).modifiedAt)) : content.now,
    feedLinks: { rss: absoluteUrl(paths.rss), atom: absoluteUrl(paths.atom), json: absoluteUrl(paths.json) },
    author: { name: content.settings.name, email: content.settings.email, link: absoluteUrl('/') },
  });
}

function latest({ entries }: Channel, content: SiteContent): FeedEntry[] {
  const dated = entries.map((entry) => ({ entry, date: publicationDate(entry, content) }));
  return dated
    .sort((a, b) => compareDesc(a.date, b.date))
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** An event that says no date of publication was published when its file was made, at the latest on its day. */
export function publicationDate(entry: FeedEntry, content: SiteContent): Date {
  if (entry.collection === 'actualites') return entry.publishedAt;
  const { startsAt } = entry.occurrences[0];
  const made = entry.publishedFrom ?? content.revisionOf(entry).createdAt ?? content.now;
  return min([made, startsAt]);
}

const written = new WeakMap<FeedEntry, Item>();

/** An entry stands in the feeds of each of its tags as well, in three formats: it is written once. */
function itemOf(entry: FeedEntry, content: SiteContent): Item {
  const item = written.get(entry) ?? writeItem(entry, content);
  written.set(entry, item);
  return item;
}

function writeItem(entry: FeedEntry, content: SiteContent): Item {
  const link = absoluteUrl(entry.path);
  const description = descriptionOf(entry, content);
  return {
    title: entry.title,
    id: link,
    guid: link,
    link,
    published: publicationDate(entry, content),
    date: content.revisionOf(entry).modifiedAt,
    ...(description && { description }),
    content: contentOf(entry, content),
    category: entry.tags.map(({ name, slug }) => ({ name, term: slug })),
  };
}

function imageOf({ image }: FeedEntry): string | undefined {
  return image && !image.previewOnly ? absoluteUrl(image.src) : undefined;
}

function namesOf({ authors }: FeedEntry): string {
  return authors.map(({ name }) => name).join(', ');
}

/** For an event, when and where first: what one reads a feed of events for. */
function descriptionOf(entry: FeedEntry, content: SiteContent): string {
  const summary = entry.summary ? plainText(entry.summary) : '';
  return entry.collection === 'evenements' ? [...eventLines(entry, content), summary].filter(Boolean).join('. ') : summary;
}

function eventLines(event: CommunityEvent, content: SiteContent): string[] {
  const { state } = lifeCycleOf(event, content.now);
  const declared = state === 'cancelled' || state === 'postponed' ? [STATE_LABELS[state]] : [];
  return [
    ...declared,
    ...event.occurrences.map((occurrence) => [formatSpan(occurrence), placeText(event, occurrence)].filter(Boolean).join(', ')),
  ];
}

function contentOf(entry: FeedEntry, content: SiteContent): string {
  const html = (text: MarkdownText) => bodyHtml(text, entry.path, content);
  const image = imageOf(entry);
  const picture = image ? `<p><img src="${escapeText(image)}" alt="${escapeText(entry.image?.alt ?? '')}"></p>\n` : '';
  if (entry.collection === 'actualites') return picture + html(entry.body);
  const facts = eventLines(entry, content).map((line) => `<p>${escapeText(line)}</p>`);
  const registration = entry.registration?.url ? `<p><a href="${escapeText(absoluteUrl(entry.registration.url))}">S’inscrire</a></p>` : '';
  return [picture, ...facts, registration, entry.abstract ? html(entry.abstract) : '', html(entry.body)]
    .filter((part) => part !== '')
    .join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
