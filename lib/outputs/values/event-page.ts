import type { SiteContent } from '../../content/collections';
import type { AgendaItem, CommunityEvent, EntryLink, PostalAddress, Tag } from '../../content/types';
import { withSlug } from '../../lists';
import { absoluteUrl, routes } from '../../site/routes';
import { addLinks } from '../calendar/add-links';
import { eventNodes } from '../structured-data/event';
import { type EntryPageValue, type EntryReference, entryNeighbours, entryPage, reference } from './entry';
import { type EventBrief, eventBrief } from './events';
import { type PersonValue, peopleValue } from './people';
import { relatedEntries } from './related';
import { type TextValue, textValue } from './text';

/** The page of an event. */
export interface EventPageValue extends EntryPageValue {
  event: EventBrief;
  authors: PersonValue[];
  speakers: PersonValue[];
  facts: EventFactsValue;
  abstract?: TextValue;
  agenda: AgendaValue[];
  series?: string;
  /** The absolute address of an event that is not over: its printed page may hang on a wall. */
  printedUrl?: string;
}

/** A part of the course of an event. */
export interface AgendaValue extends Omit<AgendaItem, 'speakers'> {
  speakers: PersonValue[];
}

/** Other facts of an event's page, besides its dates, its place and its registration. */
export interface EventFactsValue {
  statusNote?: string;
  address?: PostalAddress;
  series?: Tag;
  season?: string;
  projects: EntryReference[];
  contact?: string;
  onlineUrl?: string;
  previousDate?: number;
  /** Path of the event's calendar file. */
  calendar: string;
  /** The forms of calendar services, filled in with each date, in the order of the event's dates; they know no rule, and serve nobody once it is over. */
  addLinks: EntryLink[][];
}

export function eventPage(content: SiteContent, { slug }: { slug: string }): EventPageValue | undefined {
  const event = withSlug(content.events, slug);
  if (!event) return undefined;
  const { authors, speakers, abstract, agenda } = event;
  const series = content.series.find((group) => group.slug === event.series?.slug);
  const page = entryPage(event, content);
  return {
    ...page,
    // The facts show its links.
    footer: { ...page.footer, links: [] },
    graph: eventNodes(event, content),
    event: eventBrief(event, content),
    authors: peopleValue(authors, content),
    speakers: peopleValue(speakers, content),
    facts: eventFacts(event, content),
    ...(abstract && { abstract: textValue(abstract, content) }),
    agenda: agenda.map((item) => ({ ...item, speakers: peopleValue(item.speakers, content) })),
    related: relatedEntries(event, content),
    ...(series && { series: series.name }),
    ...(!event.life.now.isPast && { printedUrl: absoluteUrl(event.path) }),
    ...entryNeighbours(series?.events ?? content.calendar, event),
  };
}

function eventFacts(event: CommunityEvent, content: SiteContent): EventFactsValue {
  const { statusNote, address, series, season, contact, onlineUrl, previousDate, occurrences, repeat, life } = event;
  return {
    ...(statusNote && { statusNote }),
    ...(address && { address }),
    ...(series && { series }),
    ...(season && { season }),
    projects: content.projects.filter((project) => event.projectSlugs.includes(project.slug)).map(reference),
    ...(contact && { contact }),
    ...(onlineUrl && { onlineUrl }),
    ...(previousDate && { previousDate: previousDate.getTime() }),
    calendar: routes.eventCalendar(event.slug),
    addLinks: repeat || life.now.isPast ? [] : occurrences.map((occurrence) => addLinks(event, occurrence)),
  };
}
