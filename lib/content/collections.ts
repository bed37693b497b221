import { max } from 'date-fns';
import { cachedBy } from '../cached-by';
import { endOf, lifeOf, lifeOfDate, occurrenceAt } from '../events/life';
import { groupBy } from '../lists';
import { formatDate } from '../site/dates';
import { COLLECTIONS, type CollectionName } from '../site/kinds';
import { words } from '../site/words';
import { slugify } from '../slug';
import { type EntryGroup, type EventGroup, groupOrganisations, groupPlaces, groupSeasons, groupSeries, groupTags } from './groups';
import type { FileHistory } from './history';
import { nextChange } from './next-change';
import type { PublicFile } from './public-files';
import type { Commits } from './repository';
import type { SiteSettings } from './settings';
import type { SiteFiles } from './site-files';
import type {
  Author,
  CommunityEvent,
  Entry,
  EventEntry,
  ListText,
  MarkdownText,
  Member,
  NewsPost,
  Page,
  Project,
  PublishedEntry,
} from './types';

interface Revision {
  /** Unknown where the content has no history. */
  createdAt?: Date;
  /** The later of the author's date and the date in Git's history; unknown where there is neither. */
  modifiedAt?: Date;
  /** The same; where it is unknown, the moment when a build first saw the entry as it is: for formats that require a date. */
  stampedAt: Date;
  /** 0 for an entry that has not changed since its creation; grows with each revision. */
  number: number;
}

/** The entries published at `now`, sorted, with every reference resolved. */
export interface Collections {
  now: Date;
  /** All published entries. */
  entries: readonly PublishedEntry[];
  /** Newest first. */
  news: readonly NewsPost[];
  /** Events under way or to come, then past events. */
  events: readonly CommunityEvent[];
  /** Under way or to come, soonest first. */
  upcomingEvents: readonly CommunityEvent[];
  /** Over, newest first. */
  pastEvents: readonly CommunityEvent[];
  /** All of them by their first date, first to last. */
  calendar: readonly CommunityEvent[];
  /** Events of kind `formation`, to come and over, in that order. */
  trainings: readonly CommunityEvent[];
  /** By weight, then by title. */
  projects: readonly Project[];
  members: readonly Member[];
  pages: readonly Page[];
  /** By name. */
  tags: readonly EntryGroup[];
  /** Latest first. */
  seasons: readonly EntryGroup[];
  /** By name. */
  series: readonly EventGroup[];
  /** Towns and other places of events, by name. */
  places: readonly EventGroup[];
  /** Administrations that take part in projects, by name. */
  organisations: readonly EntryGroup[];
}

/** The site as it stands at `now`. */
export interface SiteContent extends Collections {
  /** The texts above the lists. */
  lists: ListText[];
  commits: Commits;
  /** Whether a person stated the moment: pages keep to it, whenever they are read. */
  isStated: boolean;
  /** When the site should be built again; undefined for a site that keeps to a moment. */
  nextChange: Date | undefined;
  home: MarkdownText;
  settings: SiteSettings;
  files: SiteFiles;
  /** Files that are served as they are: those of public folders, and those of published bundles. */
  publicFiles: PublicFile[];
  /** Addresses that had a page once: those of the ledger, and those of entries that are not shown any more. Some still have one. */
  formerlyPublished: string[];
  /** When an entry was created and last revised, and how many times it was revised. */
  revisionOf: (entry: Entry) => Revision;
  /** The author behind a name or the file name of a member. */
  authorOf: (name: string) => Author;
}

export function isPublished({ draft, publishedFrom, hiddenFrom }: Entry, now: Date): boolean {
  return !draft && !(publishedFrom && publishedFrom > now) && !(hiddenFrom && hiddenFrom <= now);
}

/** Whether the entry is to be published later: a site shown as of an earlier day has it in its ledger already. */
function isAwaited({ draft, publishedFrom }: Entry, now: Date): boolean {
  return !draft && publishedFrom !== undefined && publishedFrom > now;
}

function addressesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ path, aliases }) => [path, ...aliases]);
}

/** Whether an entry was published, and is not shown any more. */
function isOver({ draft, publishedFrom, hiddenFrom }: Entry, now: Date): boolean {
  return !draft && hiddenFrom !== undefined && hiddenFrom <= now && !(publishedFrom && publishedFrom >= hiddenFrom);
}

/** Every entry, for the author's preview: unpublished ones get a mark before their title. */
function marked(entries: readonly Entry[], now: Date): Entry[] {
  return entries.map((entry) => {
    if (isPublished(entry, now)) return entry;
    const { draft, publishedFrom, title } = entry;
    const { draft: asDraft, later, withdrawn } = words.entries.marks;
    const mark = draft ? asDraft : publishedFrom && publishedFrom > now ? later(formatDate(publishedFrom)) : withdrawn;
    return { ...entry, title: `[${mark}] ${title}` };
  });
}

interface Circumstances {
  home: MarkdownText;
  settings: SiteSettings;
  publicFiles: readonly PublicFile[];
  files: SiteFiles;
  ledger: readonly string[];
  now: Date;
  historyOf: (entry: Entry) => FileHistory | undefined;
  /** When the entry was first seen as it is. */
  seenAt: (entry: Entry) => Date;
  /** Whether unpublished entries are included as well, with a mark. */
  preview?: boolean;
  isStated?: boolean;
}

export function buildCollections(
  entries: readonly Entry[],
  { home, settings, publicFiles, files, ledger, now, historyOf, seenAt, preview = false, isStated = false }: Circumstances,
): Omit<SiteContent, 'lists' | 'commits'> {
  const visible = preview ? marked(entries, now) : entries.filter((entry) => isPublished(entry, now));
  const authorOf = authorResolver(visible, settings);
  const collections = collect(visible.map(referenceResolver(entries, authorOf)), now);
  const paths = new Set(collections.entries.map(({ path }) => path));
  const awaited = new Set(addressesOf(entries.filter((entry) => isAwaited(entry, now))));
  const revisions = new WeakMap<Entry, Revision>();
  const findRevision = (entry: Entry): Revision => {
    const history = historyOf(entry);
    const known = [entry.updatedAt, history?.modifiedAt].filter((date) => date !== undefined);
    const number = (history?.commits ?? 1) - 1;
    if (known.length === 0) return { stampedAt: seenAt(entry), number };
    const modifiedAt = max(known);
    return { modifiedAt, stampedAt: modifiedAt, number, ...(history && { createdAt: history.createdAt }) };
  };
  return {
    ...collections,
    isStated,
    nextChange: isStated ? undefined : nextChange(entries, collections.calendar, now),
    home,
    settings,
    formerlyPublished: [...ledger, ...addressesOf(entries.filter((entry) => isOver(entry, now)))].filter((path) => !awaited.has(path)),
    files,
    publicFiles: publicFiles.filter(({ entry }) => entry === undefined || paths.has(entry)),
    revisionOf: (entry) => {
      const revision = revisions.get(entry) ?? findRevision(entry);
      revisions.set(entry, revision);
      return revision;
    },
    authorOf,
  };
}

/** The entries of a kind, in their order; events by their first date. */
export function ofKind<Name extends CollectionName>(entries: readonly PublishedEntry[], name: Name): readonly OfKind<Name>[] {
  // Each kind has its own entries: TypeScript cannot follow that through an index.
  return (byKind(entries).get(name) ?? []) as OfKind<Name>[];
}

type OfKind<Name extends CollectionName> = Extract<PublishedEntry, { collection: Name }>;

const byKind = cachedBy((entries: readonly PublishedEntry[]) => {
  const kinds = groupBy(entries, ({ collection }) => collection);
  return new Map(kinds.map(([name, group]) => [name, group.sort(byOrder)]));
});

/** Sorts these entries, and groups them by kind, tag, season, series, place and administration. */
export function collect(visible: readonly Entry[], now: Date): Collections {
  const entries = visible.map((entry): PublishedEntry => (entry.collection === 'evenements' ? living(entry, now) : entry));
  const news = ofKind(entries, 'actualites');
  const calendar = ofKind(entries, 'evenements');
  const upcomingEvents = calendar.filter(({ life }) => !life.now.isPast).sort((a, b) => currentStart(a) - currentStart(b) || byTitle(a, b));
  const pastEvents = calendar.filter(({ life }) => life.now.isPast).sort((a, b) => lastEnd(b) - lastEnd(a) || byTitle(a, b));
  const projects = ofKind(entries, 'projets');
  const chronological = [...upcomingEvents, ...pastEvents];
  return {
    now,
    entries,
    news,
    events: chronological,
    upcomingEvents,
    pastEvents,
    calendar,
    trainings: chronological.filter(({ kind }) => kind === 'formation'),
    projects,
    members: ofKind(entries, 'membres'),
    pages: ofKind(entries, 'pages'),
    tags: groupTags([...chronological, ...COLLECTIONS.filter((name) => name !== 'evenements').flatMap((name) => ofKind(entries, name))]),
    seasons: groupSeasons(chronological, projects),
    series: groupSeries(calendar, chronological),
    places: groupPlaces(calendar, chronological),
    organisations: groupOrganisations(projects),
  };
}

/** An event with its life, and the lives of dates that have their own. */
function living(event: EventEntry, now: Date): CommunityEvent {
  const life = lifeOf(event, now);
  const [first, ...others] = event.occurrences.map((date) => {
    const isApart = date.status !== life.status || date.registration || date.links;
    return isApart ? { ...date, life: lifeOfDate(event, date, now) } : date;
  });
  return { ...event, life, occurrences: first ? [first, ...others] : event.occurrences };
}

/**
 * A person that an entry names: a member by the name of their file, or by their own, which may be followed by more in brackets:
 * « Camille Exemple (INSEE) »; the team's name for Hugo's `admin`; else the name as the author wrote it.
 */
function authorResolver(entries: readonly Entry[], settings: SiteSettings) {
  const members = entries.filter((entry) => entry.collection === 'membres');
  const bySlug = new Map(members.map((member) => [member.slug, member]));
  const byName = new Map(members.map((member) => [slugify(member.title), member]));
  return (name: string): Author => {
    const member = bySlug.get(name);
    if (member) return { name: member.title, path: member.path };
    const named = byName.get(slugify(name.replace(/\s*\([^)]*\)$/, '')));
    if (named) return { name, path: named.path };
    return { name: name === 'admin' ? settings.team : name };
  };
}

/** Resolves what depends on other entries: the first spelling of each tag, the names of authors. */
function referenceResolver(entries: readonly Entry[], authorOf: SiteContent['authorOf']) {
  const tagNames = new Map<string, string>();
  for (const { slug, name } of entries.flatMap((entry) => entry.tags)) if (!tagNames.has(slug)) tagNames.set(slug, name);
  const resolved = (people: readonly Author[]) => people.map(({ name }) => authorOf(name));
  return <T extends Entry>(entry: T): T => ({
    ...entry,
    tags: entry.tags.map(({ slug, name }) => ({ slug, name: tagNames.get(slug) ?? name })),
    authors: resolved(entry.authors),
    ...(entry.collection === 'evenements' && {
      speakers: resolved(entry.speakers),
      agenda: entry.agenda.map((item) => ({ ...item, speakers: resolved(item.speakers) })),
    }),
    ...(entry.collection === 'projets' && { responsible: resolved(entry.responsible) }),
  });
}

function currentStart(event: CommunityEvent): number {
  return occurrenceAt(event, event.life.now.date).startsAt.getTime();
}

function lastEnd({ occurrences }: CommunityEvent): number {
  return Math.max(...occurrences.map((occurrence) => endOf(occurrence).getTime()));
}

function byTitle(a: Entry, b: Entry): number {
  return a.title.localeCompare(b.title, words.language.tag);
}

function byOrder(a: Entry, b: Entry): number {
  return a.order - b.order || byTitle(a, b);
}
