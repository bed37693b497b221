import type { SiteContent } from '../../content/collections';
import type { AgendaItem, Author, CommunityEvent, EntryLink, PostalAddress, Tag } from '../../content/types';
import { neighbours } from '../../lists';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { addLinks } from '../calendar/add-links';
import { entryMetadata } from '../metadata';
import { type SearchAttributes, searchAttributes } from '../search/attributes';
import { eventNodes } from '../structured-data/event';
import { type EntryBodyValue, type EntryFooterValue, entryBody, entryFooter } from './entry';
import { type EventBrief, eventBrief } from './events';
import { type EntryReference, reference } from './groups';
import { type PageValue, shellValue } from './page';
import { type RelatedEntry, relatedEntries } from './related';
import { type TextValue, textValue } from './text';

/** The page of an event. */
export interface EventPageValue extends PageValue, EntryBodyValue {
  event: EventBrief;
  subtitle?: string;
  authors: Author[];
  facts: EventFactsValue;
  abstract?: TextValue;
  agenda: AgendaItem[];
  footer: EntryFooterValue;
  related: RelatedEntry[];
  series?: string;
  previous?: EntryReference;
  next?: EntryReference;
  search: SearchAttributes;
}

/** Other facts of an event's page, besides its dates, its place and its registration. */
export interface EventFactsValue {
  statusNote?: string;
  address?: PostalAddress;
  mode?: CommunityEvent['mode'];
  series?: Tag;
  season?: string;
  projects: EntryReference[];
  contact?: string;
  onlineUrl?: string;
  previousDate?: number;
  /** Path of the event's calendar file. */
  calendar: string;
  /** The forms of calendar services, filled in with each date, in the order of the event's dates. */
  addLinks: EntryLink[][];
}

export function eventPage(content: SiteContent, { slug }: { slug: string }): EventPageValue | undefined {
  const event = content.events.find((item) => item.slug === slug);
  if (!event) return undefined;
  const { subtitle, authors, abstract, agenda, path, title } = event;
  const series = content.series.find((group) => group.slug === event.series?.slug);
  const { previous, next } = neighbours(series?.events ?? content.calendar, event);
  return {
    head: entryMetadata(content.settings, event),
    shell: shellValue(content, path, [
      { label: words.pages.titles.events, path: routes.events },
      { label: title, path },
    ]),
    graph: eventNodes(event, content),
    search: searchAttributes(event),
    event: eventBrief(event, content),
    ...(subtitle && { subtitle }),
    authors,
    facts: eventFacts(event, content),
    ...(abstract && { abstract: textValue(abstract, content) }),
    ...entryBody(event, content),
    agenda,
    footer: { ...entryFooter(event, content), links: [] },
    related: relatedEntries(event, content),
    ...(series && { series: series.name }),
    ...(previous && { previous: reference(previous) }),
    ...(next && { next: reference(next) }),
  };
}

function eventFacts(event: CommunityEvent, content: SiteContent): EventFactsValue {
  const { statusNote, address, mode, series, season, contact, onlineUrl, previousDate, occurrences } = event;
  return {
    ...(statusNote && { statusNote }),
    ...(address && { address }),
    ...(mode && { mode }),
    ...(series && { series }),
    ...(season && { season }),
    projects: content.projects.filter((project) => event.projectSlugs.includes(project.slug)).map(reference),
    ...(contact && { contact }),
    ...(onlineUrl && { onlineUrl }),
    ...(previousDate && { previousDate: previousDate.getTime() }),
    calendar: routes.eventCalendar(event.slug),
    addLinks: occurrences.map((occurrence) => addLinks(event, occurrence)),
  };
}
