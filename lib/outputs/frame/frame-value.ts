import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, Occurrence } from '../../content/types';
import { type EventLife, endOf, lifeOfDate } from '../../events/life';
import { type Palette, paletteOf } from '../../site/brand';
import type { Span } from '../../site/dates';
import { absoluteUrl, routes } from '../../site/routes';
import { words } from '../../site/words';
import { placeText } from '../calendar/event-text';
import { followed } from '../followed';

/** The dates of a frame that are shown at once. */
export const MOST_SHOWN = 5;
/** As many again replace those that are over when the frame is read. */
const MOST_HELD = 2 * MOST_SHOWN;

/** A page that other sites show in a frame: the next dates of all events, or of a part of them. */
export interface FrameValue {
  title: string;
  /** Absolute address of the page that has them all. */
  page: string;
  palette: Palette;
  /** The moment that the site keeps to, in milliseconds since the epoch, if a person stated one. */
  keptAt?: number;
  /** Soonest first. */
  dates: FramedDate[];
  /** Whether there are more. */
  hasMore: boolean;
}

export interface FramedDate extends Span<number> {
  /** Absolute address of the page of its event. */
  url: string;
  title: string;
  /** Its own life, not that of the whole event. */
  life: EventLife;
  place?: string;
}

export function allFrame(content: SiteContent): FrameValue {
  const { settings, events } = content;
  return frame(content, { title: words.embed.frameTitle(settings.name), page: routes.events, events });
}

/** The parts of the events that have frames. */
export type FramedPart = 'eventsOfKind' | 'eventsAtPlace' | 'tag' | 'series';

/** @throws for parameters that are not those of a part (`followed`). */
export function partFrame(kind: FramedPart, params: Record<string, string>, content: SiteContent): FrameValue {
  const { name, page, events } = followed(kind, params, content);
  return frame(content, { title: words.embed.partTitle(content.settings.name, name), page, events });
}

interface Framed {
  title: string;
  page: string;
  events: readonly CommunityEvent[];
}

function frame(content: SiteContent, { title, page, events }: Framed): FrameValue {
  const { now, isStated, settings } = content;
  const dates = events.flatMap((event) => event.occurrences.filter((date) => endOf(date) > now).map((date) => ({ event, date })));
  dates.sort((a, b) => a.date.startsAt.getTime() - b.date.startsAt.getTime() || a.event.path.localeCompare(b.event.path));
  return {
    title,
    page: absoluteUrl(page),
    palette: paletteOf(settings.colours),
    ...(isStated && { keptAt: now.getTime() }),
    hasMore: dates.length > MOST_HELD,
    dates: dates.slice(0, MOST_HELD).map(({ event, date }) => framedDate(event, date, now)),
  };
}

function framedDate(event: CommunityEvent, date: Occurrence, now: Date): FramedDate {
  const { startsAt, endsAt, allDay } = date;
  const place = placeText(event, date);
  return {
    url: absoluteUrl(event.path),
    title: event.title,
    startsAt: startsAt.getTime(),
    ...(endsAt && { endsAt: endsAt.getTime() }),
    allDay,
    life: lifeOfDate(event, date, now),
    ...(place && { place }),
  };
}
