import type { KnownSite } from '../../check/check-entry';
import type { Entry, MarkdownText, Occurrence } from '../../content/types';
import type { Span } from '../../site/dates';
import type { DateStub, EntryStub, SiteIndex } from './site-index';

/** Makes entries of the index of a site again: without their texts. */

/** The entries of an index, as the checker takes those of a content folder. */
export function knownEntries({ entries }: SiteIndex): KnownSite['entries'] {
  return entries.map((stub) => ({ entry: entryOf(stub), frontMatter: { tags: stub.tags.map(({ name }) => name) } }));
}

/** An entry without its texts. */
function entryOf({
  hasSource: _,
  newsKind,
  publishedAt = 0,
  dates,
  parts,
  startsAt = 0,
  endsAt,
  allDay = false,
  ...stub
}: EntryStub): Entry {
  const body: MarkdownText = { source: '', format: 'md', math: false, file: stub.file, line: 1, column: 1 };
  const plain = { authors: [], featured: false, draft: false, turnsAt: [], toc: false, searchable: true, body };
  const own: DateStub = { startsAt, ...(endsAt !== undefined && { endsAt }), allDay };
  const ofKind = {
    evenements: () => ({ ...dateOf(own), status: 'confirmed', agenda: parts ?? [], occurrences: (dates ?? [own]).map(occurrenceOf) }),
    actualites: () => ({ publishedAt: new Date(publishedAt), kind: newsKind }),
    projets: () => ({ responsible: [] }),
    membres: () => ({}),
    pages: () => ({}),
  };
  // Each stub has the fields of its own kind: TypeScript cannot follow that through the union.
  return { ...plain, ...stub, ...ofKind[stub.collection]() } as unknown as Entry;
}

function dateOf({ startsAt, endsAt, allDay }: DateStub): Span<Date> {
  return { startsAt: new Date(startsAt), ...(endsAt !== undefined && { endsAt: new Date(endsAt) }), allDay };
}

function occurrenceOf(date: DateStub): Occurrence {
  return { ...dateOf(date), id: '', plannedAt: new Date(date.startsAt), isOfRule: false, status: 'confirmed' };
}
