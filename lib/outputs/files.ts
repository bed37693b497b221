import type { SiteContent } from '../content/collections';
import { paramsOf } from '../content/site-paths';
import type { CommunityEvent } from '../content/types';
import { withSlug } from '../lists';
import { FILES, type FileName, fillPattern, type ParamName } from '../site/addresses';
import { feedPaths, routes, sourcePath } from '../site/routes';
import { words } from '../site/words';
import { apacheSettings, htaccess } from './apache';
import { buildRecord } from './build-record';
import { calendarValue, icalendar } from './calendar/icalendar';
import { type CardText, cardPath, entryCard, sharedPicture, siteCard } from './cards/card-texts';
import { renderCard } from './cards/social-card';
import { siteIndex } from './editor/site-index';
import { channels } from './feeds/channels';
import { type FeedValue, feedValue } from './feeds/feeds';
import { writeAtom, writeJson, writeRss } from './feeds/write-feeds';
import { type FOLLOWED, followed } from './followed';
import { allFrame, partFrame } from './frame/frame-value';
import { writeFrame } from './frame/write-frame';
import { caddyGoneMap, gonePaths, nginxGoneMap } from './gone';
import { headersFile, securityHeaders } from './headers';
import { iconSvg, renderIcon } from './icon';
import { newsletterMail } from './mail/newsletter-value';
import { writeMailHtml } from './mail/write-html';
import { writeMailText } from './mail/write-text';
import { eventsData, newsData } from './open-data/records';
import { eventsFile, newsFile, openDataSchema } from './open-data/schema';
import { hashOfPart } from './parts';
import { caddyMap, nginxMap, redirectsFile, redirectsOf } from './redirects';
import { securityContact, securityTxt } from './security-txt';
import { robots, sitemap, sitemapValue } from './sitemap';
import { sourceOf } from './sources';
import { webManifest } from './web-manifest';

/** A file of the site that is not a page: a calendar, a feed, data. */
interface GeneratedFile {
  path: string;
  /** Media type. */
  type: string;
  prepare: () => PreparedFile;
  /** For a social card, which is costly: its texts. */
  card?: CardText;
}

/** A file before it is made: its content is a function of its value. */
interface PreparedFile {
  /** Everything that the file depends on, as plain data. */
  value: unknown;
  /** The same, shorter: it changes with the value. */
  key: unknown;
  make: () => FileContent;
}

type FileContent = string | Promise<string | Buffer>;

/** How the files of a pattern are made. */
interface FileKind<Params> {
  type: string;
  prepare: (content: SiteContent, params: Params) => PreparedFile;
}

type Params<Name extends FileName> = Record<ParamName<(typeof FILES)[Name]>, string>;

/** @param toKey replaces parts of a value that other files have too by their hashes. */
function kind<Parameters, Value>(
  type: string,
  toValue: (content: SiteContent, params: Parameters) => Value,
  write: (value: Value) => FileContent,
  toKey: (value: Value) => unknown = (value) => value,
): FileKind<Parameters> {
  return { type, prepare: (content, params) => prepared(toValue(content, params), write, toKey) };
}

function prepared<Value>(value: Value, write: (value: Value) => FileContent, toKey: (value: Value) => unknown = () => value): PreparedFile {
  return { value, key: toKey(value), make: () => write(value) };
}

/** Files that the build makes from the export of Next.js. */
type OfTheExport = 'notFound' | 'enhance' | 'searchScript' | 'nearWordsScript' | 'notFoundScript' | 'editorScript' | 'editorStyles';

/** Each pattern of a file, with the way to make its files. A missing pattern is a type error. */
const KINDS: { [Name in Exclude<FileName, OfTheExport>]: FileKind<Params<Name>> } = {
  allEvents: calendarKind(({ settings, calendar }) => [routes.allEvents, routes.events, settings.name, calendar]),
  eventCalendar: calendarKind(({ calendar }, { slug }: { slug: string }) => {
    const event = withSlug(calendar, slug);
    const events = event ? [event] : [];
    return [routes.eventCalendar(slug), events[0]?.path ?? '', events[0]?.title ?? '', events];
  }),
  kindCalendar: partCalendar('eventsOfKind', ({ kind }: { kind: string }) => routes.kindCalendar(kind)),
  onlineCalendar: partCalendar('onlineEvents', () => routes.onlineCalendar),
  placeCalendar: partCalendar('eventsAtPlace', ({ place }: { place: string }) => routes.placeCalendar(place)),
  tagCalendar: partCalendar('tag', ({ tag }: { tag: string }) => routes.tagCalendar(tag)),
  seasonCalendar: partCalendar('season', ({ season }: { season: string }) => routes.seasonCalendar(season)),
  seriesCalendar: partCalendar('series', ({ series }: { series: string }) => routes.seriesCalendar(series)),
  newsletterHtml: kind('text/html', (content, params: { slug: string }) => newsletterMail(params, content), writeMailHtml),
  newsletterText: kind('text/plain', (content, params: { slug: string }) => newsletterMail(params, content), writeMailText),
  eventsFrame: kind('text/html', allFrame, writeFrame),
  kindFrame: kind('text/html', (content, params: { kind: string }) => partFrame('eventsOfKind', params, content), writeFrame),
  placeFrame: kind('text/html', (content, params: { place: string }) => partFrame('eventsAtPlace', params, content), writeFrame),
  tagFrame: kind('text/html', (content, params: { tag: string }) => partFrame('tag', params, content), writeFrame),
  seriesFrame: kind('text/html', (content, params: { series: string }) => partFrame('series', params, content), writeFrame),
  eventsJson: kind('application/json', eventsData, indented),
  newsJson: kind('application/json', newsData, indented),
  eventsSchema: kind('application/schema+json', () => openDataSchema(eventsFile), String),
  newsSchema: kind('application/schema+json', () => openDataSchema(newsFile), String),
  buildRecord: kind('application/json', buildRecord, indented),
  siteIndex: kind('application/json', siteIndex, JSON.stringify),
  sitemap: kind('application/xml', sitemapValue, sitemap),
  robots: kind('text/plain', robots, String),
  securityTxt: kind('text/plain', securityContact, securityTxt),
  manifest: kind('application/manifest+json', ({ settings }) => webManifest(settings), String),
  icon: kind('image/svg+xml', (content) => iconSvg(content), String),
  sizedIcon: kind('image/png', (content, { size }: { size: string }) => ({ svg: iconSvg(content, 'light'), size: Number(size) }), icon),
  touchIcon: kind('image/png', (content) => ({ svg: iconSvg(content, 'light'), size: 180 }), icon),
  headers: kind('text/plain', ({ settings }) => securityHeaders(settings), headersFile),
  redirects: kind('text/plain', redirectsOf, redirectsFile),
  nginxRedirects: kind('text/plain', redirectsOf, nginxMap),
  caddyRedirects: kind('text/plain', redirectsOf, caddyMap),
  nginxGone: kind('text/plain', gonePaths, nginxGoneMap),
  caddyGone: kind('text/plain', gonePaths, caddyGoneMap),
  apacheSettings: kind('text/plain', apacheSettings, htaccess),
};

/** Every such file: the build writes it, `npm run dev` serves it. As a route handler it would cost Next.js as much time as a page. */
export function generatedFiles(content: SiteContent): GeneratedFile[] {
  const names = Object.keys(KINDS).filter((name): name is keyof typeof KINDS => name in KINDS);
  return [...names.flatMap((name) => filesOf(name, content)), ...feeds(content), ...socialCards(content), ...sources(content)];
}

function filesOf(name: keyof typeof KINDS, content: SiteContent): GeneratedFile[] {
  // The parameters are of the same pattern: TypeScript cannot follow that through an index.
  const { type, prepare }: FileKind<never> = KINDS[name];
  return paramsOf(name, content).map((params) => {
    return { path: fillPattern<string>(FILES[name], params), type, prepare: () => prepare(content, params as never) };
  });
}

function icon({ svg, size }: { svg: string; size: number }): Promise<Buffer> {
  return renderIcon(svg, size);
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

type CalendarParts = [path: string, page: string, name: string, events: readonly CommunityEvent[]];

function calendarKind<Parameters>(parts: (content: SiteContent, params: Parameters) => CalendarParts): FileKind<Parameters> {
  const toValue = (content: SiteContent, params: Parameters) => {
    const [path, page, name, events] = parts(content, params);
    return calendarValue({ path, page, name, events }, content);
  };
  return kind('text/calendar', toValue, icalendar, ([name, properties, components]) => [name, properties, components.map(hashOfPart)]);
}

/** The calendar of a part of the site. */
function partCalendar<Parameters extends Record<string, string>>(
  kind: keyof typeof FOLLOWED,
  path: (params: Parameters) => string,
): FileKind<Parameters> {
  return calendarKind((content, params) => {
    const { page, name, events } = followed(kind, params, content);
    return [path(params), page, words.feeds.named(content.settings.name, name), events];
  });
}

function feeds(content: SiteContent): GeneratedFile[] {
  return channels(content).flatMap((channel): GeneratedFile[] => {
    let known: FeedValue | undefined;
    const prepareAs = (write: (value: FeedValue) => string) => () => {
      known ??= feedValue(channel, content);
      return prepared(known, write, (value) => ({ ...value, items: value.items.map(hashOfPart) }));
    };
    const { rss, atom, json } = feedPaths(channel.page);
    return [
      { path: rss, type: 'application/rss+xml', prepare: prepareAs(writeRss) },
      { path: atom, type: 'application/atom+xml', prepare: prepareAs(writeAtom) },
      { path: json, type: 'application/feed+json', prepare: prepareAs(writeJson) },
    ];
  });
}

function socialCards({ settings, entries }: SiteContent): GeneratedFile[] {
  const texts = [siteCard(settings), ...entries.filter((entry) => !sharedPicture(entry)).map((entry) => entryCard(entry, settings))];
  return texts.map((text) => ({ path: cardPath(text), type: 'image/png', prepare: () => prepared(text, renderCard), card: text }));
}

function sources(content: SiteContent): GeneratedFile[] {
  return content.entries.flatMap((entry): GeneratedFile[] => {
    const text = sourceOf(entry, content);
    if (text === undefined) return [];
    return [{ path: sourcePath(entry.path), type: 'text/markdown', prepare: () => prepared(text, String) }];
  });
}
