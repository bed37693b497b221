import type * as z from 'zod';
import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, Entry, EntryLink, NewsPost, Occurrence, Registration } from '../../content/types';
import { sayRepeat } from '../../events/recurrence/say-rule';
import { plainText } from '../../markdown/inline';
import { machineDate } from '../../site/dates';
import { absoluteUrl, routes } from '../../site/routes';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import { placeText } from '../calendar/event-text';
import { rruleText } from '../calendar/icalendar';
import type { EventRecord, eventsFile, NewsRecord, newsFile } from './schema';

/** All published events, first to last, as open data. */
export function eventsData(content: SiteContent): z.infer<typeof eventsFile> {
  return { ...header('events', routes.eventsSchema, content), items: content.calendar.map((event) => eventData(event, content)) };
}

/** All published news, newest first, as open data. */
export function newsData(content: SiteContent): z.infer<typeof newsFile> {
  return { ...header('news', routes.newsSchema, content), items: content.news.map((post) => newsPostData(post, content)) };
}

function header(page: FixedPage, schema: string, { settings }: SiteContent) {
  return {
    $schema: absoluteUrl(schema),
    title: words.feeds.ofPage(settings.name, words.pages.titles[page]),
    licence: { name: settings.licence.label, url: settings.licence.url },
    publisher: settings.publisher,
  };
}

function common(entry: Entry, content: SiteContent) {
  const { modifiedAt } = content.revisionOf(entry);
  return {
    id: entry.slug,
    url: absoluteUrl(entry.path),
    title: entry.title,
    ...(entry.summary && { summary: plainText(entry.summary) }),
    tags: entry.tags.map(({ name }) => name),
    ...(entry.image && { image: absoluteUrl(entry.image.src) }),
    ...(modifiedAt && { modified: machineDate(modifiedAt) }),
  };
}

function eventData(event: CommunityEvent, content: SiteContent): EventRecord {
  const { registration, allDay } = event;
  const projects = content.projects.filter(({ slug }) => event.projectSlugs.includes(slug));
  return {
    ...common(event, content),
    ...(event.kind && { kind: event.kind }),
    status: event.status,
    ...(event.statusNote && { statusNote: event.statusNote }),
    allDay,
    dates: event.occurrences.map((occurrence) => dateData(event, occurrence)),
    ...(event.repeat && {
      repeat: { text: sayRepeat(event.repeat, event.repeat.usual), rrule: rruleText(event.repeat), except: [...event.repeat.except] },
    }),
    ...(event.mode && { mode: event.mode }),
    ...(event.series && { series: event.series.name }),
    ...(event.season && { season: event.season }),
    ...(registration && { registration: registrationData(registration) }),
    projects: projects.map(({ path }) => absoluteUrl(path)),
    links: linksData(event.links),
    calendar: absoluteUrl(routes.eventCalendar(event.slug)),
  };
}

/** A date, with what differs from the event as a whole. */
function dateData(event: CommunityEvent, occurrence: Occurrence): EventRecord['dates'][number] {
  const { startsAt, endsAt, allDay, status, statusNote, previousDate, registration, links } = occurrence;
  const place = placeText(event, occurrence);
  const ownStatus = status === 'moved' ? 'postponed' : status;
  return {
    start: machineDate(startsAt, allDay),
    ...(endsAt && { end: machineDate(endsAt, allDay) }),
    ...(place && { place }),
    ...(ownStatus !== event.status && { status: ownStatus }),
    ...(statusNote && { statusNote }),
    ...(previousDate && { previousStart: machineDate(previousDate, allDay) }),
    ...(registration && { registration: registrationData(registration) }),
    ...(links && { links: linksData(links) }),
  };
}

function registrationData({ url, opensAt, closesAt, capacity, state }: Registration): NonNullable<EventRecord['registration']> {
  return {
    ...(url && { url: absoluteUrl(url) }),
    ...(opensAt && { opens: machineDate(opensAt) }),
    ...(closesAt && { closes: machineDate(closesAt) }),
    ...(capacity !== undefined && { capacity }),
    ...(state && { state }),
  };
}

function linksData(links: readonly EntryLink[]): EventRecord['links'] {
  return links.map(({ label, url }) => ({ label, url: absoluteUrl(url) }));
}

function newsPostData(post: NewsPost, content: SiteContent): NewsRecord {
  return {
    ...common(post, content),
    kind: post.kind,
    published: machineDate(post.publishedAt),
    authors: post.authors.map(({ name }) => name),
  };
}
