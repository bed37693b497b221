import { words } from '../site/words';
import { slugify } from '../slug';
import type { CommunityEvent, NewsPost, Project, PublishedEntry, Tag } from './types';

/** Groups entries by tag, season, series and administration. */

/** An entry of a kind that has no list of its own in a group. */
export type OtherEntry = Exclude<PublishedEntry, NewsPost | CommunityEvent | Project>;

/** A tag with all entries that carry it. */
export interface TagGroup extends Tag {
  news: NewsPost[];
  events: CommunityEvent[];
  projects: Project[];
  /** Entries of all other kinds. */
  others: OtherEntry[];
}

export interface OrganisationGroup extends Tag {
  projects: Project[];
}

export interface SeasonGroup extends Tag {
  events: CommunityEvent[];
  projects: Project[];
}

/** Recurring events under one name. */
export interface SeriesGroup extends Tag {
  /** Oldest first. */
  events: CommunityEvent[];
  /** Events under way or to come, then past events. */
  listed: CommunityEvent[];
}

/** @param entries sorted within each kind as lists show them. */
export function groupTags(entries: readonly PublishedEntry[]): TagGroup[] {
  const groups = new Map<string, TagGroup>();
  for (const entry of entries)
    for (const tag of entry.tags) {
      const group = groups.get(tag.slug) ?? { ...tag, news: [], events: [], projects: [], others: [] };
      groups.set(tag.slug, group);
      if (entry.collection === 'actualites') group.news.push(entry);
      else if (entry.collection === 'evenements') group.events.push(entry);
      else if (entry.collection === 'projets') group.projects.push(entry);
      else group.others.push(entry);
    }
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, words.language.tag));
}

export function groupSeasons(events: CommunityEvent[], projects: Project[]): SeasonGroup[] {
  const groups = new Map<string, SeasonGroup>();
  const groupOf = (name: string) => {
    const slug = slugify(name);
    const group = groups.get(slug) ?? { slug, name, events: [], projects: [] };
    groups.set(slug, group);
    return group;
  };
  for (const event of events) if (event.season) groupOf(event.season).events.push(event);
  for (const project of projects) for (const season of new Set(project.seasons)) groupOf(season).projects.push(project);
  return [...groups.values()]
    .filter(({ slug }) => slug !== '')
    .sort((a, b) => b.name.localeCompare(a.name, words.language.tag, { numeric: true }));
}

export function groupOrganisations(projects: Project[]): OrganisationGroup[] {
  const groups = new Map<string, OrganisationGroup>();
  for (const project of projects)
    for (const name of project.organisations) {
      const slug = slugify(name);
      const group = groups.get(slug) ?? { slug, name, projects: [] };
      groups.set(slug, group);
      if (!group.projects.includes(project)) group.projects.push(project);
    }
  return [...groups.values()].filter(({ slug }) => slug !== '').sort((a, b) => a.name.localeCompare(b.name, words.language.tag));
}

/** @param listed the same events as `events`, sorted as lists show them. */
export function groupSeries(events: CommunityEvent[], listed: CommunityEvent[]): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  for (const event of events) {
    if (!event.series) continue;
    const group = groups.get(event.series.slug) ?? { ...event.series, events: [], listed: [] };
    groups.set(event.series.slug, group);
    group.events.push(event);
  }
  for (const event of listed) if (event.series) groups.get(event.series.slug)?.listed.push(event);
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, words.language.tag));
}
