import { cachedBy } from '../cached-by';
import { endOf } from '../events/life';
import type { Collections } from './collections';
import type { AgendaItem, CommunityEvent, EntryLink, NewsPost, Tag } from './types';

/** What may be watched or read again: the recordings and slides of an entry, or of one date of an event. */
export interface Replay {
  path: string;
  title: string;
  /** When it was recorded: the start of the event; for news, its publication. */
  date: Date;
  tags: readonly Tag[];
  /** Those of the whole, then of each part of the agenda. */
  links: readonly EntryLink[];
  parts: readonly Pick<AgendaItem, 'title' | 'speakers' | 'links'>[];
}

/** All of them, latest first. Those of a date that is not over are left out: its address is that of a live broadcast. */
export const replaysOf = cachedBy(({ news, events, now }: Collections): Replay[] => {
  const found = [...news.flatMap(ofNews), ...events.flatMap((event) => ofEvent(event, now))];
  return found.sort((a, b) => b.date.getTime() - a.date.getTime() || a.path.localeCompare(b.path));
});

/** Those with a tag. */
export function replaysWithTag(content: Collections, tag: string): Replay[] {
  return replaysOf(content).filter(({ tags }) => tags.some(({ slug }) => slug === tag));
}

/** The tags of replays, by name. */
export function replayTags(content: Collections): Tag[] {
  const used = new Set(replaysOf(content).flatMap(({ tags }) => tags.map(({ slug }) => slug)));
  return content.tags.filter(({ slug }) => used.has(slug)).map(({ slug, name }) => ({ slug, name }));
}

function ofNews({ path, title, publishedAt, tags, links }: NewsPost): Replay[] {
  const own = links.filter(isReplay);
  return own.length > 0 ? [{ path, title, date: publishedAt, tags, links: own, parts: [] }] : [];
}

function ofEvent({ path, title, startsAt, tags, links, agenda, occurrences, life }: CommunityEvent, now: Date): Replay[] {
  const common = { path, title, tags };
  const whole = links.filter(isReplay);
  const parts = agenda
    .filter((item) => item.links.length > 0)
    .map(({ title: part, links: own, speakers }) => ({ title: part, links: own, speakers }));
  const ofDates = occurrences.flatMap((date): Replay[] =>
    date.links && endOf(date) <= now ? [{ ...common, date: date.startsAt, links: date.links, parts: [] }] : [],
  );
  return life.now.isPast && whole.length + parts.length > 0 ? [{ ...common, date: startsAt, links: whole, parts }, ...ofDates] : ofDates;
}

function isReplay({ kind }: EntryLink): boolean {
  return kind === 'video' || kind === 'slides';
}
