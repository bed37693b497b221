import type { SiteContent } from '../../content/collections';
import type { SiteSettings } from '../../content/settings';
import type { AgendaItem, Entry, EventEntry, NewsPost, Project, PublishedEntry } from '../../content/types';
import type { Span } from '../../site/dates';
import { sourceOf } from '../sources';

/**
 * The published site as the form of `/rediger/` knows it: enough to check an entry against the others, and to show its page and its
 * card among them. A text of theirs is not in it, nor anything that is not published.
 */
export interface SiteIndex {
  settings: SiteSettings;
  /** The paths of the files that are served as they are. */
  files: string[];
  /** In the order of their files. */
  entries: EntryStub[];
}

type Shared = 'collection' | 'slug' | 'path' | 'file' | 'title' | 'tags' | 'projectSlugs' | 'order' | 'aliases' | 'links' | 'authors';

/** The fields of an entry that others may depend on. */
export type EntryStub = Pick<Entry, Shared> &
  Partial<
    Pick<NewsPost, 'number'> &
      Pick<Project, 'organisations' | 'seasons' | 'responsible'> &
      Pick<EventEntry, 'kind' | 'mode' | 'places' | 'season' | 'series' | 'speakers'>
  > &
  Partial<DateStub> & {
    publishedAt?: number;
    newsKind?: NewsPost['kind'];
    /** Whether its file is published beside its page. */
    hasSource?: true;
    /** Those of an event with several. */
    dates?: DateStub[];
    /** The parts of its agenda that have links. */
    parts?: AgendaItem[];
  };

/** Moments are in milliseconds since the epoch. */
export type DateStub = Span<number>;

/** The file of an entry, from the content folder: where that folder lies on the machine of the build is nobody's business. */
function fileInContent({ file, collection }: Pick<Entry, 'file' | 'collection'>): string {
  return file.slice(file.lastIndexOf(`${collection}/`));
}

export function siteIndex(content: SiteContent): SiteIndex {
  const { settings, publicFiles, entries } = content;
  // A form takes the place of the address everywhere.
  const { email, ...others } = settings;
  const shown = settings.contact_url === undefined ? { ...others, ...(email !== undefined && { email }) } : others;
  return {
    settings: shown,
    files: publicFiles.map(({ path }) => path),
    entries: entries.map((entry) => ({ ...stubOf(entry), ...(sourceOf(entry, content) !== undefined && { hasSource: true }) })),
  };
}

function stubOf(entry: PublishedEntry): EntryStub {
  const { collection, slug, path, title, tags, projectSlugs, order, aliases, links, authors } = entry;
  const shared = { collection, slug, path, file: fileInContent(entry), title, tags, projectSlugs, order, aliases, links, authors };
  switch (entry.collection) {
    case 'evenements':
      return { ...shared, ...eventStub(entry) };
    case 'actualites':
      return {
        ...shared,
        publishedAt: entry.publishedAt.getTime(),
        newsKind: entry.kind,
        ...(entry.number !== undefined && { number: entry.number }),
      };
    case 'projets':
      return { ...shared, organisations: entry.organisations, seasons: entry.seasons, responsible: entry.responsible };
    case 'membres':
      return { ...shared, organisations: entry.organisations };
    default:
      return shared;
  }
}

function eventStub({ kind, mode, places, season, series, speakers, occurrences, agenda, ...own }: EventEntry): Partial<EntryStub> {
  const parts = agenda.filter(({ links }) => links.length > 0);
  return {
    ...dateStub(own),
    ...(kind && { kind }),
    ...(mode && { mode }),
    ...(places.length > 0 && { places }),
    ...(season && { season }),
    ...(series && { series }),
    ...(speakers.length > 0 && { speakers }),
    ...(occurrences.length > 1 && { dates: occurrences.map(dateStub) }),
    ...(parts.length > 0 && { parts }),
  };
}

function dateStub({ startsAt, endsAt, allDay }: Span<Date>): DateStub {
  return { startsAt: startsAt.getTime(), ...(endsAt && { endsAt: endsAt.getTime() }), allDay };
}
