import { type NamedPlace, placeSlug } from '../events/places';
import { EVENT_KINDS } from '../site/event-choices';
import { words } from '../site/words';
import { slugify } from '../slug';
import { typeset } from '../typography';
import type { CommunityEvent, NewsPost, Project, PublishedEntry, Tag } from './types';

/** Groups entries by tag, season, series, place and administration. */

/** An entry of a kind that has no list of its own in a group. */
export type OtherEntry = Exclude<PublishedEntry, NewsPost | CommunityEvent | Project>;

/** The entries that have something in common, such as a tag. */
export interface EntryGroup extends Tag {
  news: NewsPost[];
  events: CommunityEvent[];
  projects: Project[];
  /** Entries of all other kinds. */
  others: OtherEntry[];
}

/** The events of a series, or those of a place. */
export interface EventGroup extends Tag {
  /** Oldest first. */
  events: CommunityEvent[];
  /** Events under way or to come, then past events. */
  listed: CommunityEvent[];
}

/** @param entries sorted within each kind as lists show them. */
export function groupTags(entries: readonly PublishedEntry[]): EntryGroup[] {
  return grouped(entries, ({ tags }) => tags).sort(byName);
}

export function groupSeasons(events: readonly CommunityEvent[], projects: readonly Project[]): EntryGroup[] {
  const seasonsOf = (entry: CommunityEvent | Project) =>
    entry.collection === 'projets' ? entry.seasons : entry.season ? [entry.season] : [];
  return grouped([...events, ...projects], (entry) => seasonsOf(entry).map(tagOf)).sort((a, b) =>
    b.name.localeCompare(a.name, words.language.tag, { numeric: true }),
  );
}

export function groupOrganisations(projects: readonly Project[]): EntryGroup[] {
  return grouped(projects, ({ organisations }) => organisations.map(tagOf)).sort(byName);
}

/** @param listed the same events as `events`, sorted as lists show them. */
export function groupSeries(events: readonly CommunityEvent[], listed: readonly CommunityEvent[]): EventGroup[] {
  return eventGroups(events, listed, ({ series }) => (series ? [series] : []));
}

/** By the towns of the events; by the names of their places where the town is not known. @param listed as in `groupSeries`. */
export function groupPlaces(events: readonly CommunityEvent[], listed: readonly CommunityEvent[]): EventGroup[] {
  const keyOf = ({ name, town = '' }: NamedPlace) => `${name}\n${town}`;
  const places = new Map(events.flatMap((event) => event.places.map((place) => [keyOf(place), place])));
  const townOf = townsByName([...places.values()]);
  const tagOfPlace = (place: NamedPlace): Tag => {
    const name = townOf(place) ?? place.name;
    return { slug: placeSlug(name), name: typeset(name) };
  };
  const tags = new Map([...places].map(([key, place]) => [key, tagOfPlace(place)]));
  return eventGroups(events, listed, (event) => event.places.flatMap((place) => tags.get(keyOf(place)) ?? []));
}

/** Finds the town of a place: the one that its text names, else the only one that texts and addresses give for places of its name. */
function townsByName(places: readonly NamedPlace[]): (place: NamedPlace) => string | undefined {
  const towns = new Map<string, Map<string, string>>();
  for (const { name, town } of places) {
    if (town === undefined) continue;
    const slug = slugify(name);
    const known = towns.get(slug) ?? new Map<string, string>();
    towns.set(slug, known);
    if (!known.has(placeSlug(town))) known.set(placeSlug(town), town);
  }
  return ({ name, town }) => {
    const [only, ...others] = towns.get(slugify(name))?.values() ?? [];
    return town ?? (others.length === 0 ? only : undefined);
  };
}

function eventGroups(
  events: readonly CommunityEvent[],
  listed: readonly CommunityEvent[],
  tagsOf: (event: CommunityEvent) => readonly Tag[],
): EventGroup[] {
  const bySlug = new Map(grouped(listed, tagsOf).map((group) => [group.slug, group.events]));
  return grouped(events, tagsOf)
    .map(({ slug, name, events }) => ({ slug, name, events, listed: bySlug.get(slug) ?? [] }))
    .sort(byName);
}

/** Groups entries by tags of theirs; the first spelling of a name counts, and each entry is once in a group. */
function grouped<Item extends PublishedEntry>(entries: readonly Item[], tagsOf: (entry: Item) => readonly Tag[]): EntryGroup[] {
  const groups = new Map<string, EntryGroup>();
  for (const entry of entries)
    for (const { slug, name } of tagsOf(entry)) {
      const group = groups.get(slug) ?? { slug, name, news: [], events: [], projects: [], others: [] };
      if (slug !== '') groups.set(slug, group);
      add(group, entry);
    }
  return [...groups.values()];
}

function add({ news, events, projects, others }: EntryGroup, entry: PublishedEntry): void {
  const into = <Kind>(list: Kind[], item: Kind) => list.at(-1) !== item && list.push(item);
  if (entry.collection === 'actualites') into(news, entry);
  else if (entry.collection === 'evenements') into(events, entry);
  else if (entry.collection === 'projets') into(projects, entry);
  else into(others, entry);
}

/** The events of a kind, in their order. */
export function ofEventKind(events: readonly CommunityEvent[], kind: string): CommunityEvent[] {
  return events.filter((event) => event.kind === kind);
}

/** The kinds that have events. */
export function eventKindsOf(events: readonly CommunityEvent[]): (typeof EVENT_KINDS)[number][] {
  const kinds = new Set(events.map(({ kind }) => kind));
  return EVENT_KINDS.filter((kind) => kinds.has(kind));
}

/** The events that may be followed on line, in their order. */
export function onLine(events: readonly CommunityEvent[]): CommunityEvent[] {
  return events.filter(({ mode }) => mode === 'distanciel' || mode === 'hybride');
}

const tagOf = (name: string): Tag => ({ slug: slugify(name), name });
const byName = (a: Tag, b: Tag) => a.name.localeCompare(b.name, words.language.tag);
