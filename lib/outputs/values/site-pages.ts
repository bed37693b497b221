import * as z from 'zod';
import type { SiteContent } from '../../content/collections';
import { eventKindsOf } from '../../content/groups';
import type { SiteSettings } from '../../content/settings';
import { monthsOf, startOfMonth } from '../../events/months';
import { seasonLabel } from '../../events/seasons';
import { groupBy, withSlug } from '../../lists';
import { formatMonthName } from '../../site/dates';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import { pageHead } from '../metadata';
import { eventRecord, newsRecord } from '../open-data/schema';
import { organization, webSite } from '../structured-data/organization';
import { type EntryPageValue, type EntryReference, entryPage, reference } from './entry';
import { type NextEvents, nextEvents } from './events';
import { type InlineText, inlineText } from './inline-text';
import { fixedPage, type PageValue, shellValue, titleOf } from './page';
import { type TextValue, textValue } from './text';

/** The home page: the text of `accueil.mdx`, with the parts of the content that its components show. */
export interface HomeValue extends PageValue {
  text: TextValue;
  partners: SiteSettings['partners'];
}

export function homePage(content: SiteContent): HomeValue {
  const { settings } = content;
  const { name, description } = settings;
  return {
    head: pageHead(settings, { title: name, description, path: routes.home }),
    shell: shellValue(content, routes.home, []),
    graph: [organization(settings), webSite(settings)],
    text: textValue(content.home, content),
    partners: settings.partners,
  };
}

/** An entry of the collection `pages`. */
interface ContentPageValue extends EntryPageValue {
  summary?: InlineText;
}

export function contentPage(content: SiteContent, { slug }: { slug: string }): ContentPageValue | undefined {
  const page = withSlug(content.pages, slug);
  return page && { ...entryPage(page, content), ...(page.summary && { summary: inlineText(page.summary, content) }) };
}

export interface SearchValue extends PageValue {
  /** What a search without a result leads on to. */
  next: NextEvents;
}

export function searchPage(content: SiteContent): SearchValue {
  return { ...fixedPage(content, 'search'), next: nextEvents(content) };
}

export interface OpenDataValue extends PageValue {
  licence: SiteSettings['licence'];
  datasets: Dataset[];
}

/** A data file, the address of its JSON Schema, and the fields that it lists. */
export interface Dataset {
  title: string;
  path: string;
  schema: string;
  fields: { name: string; description: string; isOptional: boolean }[];
}

export function openDataPage(content: SiteContent): OpenDataValue {
  const { evenements, actualites } = words.kinds;
  const datasets = [
    { title: evenements.many, path: routes.eventsJson, schema: routes.eventsSchema, fields: fieldsOf(eventRecord) },
    { title: actualites.many, path: routes.newsJson, schema: routes.newsSchema, fields: fieldsOf(newsRecord) },
  ];
  return { ...fixedPage(content, 'openData'), licence: content.settings.licence, datasets };
}

function fieldsOf(record: typeof eventRecord | typeof newsRecord): Dataset['fields'] {
  const { properties = {}, required = [] } = z.toJSONSchema(record);
  return Object.entries(properties).map(([name, field]) => {
    const description = (typeof field === 'object' && field.description) || '';
    return { name, description, isOptional: !required.includes(name) };
  });
}

export interface SiteMapValue extends PageValue {
  sections: EntryReference[];
  pages: EntryReference[];
  projects: EntryReference[];
  kinds: EntryReference[];
  places: EntryReference[];
  seasons: EntryReference[];
  series: EntryReference[];
  /** The months of the calendar by year, by their names. */
  years: { year: string; months: EntryReference[] }[];
  tags: EntryReference[];
}

export function siteMapPage(content: SiteContent): SiteMapValue {
  const { pages, projects, places, seasons, series, tags, calendar, now } = content;
  const fixed = Object.keys(words.pages.titles).filter((name): name is FixedPage => name in words.pages.titles && name !== 'siteMap');
  return {
    ...fixedPage(content, 'siteMap'),
    sections: fixed.map((name) => ({ title: titleOf(content, name), path: routes[name] })),
    pages: pages.map(reference),
    projects: projects.map(reference),
    kinds: eventKindsOf(calendar).map((kind) => ({ title: words.events.manyOfKind[kind], path: routes.eventsOfKind(kind) })),
    places: places.map(({ slug, name }) => ({ title: name, path: routes.eventsAtPlace(slug) })),
    seasons: seasons.map(({ slug, name }) => ({ title: seasonLabel(name), path: routes.season(slug) })),
    series: series.map(({ slug, name }) => ({ title: name, path: routes.series(slug) })),
    years: [...groupBy(monthsOf(calendar, now), (month) => month.slice(0, 4))].map(([year, months]) => ({
      year,
      months: months.map((month) => ({ title: formatMonthName(startOfMonth(month)), path: routes.month(month) })),
    })),
    tags: tags.map(({ slug, name }) => ({ title: name, path: routes.tag(slug) })),
  };
}

/** The page that hosts send for a missing page. It has no address of its own. */
export function notFoundPage(content: SiteContent): Pick<PageValue, 'shell'> & { title: string } {
  return { title: words.pages.titleOnSite(words.pages.notFound.title, content.settings.name), shell: shellValue(content, '', []) };
}
