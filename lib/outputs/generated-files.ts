import type { SiteContent } from '../content/collections';
import type { CommunityEvent } from '../content/types';
import { KIND_LABELS } from '../events/labels';
import { seasonLabel } from '../events/seasons';
import { routes } from '../site/routes';
import { icalendar } from './calendar/icalendar';
import { cardPath, entryCard, siteCard } from './cards/card-texts';
import { renderCard } from './cards/social-card';
import { feedFiles } from './feeds/feeds';
import { headersFile } from './headers';
import { eventsData, newsData } from './open-data/records';
import { eventsFile, newsFile, openDataSchema } from './open-data/schema';
import { nginxMap, redirectsFile, redirectsOf } from './redirects';
import { robots, sitemap } from './sitemap';
import { ICON_SIZES, renderIcon, webManifest } from './web-manifest';

/** A file of the site that is no page: a calendar, a feed, data. */
export interface GeneratedFile {
  path: string;
  /** Media type. */
  type: string;
  make: () => string | Promise<Buffer>;
  /** A name under which what is costly to make is kept from one build to the next; it changes with the content. */
  cacheKey?: string;
}

/**
 * Every such file: written by the finishing step, and answered by `npm run dev`. They are no route
 * handlers, each of which costs Next.js as much time as a page.
 */
export function generatedFiles(content: SiteContent): GeneratedFile[] {
  return [...calendars(content), ...feeds(content), ...openData(content), ...forMachines(content), ...icons(), ...socialCards(content)];
}

function calendars(content: SiteContent): GeneratedFile[] {
  const { settings } = content;
  const file = (path: string, page: string, name: string, events: readonly CommunityEvent[]): GeneratedFile => ({
    path,
    type: 'text/calendar',
    make: () => icalendar({ name, page, path, events }, content),
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

function forMachines(content: SiteContent): GeneratedFile[] {
  const { settings, now, nextChange } = content;
  // When the site was built and when it should be again, for the workflows that deploy it.
  const record = { built: now.toISOString(), next: nextChange?.toISOString() ?? null };
  const redirects = redirectsOf(content);
  return [
    { path: routes.buildRecord, type: 'application/json', make: () => JSON.stringify(record, null, 2) },
    { path: routes.sitemap, type: 'application/xml', make: () => sitemap(content) },
    { path: routes.robots, type: 'text/plain', make: robots },
    { path: routes.manifest, type: 'application/manifest+json', make: () => webManifest(settings) },
    { path: '/_headers', type: 'text/plain', make: headersFile },
    { path: '/_redirects', type: 'text/plain', make: () => redirectsFile(redirects) },
    { path: '/redirections.map', type: 'text/plain', make: () => nginxMap(redirects) },
  ];
}

function icons(): GeneratedFile[] {
  const icon = (path: string, size: number): GeneratedFile => ({ path, type: 'image/png', make: () => renderIcon(size) });
  return [...ICON_SIZES.map((size) => icon(routes.icon(size), size)), icon(routes.touchIcon, 180)];
}

function socialCards({ settings, entries }: SiteContent): GeneratedFile[] {
  const texts = [siteCard(settings), ...entries.filter(({ image }) => !image).map((entry) => entryCard(entry, settings))];
  return texts.map((text) => {
    const path = cardPath(text);
    return { path, type: 'image/png', make: () => renderCard(text), cacheKey: path.replaceAll('/', '-') };
  });
}

function openData(content: SiteContent): GeneratedFile[] {
  const json = (path: string, make: () => string): GeneratedFile => ({ path, type: 'application/json', make });
  return [
    json(routes.eventsJson, () => JSON.stringify(eventsData(content), null, 2)),
    json(routes.newsJson, () => JSON.stringify(newsData(content), null, 2)),
    { path: routes.eventsSchema, type: 'application/schema+json', make: () => openDataSchema(eventsFile) },
    { path: routes.newsSchema, type: 'application/schema+json', make: () => openDataSchema(newsFile) },
  ];
}
