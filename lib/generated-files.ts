import { icalendar } from './calendar/icalendar';
import type { SiteContent } from './content/collections';
import type { CommunityEvent } from './content/types';
import { KIND_LABELS } from './events/labels';
import { seasonLabel } from './events/seasons';
import { feedFiles } from './feeds/feeds';
import { eventsData, newsData } from './open-data/records';
import { eventsFile, newsFile, openDataSchema } from './open-data/schema';
import { routes } from './routes';

/** A file of the site that is no page: a calendar, a feed, data. */
export interface GeneratedFile {
  path: string;
  /** Media type. */
  type: string;
  text: () => string;
}

/**
 * Every such file: written by the finishing step, and answered by `npm run dev`. They are no route
 * handlers, each of which costs Next.js as much time as a page.
 */
export function generatedFiles(content: SiteContent): GeneratedFile[] {
  return [...calendars(content), ...feeds(content), ...openData(content), buildRecord(content)];
}

function calendars(content: SiteContent): GeneratedFile[] {
  const { settings } = content;
  const file = (path: string, page: string, name: string, events: readonly CommunityEvent[]): GeneratedFile => ({
    path,
    type: 'text/calendar',
    text: () => icalendar({ name, page, path, events }, content),
  });
  const of = (page: string, title: string, events: readonly CommunityEvent[]) =>
    file(routes.calendarOf(page), page, `${settings.name} : ${title}`, events);
  const kinds = Object.entries(KIND_LABELS);
  return [
    file(routes.allEvents, routes.events, settings.name, content.calendar),
    ...content.calendar.map((event) => file(routes.eventCalendar(event.slug), event.path, event.title, [event])),
    ...content.tags.filter(({ events }) => events.length > 0).map(({ slug, name, events }) => of(routes.tag(slug), name, events)),
    ...content.seasons
      .filter(({ events }) => events.length > 0)
      .map(({ slug, events }) => of(routes.season(slug), seasonLabel(slug), events)),
    ...content.series.map(({ slug, name, events }) => of(routes.series(slug), name, events)),
    ...kinds.map(([kind, label]) =>
      file(
        routes.kindCalendar(kind),
        routes.events,
        `${settings.name} : ${label.toLowerCase()}`,
        content.calendar.filter((event) => event.kind === kind),
      ),
    ),
  ];
}

function feeds(content: SiteContent): GeneratedFile[] {
  const { settings, news, calendar, tags } = content;
  const description = settings.description;
  const channels = [
    { title: settings.name, description, page: routes.home, entries: [...news, ...calendar] },
    { title: `${settings.name} : actualités`, description, page: routes.news, entries: news },
    { title: `${settings.name} : événements`, description, page: routes.events, entries: calendar },
    ...tags.map((tag) => ({
      title: `${settings.name} : ${tag.name}`,
      description: `Ce que le site publie sous l’étiquette « ${tag.name} ».`,
      page: routes.tag(tag.slug),
      entries: [...tag.news, ...tag.events],
    })),
  ];
  return channels.flatMap((channel) => feedFiles(channel, content));
}

/** When the site was built and when it should be again, for the workflows that deploy it. */
function buildRecord({ now, nextChange }: SiteContent): GeneratedFile {
  const record = { built: now.toISOString(), next: nextChange?.toISOString() ?? null };
  return { path: routes.buildRecord, type: 'application/json', text: () => JSON.stringify(record, null, 2) };
}

function openData(content: SiteContent): GeneratedFile[] {
  const json = (path: string, text: () => string): GeneratedFile => ({ path, type: 'application/json', text });
  return [
    json(routes.eventsJson, () => JSON.stringify(eventsData(content), null, 2)),
    json(routes.newsJson, () => JSON.stringify(newsData(content), null, 2)),
    { path: routes.eventsSchema, type: 'application/schema+json', text: () => openDataSchema(eventsFile) },
    { path: routes.newsSchema, type: 'application/schema+json', text: () => openDataSchema(newsFile) },
  ];
}
