import type { Entry, EventEntry, MarkdownText, Occurrence } from '../../content/types';
import type { Span } from '../../site/dates';
import type { DateStub, EntryStub, SiteIndex } from './site-index';

/** Makes entries of the index of a site again: without their texts. */

/** The entries of an index, as the checker takes those of a content folder. */
export function knownEntries({ entries }: SiteIndex): Entry[] {
  return entries.map(entryOf);
}

/** An entry without its texts. Each field is of the type of entries: one that they get is missing here, until it is given. */
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
  const { collection, organisations = [], seasons = [], responsible = [], speakers = [], places = [], kind, ...shared } = stub;
  const plain = { ...shared, featured: false, draft: false, turnsAt: [], toc: false, searchable: true, body };
  const own: DateStub = { startsAt, ...(endsAt !== undefined && { endsAt }), allDay };
  switch (collection) {
    case 'evenements': {
      const [first = own, ...others] = dates ?? [own];
      const occurrences: EventEntry['occurrences'] = [occurrenceOf(first), ...others.map(occurrenceOf)];
      return {
        ...plain,
        ...dateOf(own),
        collection,
        ...(kind && { kind }),
        status: 'confirmed',
        agenda: parts ?? [],
        occurrences,
        speakers,
        places,
      };
    }
    case 'actualites':
      return { ...plain, collection, publishedAt: new Date(publishedAt), kind: newsKind ?? 'article' };
    case 'projets':
      return { ...plain, collection, responsible, organisations, seasons };
    case 'membres':
      return { ...plain, collection, organisations };
    case 'pages':
      return { ...plain, collection };
  }
}

function dateOf({ startsAt, endsAt, allDay }: DateStub): Span<Date> {
  return { startsAt: new Date(startsAt), ...(endsAt !== undefined && { endsAt: new Date(endsAt) }), allDay };
}

function occurrenceOf(date: DateStub): Occurrence {
  return { ...dateOf(date), id: '', plannedAt: new Date(date.startsAt), isOfRule: false, status: 'confirmed' };
}
