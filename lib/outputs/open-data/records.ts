import type * as z from 'zod';
import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, Entry, NewsPost } from '../../content/types';
import { plainText } from '../../markdown/inline';
import { machineDate } from '../../site/dates';
import { absoluteUrl, routes } from '../../site/routes';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import { placeText } from '../calendar/event-text';
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
    dates: event.occurrences.map((occurrence) => {
      const place = placeText(event, occurrence);
      return {
        start: machineDate(occurrence.startsAt, occurrence.allDay),
        ...(occurrence.endsAt && { end: machineDate(occurrence.endsAt, occurrence.allDay) }),
        ...(place && { place }),
      };
    }),
    ...(event.mode && { mode: event.mode }),
    ...(event.series && { series: event.series.name }),
    ...(event.season && { season: event.season }),
    ...(registration && {
      registration: {
        ...(registration.url && { url: absoluteUrl(registration.url) }),
        ...(registration.opensAt && { opens: machineDate(registration.opensAt) }),
        ...(registration.closesAt && { closes: machineDate(registration.closesAt) }),
        ...(registration.capacity !== undefined && { capacity: registration.capacity }),
      },
    }),
    projects: projects.map(({ path }) => absoluteUrl(path)),
    links: event.links.map(({ label, url }) => ({ label, url: absoluteUrl(url) })),
    calendar: absoluteUrl(routes.eventCalendar(event.slug)),
  };
}

function newsPostData(post: NewsPost, content: SiteContent): NewsRecord {
  return {
    ...common(post, content),
    kind: post.kind,
    published: machineDate(post.publishedAt),
    authors: post.authors.map(({ name }) => name),
  };
}
