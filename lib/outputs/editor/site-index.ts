import type { KnownSite } from '../../check/check-entry';
import type { SiteContent } from '../../content/collections';
import type { SiteSettings } from '../../content/settings';
import type { AgendaItem, Entry, EventEntry, MarkdownText, NewsPost, Project, PublishedEntry } from '../../content/types';

/**
 * What the form of `/rediger/` knows of the published site: enough to check an entry against the others, and to show its page and its
 * card among them. A text of theirs is not in it, nor anything that is not published.
 */
export interface SiteIndex {
  settings: SiteSettings;
  /** The paths of the files that are served as they are. */
  files: string[];
  /** In the order of their files. */
  entries: EntryStub[];
}

type Shared = 'collection' | 'slug' | 'path' | 'file' | 'title' | 'tags' | 'projectSlugs' | 'order' | 'aliases' | 'links';
type OwnOfEvent = 'startsAt' | 'endsAt' | 'allDay' | 'kind' | 'mode' | 'season' | 'series' | 'status';

/** The fields of an entry that others may depend on; moments as ISO 8601 in JSON. */
type EntryStub = Pick<Entry, Shared> &
  Partial<Pick<NewsPost, 'publishedAt' | 'number'> & Pick<Project, 'organisations' | 'seasons'> & Pick<EventEntry, OwnOfEvent>> & {
    newsKind?: NewsPost['kind'];
    dates?: Pick<EventEntry, 'startsAt' | 'endsAt' | 'allDay'>[];
    /** The parts of its agenda that have links. */
    parts?: AgendaItem[];
  };

/** The file of an entry, from the content folder: where that folder lies on the machine of the build is nobody's business. */
export function fileInContent({ file, collection }: Pick<Entry, 'file' | 'collection'>): string {
  return file.slice(file.lastIndexOf(`${collection}/`));
}

export function siteIndex({ settings, publicFiles, entries }: SiteContent): SiteIndex {
  return { settings, files: publicFiles.map(({ path }) => path), entries: entries.map(stubOf) };
}

function stubOf(entry: PublishedEntry): EntryStub {
  const { collection, slug, path, title, tags, projectSlugs, order, aliases, links } = entry;
  const shared = { collection, slug, path, file: fileInContent(entry), title, tags, projectSlugs, order, aliases, links };
  switch (entry.collection) {
    case 'evenements':
      return { ...shared, ...eventStub(entry) };
    case 'actualites':
      return {
        ...shared,
        publishedAt: entry.publishedAt,
        newsKind: entry.kind,
        ...(entry.number !== undefined && { number: entry.number }),
      };
    case 'projets':
      return { ...shared, organisations: entry.organisations, seasons: entry.seasons };
    case 'membres':
      return { ...shared, organisations: entry.organisations };
    default:
      return shared;
  }
}

function eventStub({ startsAt, endsAt, allDay, kind, mode, season, series, status, occurrences, agenda }: EventEntry): Partial<EntryStub> {
  const parts = agenda.filter(({ links }) => links.length > 0);
  return {
    startsAt,
    ...(endsAt && { endsAt }),
    allDay,
    ...(kind && { kind }),
    ...(mode && { mode }),
    ...(season && { season }),
    ...(series && { series }),
    status,
    ...(occurrences.length > 1 && {
      dates: occurrences.map((date) => ({ startsAt: date.startsAt, ...(date.endsAt && { endsAt: date.endsAt }), allDay: date.allDay })),
    }),
    ...(parts.length > 0 && { parts }),
  };
}

/** Reads the index from its file. */
export function parseSiteIndex(json: string): SiteIndex {
  const isMoment = (name: string) => name === 'startsAt' || name === 'endsAt' || name === 'publishedAt';
  return JSON.parse(json, (name, value: unknown) => (isMoment(name) && typeof value === 'string' ? new Date(value) : value));
}

/** The entries of an index, as the checker takes those of a content folder. */
export function knownEntries({ entries }: SiteIndex): KnownSite['entries'] {
  return entries.map((stub) => ({ entry: entryOf(stub), frontMatter: { tags: stub.tags.map(({ name }) => name) } }));
}

/** An entry without its texts. */
function entryOf({ newsKind, dates, parts, ...stub }: EntryStub): Entry {
  const body: MarkdownText = { source: '', format: 'md', math: false, file: stub.file, line: 1, column: 1 };
  const plain = { authors: [], featured: false, draft: false, turnsAt: [], toc: false, searchable: true, body };
  const { startsAt = new Date(0), endsAt, allDay = false } = stub;
  const own = dates ?? [{ startsAt, ...(endsAt && { endsAt }), allDay }];
  const event = {
    status: 'confirmed',
    agenda: parts ?? [],
    occurrences: own.map((date) => ({ ...date, id: '', plannedAt: date.startsAt, isOfRule: false, status: 'confirmed' })),
  };
  // Each stub has the fields of its own kind: TypeScript cannot follow that through the union.
  const ofKind = { evenements: event, actualites: { kind: newsKind }, projets: { responsible: [] }, membres: {}, pages: {} }[
    stub.collection
  ];
  return { ...plain, ...ofKind, ...stub } as unknown as Entry;
}
