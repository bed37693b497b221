import { max, min } from 'date-fns';
import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { Author, CommunityEvent, Occurrence, PublishedEntry, Tag } from '../../content/types';
import { sayRepeat } from '../../events/recurrence/say-rule';
import { plainText } from '../../markdown/inline';
import { formatSpan } from '../../site/dates';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';
import { placeText } from '../calendar/event-text';
import { textValue } from '../values/text';
import { escapeXml } from '../xml';
import type { FeedContent } from './content-html';

/** The value of a feed, with the whole text of each entry. write-feeds.ts writes it in three formats. */

/** Entries that feeds may hold: events, and those of a kind with a publication date. */
export type FeedEntry = Extract<PublishedEntry, { publishedAt: Date }> | CommunityEvent;

export interface Channel {
  title: string;
  description: string;
  /** Path of the page that the feed follows; the feed's files are in that folder. */
  page: string;
  entries: readonly FeedEntry[];
}

/** The number of entries of a feed: a reader that fetches it once a week misses none. */
const MOST = 20;

/** The value of a feed, common to its three formats. */
export interface FeedValue {
  title: string;
  description: string;
  page: string;
  publisher: { name: string; email?: string; licence: string };
  /** The latest date of any of its entries. */
  updatedAt: number;
  items: FeedItem[];
}

export interface FeedItem {
  title: string;
  url: string;
  /** Unknown for an event to come that nothing dates. */
  publishedAt?: number;
  /** The last revision; where it is unknown, the publication, or when a build first saw the entry as it is. */
  modifiedAt: number;
  /** Plain text. */
  description: string;
  content: FeedContent;
  image?: string;
  authors: Author[];
  tags: Tag[];
}

export function feedValue(channel: Channel, content: SiteContent): FeedValue {
  const { title, description, page, entries } = channel;
  const { name, email, contact_url, licence } = content.settings;
  return {
    title,
    description,
    page,
    publisher: { name, ...(email && !contact_url && { email }), licence: licence.label },
    updatedAt: updateOf(entries, content).getTime(),
    items: latest(channel, content).map((entry) => itemOf(entry, content)),
  };
}

/** Never the moment of the build, as long as there are entries: a feed that nothing changes would be new at each build. */
function updateOf(entries: readonly FeedEntry[], content: SiteContent): Date {
  return entries.length > 0 ? max(entries.map((entry) => revisionDate(entry, content))) : content.now;
}

function latest({ entries }: Channel, content: SiteContent): FeedEntry[] {
  // Events to come that nothing dates are the newest.
  const dated = entries.map((entry) => ({ entry, date: publicationDate(entry, content) ?? content.now }));
  return dated
    .sort((a, b) => b.date.getTime() - a.date.getTime())
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/**
 * The publication date of an entry. For an event: `publishedFrom`, else the creation of its file, and never after its first start.
 * Undefined for an event to come that has neither.
 */
function publicationDate(entry: FeedEntry, content: SiteContent): Date | undefined {
  if (entry.collection !== 'evenements') return entry.publishedAt;
  const { startsAt } = entry.occurrences[0];
  const made = entry.publishedFrom ?? content.revisionOf(entry).createdAt;
  if (made) return min([made, startsAt]);
  return startsAt <= content.now ? startsAt : undefined;
}

/** The date of the last revision, which Atom requires (RFC 4287, 4.2.15). */
function revisionDate(entry: FeedEntry, content: SiteContent): Date {
  const { modifiedAt, stampedAt } = content.revisionOf(entry);
  return modifiedAt ?? publicationDate(entry, content) ?? stampedAt;
}

/** The item of an entry, which is also in the feeds of each of its tags. */
const itemOf = cachedBy(writeItem);

function writeItem(entry: FeedEntry, content: SiteContent): FeedItem {
  const { title, path, authors, tags } = entry;
  const image = imageOf(entry);
  const publishedAt = publicationDate(entry, content);
  return {
    title,
    url: absoluteUrl(path),
    ...(publishedAt && { publishedAt: publishedAt.getTime() }),
    modifiedAt: revisionDate(entry, content).getTime(),
    description: descriptionOf(entry),
    content: contentOf(entry, content),
    ...(image && { image }),
    authors,
    tags,
  };
}

function imageOf({ image }: FeedEntry): string | undefined {
  return image && !image.previewOnly ? absoluteUrl(image.src) : undefined;
}

/** The text of an item; an event begins with its date and place, which readers of such a feed look for. */
function descriptionOf(entry: FeedEntry): string {
  const summary = entry.summary ? plainText(entry.summary) : '';
  return entry.collection === 'evenements' ? [...eventLines(entry), summary].filter(Boolean).join('. ') : summary;
}

function eventLines(event: CommunityEvent): string[] {
  const { status, now } = event.life;
  // The state may be that of the next date alone, which its own line says.
  const isOfAll =
    now.state === 'full' ? now.registration === 'full' : status !== 'confirmed' && /cancelled|postponed|moved/.test(now.state);
  const declared = isOfAll ? [words.events.states[now.state]] : [];
  return [
    ...declared,
    ...(event.repeat ? [ofPlace(sayRepeat(event.repeat, event.repeat.usual), placeText(event))] : []),
    ...event.occurrences.filter((date) => !event.repeat || date.index !== undefined).map((date) => dateLine(event, date)),
  ];
}

/** A date, its place, and what became of it if that is not what became of the event. */
function dateLine(event: CommunityEvent, occurrence: Occurrence): string {
  const line = ofPlace(formatSpan(occurrence), placeText(event, occurrence));
  const { status, life, previousDate, allDay } = occurrence;
  if (previousDate) return line + words.calendars.state(words.events.wasPlanned(formatSpan({ startsAt: previousDate, allDay })));
  if (status !== event.life.status) return line + words.calendars.state(words.events.statuses[status]);
  return life?.now.state === 'full' ? line + words.calendars.state(words.events.states.full) : line;
}

function ofPlace(date: string, place: string | undefined): string {
  return [date, place].filter(Boolean).join(', ');
}

function contentOf(entry: FeedEntry, content: SiteContent): FeedContent {
  const image = imageOf(entry);
  const picture = image ? [`<p><img src="${escapeXml(image)}" alt="${escapeXml(entry.image?.alt ?? '')}"></p>`] : [];
  const texts = entry.collection === 'evenements' && entry.abstract ? [entry.abstract, entry.body] : [entry.body];
  const facts = entry.collection === 'evenements' ? factsOf(entry) : [];
  return { page: entry.path, parts: [...picture, ...facts, ...texts.map((text) => textValue(text, content))] };
}

/** The dates and places of an event, and the way to register, as HTML. */
function factsOf(event: CommunityEvent): string[] {
  const lines = eventLines(event).map((line) => `<p>${escapeXml(line)}</p>`);
  const url = event.life.isOpen ? event.registration?.url : undefined;
  return url === undefined ? lines : [...lines, `<p><a href="${escapeXml(absoluteUrl(url))}">${words.registration.register}</a></p>`];
}
