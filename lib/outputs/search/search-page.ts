import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PostalAddress } from '../../content/types';
import { occurrenceAt } from '../../events/life';
import type { LifeCycleFacts } from '../../events/life-cycle';
import { seasonLabel } from '../../events/seasons';
import { plainText } from '../../markdown/inline';
import { startOfParisDay } from '../../moments';
import { formatDate, formatDay, formatSpan } from '../../site/dates';
import { type CollectionName, KINDS } from '../../site/kinds';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import { plainBody } from '../feeds/body-html';
import type { PageValues } from '../pages';
import type { EntryPageValue } from '../values/entry';
import type { AgendaValue } from '../values/event-page';
import type { EventBrief } from '../values/events';
import type { GroupPageValue } from '../values/group-pages';
import type { ListPageValue } from '../values/list-head';
import type { PageValue } from '../values/page';
import type { TextValue } from '../values/text';
import { escapeXml } from '../xml';

/**
 * The searched text of a page. It is made from the page's value, not from its HTML: no label, button or hint of the interface is
 * found, or stands in an excerpt.
 */
interface SearchPage {
  title: string;
  /** The heading that results are grouped by. */
  group: string;
  /** « Atelier », « Infolettre n° 3 », the role of a member. */
  kind?: string;
  date?: string;
  /** As of the build. */
  state?: string;
  /** The facts behind the state of an event, as long as it may change: the search page says what it has become. */
  life?: LifeCycleFacts;
  /** HTML without attributes. */
  text: string;
}

type Found = Omit<SearchPage, 'title' | 'group'>;

/** The entries of each kind that has more than a text. */
const ENTRIES: { [Name in (typeof KINDS)[CollectionName]['entry']]?: (value: PageValues[Name]) => Found } = {
  newsPost: (value) => {
    const { kind, number, publishedAt, summary, authors } = value;
    const newsletter = number ? words.news.numberedNewsletter(number) : words.news.newsletter;
    const text = [paragraphs(value, summary), body(value), by(words.news.by, authors), tags(value)];
    return {
      ...(kind === 'infolettre' && { kind: newsletter }),
      ...(kind === 'portrait' && { kind: words.news.portrait }),
      date: formatDate(publishedAt),
      text: text.join(''),
    };
  },
  event: (value) => {
    const { event, abstract, agenda, authors, speakers, facts } = value;
    const { kind, life, summary } = event;
    const { address, series, season, projects } = facts;
    const text = [
      paragraphs(value, summary),
      paragraphs(value, abstract),
      body(value),
      agenda.map(agendaText).join(''),
      line('', event.repeat ? [event.repeat] : []),
      line('', furtherDays(event)),
      line('', event.mode ? [words.events.modes[event.mode]] : []),
      line(words.events.place, [...new Set([...places(event), ...(address ? addressParts(address) : [])])]),
      by(words.events.proposedBy, authors),
      by(words.events.with, speakers),
      line(words.events.series, series ? [series.name] : []),
      line('', season ? [seasonLabel(season)] : []),
      line(
        words.kinds.projets.many,
        projects.map(({ title }) => title),
      ),
      tags(value),
    ];
    return {
      ...(kind && { kind: words.events.kinds[kind] }),
      date: formatSpan(occurrenceAt(event, life.now.date)),
      state: words.events.states[life.now.state],
      ...(life.facts && { life: life.facts }),
      text: text.join(''),
    };
  },
  project: (value) => {
    const { organisations, seasons, responsible, state } = value.facts;
    const text = [
      paragraphs(value, value.summary),
      body(value),
      line(words.projects.organisations, organisations),
      line('', seasons.map(seasonLabel)),
      line(
        words.projects.responsible.one,
        responsible.map(({ name }) => name),
      ),
      tags(value),
    ];
    return { ...(state && { state }), text: text.join('') };
  },
  member: (value) => {
    const { role, organisations } = value;
    const kind = [role, ...organisations].filter(Boolean).join(', ');
    return { ...(kind && { kind }), text: body(value) + line('', organisations) + tags(value) };
  },
  page: (value) => ({ text: paragraphs(value, value.summary) + body(value) }),
};

/** The groups whose names are sought, and the word for each unless its name says it. Their entries are found by themselves. */
const GROUPS: { [Name in keyof PageValues]?: string } = {
  eventsOfKind: words.pages.titles.events,
  eventsAtPlace: words.groups.place,
  series: words.groups.series.one,
  season: '',
};

const textOnly = (value: EntryPageValue): Found => ({ text: body(value) + tags(value) });

/** The site's own pages of which the search knows the title and the introduction. */
const SECTIONS = Object.keys(words.pages.titles).filter((name): name is FixedPage => !/^(?:home|search)$/.test(name));

/** Undefined for a page that the search does not know. @param name of its pattern. */
export function searchPage<Name extends keyof PageValues>(name: Name, value: PageValues[Name]): SearchPage | undefined {
  const section = SECTIONS.find((candidate) => candidate === name);
  if (section) return { title: titleIn(value, section), group: words.search.sections, text: introduction(value) };
  const kind = GROUPS[name];
  if (kind !== undefined) return groupPage(value as GroupPageValue, kind);
  const found = Object.entries(KINDS).find(([, kind]) => kind.entry === name);
  const page = value as EntryPageValue;
  if (!found || !page.searchable) return undefined;
  const [collection] = found as [CollectionName, unknown];
  // The value is of the same pattern: TypeScript cannot follow that through an index.
  const toFound = (ENTRIES[KINDS[collection].entry] ?? textOnly) as (value: EntryPageValue) => Found;
  return { title: page.title, group: words.kinds[collection].many, ...toFound(page) };
}

/** Undefined for « Formations », which is a section of the site as well. */
function groupPage({ name }: GroupPageValue, kind: string): SearchPage | undefined {
  if (Object.values(words.pages.titles).includes(name)) return undefined;
  return { title: name, group: words.search.sections, ...(kind && { kind }), text: paragraph(words.search.ofGroup) };
}

type SectionValue = PageValue & { introduction?: string } & Partial<Pick<ListPageValue, 'title' | 'subtitle' | 'opening'>>;

function titleIn({ title }: SectionValue, section: FixedPage): string {
  return title ?? words.pages.titles[section];
}

/** After the sentence that tells what a section is, the next ones are hints: « Toutes les heures sont celles de Paris. » */
const FURTHER_SENTENCES = /(?<=[.!?\u2026])\s.*$/su;

/** As a heading, whose words Pagefind gives more weight: a section comes before its entries. */
function introduction(value: SectionValue): string {
  const { introduction, head, subtitle, opening } = value;
  const text = opening ? head.description : (introduction ?? head.description);
  const heading = `<h2>${escapeXml(text.replace(FURTHER_SENTENCES, ''))}</h2>`;
  return heading + line('', subtitle ? [subtitle] : []) + paragraphs(value, opening?.text);
}

/** Pagefind reads metadata from elements: one for each, since a value may hold a comma. */
export function searchHtml({ title, group, kind, date, state, life, text }: SearchPage): string {
  const meta = Object.entries({ title, group, kind, date, state }).flatMap(([name, value]) =>
    value ? `<i data-pagefind-meta="${name}:${escapeXml(value)}"></i>` : [],
  );
  // A filter, since the words of metadata are searched too.
  const facts = life ? `<i data-pagefind-filter="life:${escapeXml(JSON.stringify(life))}"></i>` : '';
  return forPagefind(`<html><body>${meta.join('')}${facts}${text || paragraph(title)}</body></html>`);
}

/**
 * Separates the cells that Pagefind would join, and writes elisions with the apostrophe of ASCII, the only one at which Pagefind
 * separates words: « l’atelier » would be found by that very word alone.
 */
function forPagefind(html: string): string {
  return html
    .replaceAll('</dt>', '\u00a0: </dt>')
    .replace(/<\/(?:dd|td|th)>/g, '. $&')
    .replace(/(?<=\p{L})’(?=[\p{L}\p{N}<«])/gu, "'");
}

function paragraphs({ shell }: PageValue, text: TextValue | undefined): string {
  return text ? toHtml(plainBody(text, shell.path).flatMap(bare)) : '';
}

/** The subtitle and the text. */
function body(value: EntryPageValue): string {
  return (value.subtitle ? paragraph(value.subtitle) : '') + paragraphs(value, value.body);
}

/** Without attributes, pictures, and the marks and the title of footnotes. */
function bare(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { id, href } = node.properties;
  if (node.tagName === 'img' || /^fnref-/.test(String(id)) || /#fnref-/.test(String(href)) || isFootnotesTitle(node)) return [];
  return [{ ...node, properties: {}, children: node.children.flatMap(bare) }];
}

function isFootnotesTitle({ tagName, children: [first] }: Element): boolean {
  return tagName === 'h2' && first?.type === 'text' && first.value === words.texts.footnotes;
}

function paragraph(text: string): string {
  return `<p>${escapeXml(text)}</p>`;
}

function line(label: string, values: readonly string[]): string {
  if (values.length === 0) return '';
  return paragraph(`${label ? `${label}\u00a0: ` : ''}${values.join(', ')}`);
}

/** « Par A, B ». */
function by(label: string, people: readonly { name: string }[]): string {
  return people.length > 0 ? paragraph(`${label} ${people.map(({ name }) => name).join(', ')}`) : '';
}

/** Without a label, which would be found on every page that has tags. */
function tags({ footer }: EntryPageValue): string {
  return line(
    '',
    footer.tags.map(({ name }) => name),
  );
}

/** The places of an event and of its dates. */
function places({ location, occurrences }: EventBrief): string[] {
  return [location, ...occurrences.map((date) => date.location)].flatMap((place) => (place ? [plainText(place)] : []));
}

/** The most days of an event by which it is found. */
const MOST_DAYS = 60;

/** The days of an event besides the first one of its date under way or next, which the result says. */
function furtherDays({ occurrences, life }: EventBrief): string[] {
  const current = life.now.date;
  const days: Date[] = [];
  // Of a long series, the dates to come count more.
  for (const [rank, { startsAt, endsAt = startsAt }] of [...occurrences.slice(current), ...occurrences.slice(0, current)].entries()) {
    const last = Math.max(startsAt, endsAt - 1);
    let day = startOfParisDay(new Date(startsAt), rank === 0 ? 1 : 0);
    for (; day.getTime() <= last && days.length < MOST_DAYS; day = startOfParisDay(day, 1)) days.push(day);
  }
  return days.map((day) => formatDay(day));
}

function agendaText({ title, speakers, location }: AgendaValue): string {
  return paragraph([title, ...speakers.map(({ name }) => name), location].filter(Boolean).join(', '));
}

function addressParts({ street, postcode, city, region }: PostalAddress): string[] {
  return [street, [postcode, city].filter(Boolean).join(' '), region].filter((part): part is string => !!part);
}
