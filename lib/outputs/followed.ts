import type { SiteContent } from '../content/collections';
import { ofEventKind, onLine } from '../content/groups';
import type { CommunityEvent, NewsPost } from '../content/types';
import { seasonLabel } from '../events/seasons';
import { EVENT_KINDS } from '../site/event-choices';
import { routes } from '../site/routes';
import { words } from '../site/words';

/** A part of the site that one may follow: it has a page, a calendar and feeds. */
interface Followed {
  /** Path of its page. */
  page: string;
  name: string;
  /** For search engines, and readers of its feeds. */
  description: string;
  /** First to last. */
  events: readonly CommunityEvent[];
  news: readonly NewsPost[];
}

type Params = Readonly<Record<string, string>>;

/** Each kind of part, by the name of its page: the part with these parameters, if the site has it. */
export const FOLLOWED = {
  eventsOfKind: ({ calendar, settings }, { kind: name = '' }) => {
    const kind = EVENT_KINDS.find((known) => known === name);
    if (!kind) return undefined;
    const label = words.events.manyOfKind[kind];
    const description = words.pages.kindDescription(settings.name, label);
    const events = ofEventKind(calendar, kind);
    // Each kind has a calendar, for those who subscribe before its first event.
    return { page: events.length > 0 ? routes.eventsOfKind(kind) : routes.events, name: label, description, events, news: [] };
  },
  onlineEvents: ({ calendar, settings }) => ({
    page: routes.onlineEvents,
    name: words.pages.titles.onlineEvents,
    description: words.pages.descriptions.onlineEvents(settings.name),
    events: onLine(calendar),
    news: [],
  }),
  eventsAtPlace: ({ places, settings }, params) => {
    const place = places.find(({ slug }) => slug === params.place);
    return (
      place && {
        ...place,
        page: routes.eventsAtPlace(place.slug),
        description: words.pages.placeDescription(settings.name, place.name),
        news: [],
      }
    );
  },
  tag: ({ tags }, params) => {
    const tag = tags.find(({ slug }) => slug === params.tag);
    return tag && { ...tag, page: routes.tag(tag.slug), description: words.feeds.tagDescription(tag.name) };
  },
  season: ({ seasons }, params) => {
    const season = seasons.find(({ slug }) => slug === params.season);
    if (!season) return undefined;
    const name = seasonLabel(season.name);
    return { ...season, name, page: routes.season(season.slug), description: words.pages.seasonDescription(name), news: [] };
  },
  series: ({ series }, params) => {
    const one = series.find(({ slug }) => slug === params.series);
    return one && { ...one, page: routes.series(one.slug), description: words.pages.seriesDescription(one.name), news: [] };
  },
} satisfies Record<string, (content: SiteContent, params: Params) => Followed | undefined>;

/** @throws for parameters that are not those of a part: `paramsOf` lists those that are. */
export function followed(kind: keyof typeof FOLLOWED, params: Params, content: SiteContent): Followed {
  const part = FOLLOWED[kind](content, params);
  if (!part) throw new Error(`no ${kind} ${JSON.stringify(params)}`);
  return part;
}
