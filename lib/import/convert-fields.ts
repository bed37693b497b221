import { schemas } from '../content/schema';
import { isRecord } from '../is-record';
import type { CollectionName } from '../site/kinds';
import { slugify } from '../slug';
import { setDetails } from './field-details';
import { isEventStart, presentName } from './field-names';
import { namePartsOf, PEOPLE } from './field-parts';
import { asMail, convertLocation, convertPicture, namesIn, peopleIn, socialLinks, toFlag, toList, toText } from './field-values';
import { type FieldPassage, hasWords, passageOf, shownValue, wholeValue } from './field-words';
import { takeProfileLinks } from './profile-links';
import { type AddNote, quote } from './report';
import { type Clock, convertDate, withOffset, withTime } from './source-dates';
import type { Fields } from './source-front-matter';
import { plainTag } from './taxonomies';

/** Converts the fields of an old file to those of the site; what has no field here becomes a passage of the text. */

interface ConvertedFields {
  fields: Fields;
  passages: FieldPassage[];
  /** The line of the source with a field, by its name here. */
  lineOf: (field: string) => number;
}

interface Options {
  clock: Clock;
  lineOf: (field: string) => number;
  note: AddNote;
}

const DATES = ['date', 'date_end', 'publishDate', 'expiryDate', 'lastmod', 'previous_date'];
const LISTS = ['projects', 'aliases', 'images', 'season'];
const FLAGS = ['draft', 'featured', 'all_day', 'math', 'toc', 'searchable', 'private', 'headless'];
const TEXTS = ['title', 'subtitle', 'summary', 'abstract', 'location', 'event', 'contact', 'role', 'status_note', 'email', 'state'];

/** Names of the fields that a file gave, by their names here. */
type Written = Map<string, string>;

export function convertFields(source: Fields, collection: CollectionName, { clock, lineOf, note }: Options): ConvertedFields {
  const { params, ...own } = source;
  const given = { ...own, ...(isRecord(params) && params) };
  const written: Written = new Map();
  const lineHere = (field: string) => lineOf(written.get(field) ?? field);
  const noteOn =
    (field: string): AddNote =>
    (about) =>
      note({ ...about, line: lineHere(field) });
  const fields = withoutEmpty(renameFields(collection === 'membres' ? takeProfileLinks(given) : given, collection, written, noteOn));
  convertDates(fields, collection, { clock, written, noteOn });
  namePartsOf(fields, collection, clock);
  sayOtherHours(fields, clock, noteOn('agenda'));
  setDetails(fields);
  for (const name of LISTS) if (name in fields) fields[name] = [...new Set(toList(fields[name]))];
  for (const name of ['tags', 'categories'])
    if (name in fields) fields[name] = [...new Set(toList(fields[name]).map((tag) => plainTag(String(tag))))];
  for (const name of PEOPLE) if (name in fields) fields[name] = peopleIn(fields[name]);
  if ('organisations' in fields) convertOrganisations(fields, collection);
  for (const name of FLAGS) if (name in fields) setOrDrop(fields, name, toFlag(fields[name]), 'n’est ni vrai ni faux', noteOn(name));
  if (collection === 'evenements') convertLocation(fields);
  for (const name of TEXTS)
    if (name in fields && typeof fields[name] !== 'string') {
      const text = toText(fields[name]);
      if (text === undefined) renameKey(fields, name, `${name}_`);
      else fields[name] = text;
    }
  convertPicture(fields);
  // The path of the old page, or its pattern, which becomes an alias (former-addresses.ts).
  for (const name of ['url', 'permalink']) if (isOwnPath(fields[name])) delete fields[name];
  convertLinks(fields, collection, noteOn('links'));
  convertSlug(fields, noteOn('slug'));
  return { ...takePassages(withoutEmpty(fields), collection, written, lineOf, note), lineOf: lineHere };
}

const isOwnPath = (address: unknown) => typeof address === 'string' && !/^[a-z]+:/i.test(address);

/** Renames fields to their present names. Hugo's field names ignore case. */
function renameFields(source: Fields, collection: CollectionName, written: Written, noteOn: (field: string) => AddNote): Fields {
  const known = new Map(Object.keys(schemas[collection].shape).map((name) => [name.toLowerCase(), name]));
  const fields: Fields = {};
  const { dates } = source;
  const given = isRecord(dates) && collection === 'evenements' ? { ...dates, ...source } : source;
  for (const [name, value] of Object.entries(given)) {
    const lower = name.toLowerCase();
    if (lower === 'dates' && isRecord(value)) continue;
    const meaning = known.get(lower) ?? presentName(lower, collection) ?? name;
    const present = collection === 'evenements' && HOUR.test(String(value)) ? (HOURS[meaning] ?? meaning) : meaning;
    let isTaken = Object.hasOwn(fields, present) && clean(fields[present]) !== undefined;
    const wins = isTaken && present === 'date' && isEventStart(lower);
    if (isTaken && lower === present.toLowerCase() && present !== 'date' && clean(value) !== undefined)
      isTaken = !giveWay(fields, present, written);
    if (isTaken && clean(value) !== undefined && !wins && !Object.is(fields[present], value)) {
      fields[uniqueKey(fields, name)] = value;
      written.set(name, name);
      continue;
    }
    if (wins) keepPublication(fields, value, noteOn);
    if (!isTaken || wins) {
      fields[present] = value;
      written.set(present, name);
    }
  }
  return fields;
}

/** A start or an end that is an hour alone, beside the date of the event. */
const HOUR = /^\s*\d{1,2}\s*(?::|h)\s*(?:\d{2}(?::\d{2})?)?\s*$/i;
const HOURS: Readonly<Record<string, string>> = { date: 'time', date_end: 'time_end_of_day' };

/** The value of another name (`lieu`) gives way to that of the field itself (`location`). @returns whether it does. */
function giveWay(fields: Fields, present: string, written: Written): boolean {
  const name = written.get(present) ?? present;
  if (name.toLowerCase() === present.toLowerCase()) return false;
  fields[uniqueKey(fields, name)] = fields[present];
  written.set(name, name);
  delete fields[present];
  return true;
}

const uniqueKey = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? `${name}_` : name);

/** The `date` of an event that has a start besides is the day of its publication. */
function keepPublication(fields: Fields, start: unknown, noteOn: (field: string) => AddNote): void {
  const { date } = fields;
  // An event is announced before its day.
  if (date === undefined || dayOf(date) === dayOf(start)) return;
  if (fields.publishDate === undefined) fields.publishDate = date;
  noteOn('date')({
    line: 1,
    outcome: 'changed',
    subject: 'date',
    message: 'L’événement a un début à part : `date`, le jour de la publication, devient `publishDate`.',
    before: wholeValue(date),
    after: wholeValue(start),
  });
}

const dayOf = (value: unknown) => (convertDate(value, { wallClock: true }) ?? String(value)).slice(0, 10);

function renameKey(fields: Fields, from: string, to: string): void {
  fields[to] = fields[from];
  delete fields[from];
}

function convertDates(
  fields: Fields,
  collection: CollectionName,
  { clock, written, noteOn }: { clock: Clock; written: Written; noteOn: (field: string) => AddNote },
): void {
  for (const name of DATES)
    if (name in fields) {
      const value = convertDate(fields[name], clock);
      const own = written.get(name) ?? name;
      // The words of another name, such as « publication », which was no date on the old site.
      if (value === undefined && own.toLowerCase() !== name.toLowerCase() && hasWords(fields[name])) {
        renameKey(fields, name, uniqueKey(fields, own));
        continue;
      }
      setOrDrop(fields, name, value, 'n’est pas une date', noteOn(name));
    }
  if (collection !== 'evenements') return;
  const { time, time_end_of_day: end } = fields;
  if (time !== undefined && typeof fields.date === 'string') {
    const dated = withTime(fields.date, fields.date_end, time, end);
    if (dated) {
      for (const [name, text] of Object.entries(dated)) fields[name] = withOffset(text, clock);
      delete fields.time;
      delete fields.time_end_of_day;
    }
  }
}

/** The site shows the hours of an agenda as they are written, and those of the event on the clock of Paris. */
function sayOtherHours({ agenda, date }: Fields, { timeZone }: Clock, note: AddNote): void {
  if (timeZone === undefined || !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(String(date)) || !hasHours(agenda)) return;
  note({
    line: 1,
    outcome: 'to-do',
    subject: 'date',
    message: `Les heures du déroulé sont celles de ${timeZone}, et la page donne l’événement à l’heure de Paris : accordez-les.`,
  });
}

const hasHours = (agenda: unknown) => [agenda].flat().some((part) => /\d/.test(String(isRecord(part) ? (part.start ?? '') : (part ?? ''))));

export function withoutEmpty(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const cleaned = clean(item);
      return cleaned === undefined ? [] : [[key, cleaned]];
    }),
  );
}

function clean(value: unknown): unknown {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isRecord(value)) {
    const record = withoutEmpty({ ...value });
    return Object.keys(record).length > 0 ? record : undefined;
  }
  return value;
}

function setOrDrop(fields: Fields, name: string, value: unknown, why: string, note: AddNote): void {
  if (value === undefined)
    note({
      line: 1,
      outcome: 'dropped',
      subject: DATES.includes(name) ? 'date' : 'field',
      message: `\`${name}\` : « ${shownValue(fields[name])} » ${why}.`,
      before: wholeValue(fields[name]),
    });
  fields[name] = value;
}

function convertOrganisations(fields: Fields, collection: CollectionName): void {
  if (collection !== 'membres' && collection !== 'projets') return;
  const { names, links } = namesIn(fields.organisations);
  fields.organisations = names;
  if (links.length > 0) fields.links = [...[fields.links].flat().filter((link) => link !== undefined), ...links];
}

function convertLinks(fields: Fields, collection: CollectionName, note: AddNote): void {
  if (fields.links === undefined) return;
  if (typeof fields.links === 'string') fields.links = [fields.links];
  if (!Array.isArray(fields.links) && !isRecord(fields.links)) {
    setOrDrop(fields, 'links', undefined, 'n’est pas une liste de liens', note);
    return;
  }
  const { links, email } = socialLinks(fields.links);
  fields.links = links;
  if (email === undefined || email === fields.email) return;
  if (collection === 'membres' && fields.email === undefined) fields.email = email;
  else links.push({ name: email, url: asMail(email) });
}

function convertSlug(fields: Fields, note: AddNote): void {
  if (fields.slug === undefined) return;
  const slug = slugify(String(fields.slug));
  if (slug !== String(fields.slug))
    note({
      line: 1,
      outcome: 'changed',
      subject: 'address',
      message: `La fin de l’adresse, \`${quote(String(fields.slug))}\`, s’écrit ${slug ? `\`${slug}\`` : 'autrement'} : des lettres sans accent, des chiffres et des tirets.`,
      before: String(fields.slug),
      after: slug,
    });
  fields.slug = slug || undefined;
}

/** Fields of the site that Hugo knows for itself, without effect here: they are of no use in the new entry. */
const WITHOUT_EFFECT = new Set(
  'type layout header show_date reading_time share profile commentable editable pager view design markup output url cascade menu menus'.split(
    ' ',
  ),
);
/** Fields of the site that only some collections have: elsewhere they are words like others. */
const EFFECTIVE = (collection: CollectionName) =>
  new Set(Object.keys(schemas[collection].shape).filter((name) => !WITHOUT_EFFECT.has(name)));

/** Takes out what the site has no field for: words become passages; settings of the old theme are named in one note. */
function takePassages(
  fields: Fields,
  collection: CollectionName,
  written: Written,
  lineOf: (field: string) => number,
  note: AddNote,
): Omit<ConvertedFields, 'lineOf'> {
  const known = EFFECTIVE(collection);
  const kept: Fields = {};
  const passages: FieldPassage[] = [];
  const settings: [name: string, value: unknown][] = [];
  /** Fields of which the rest alone is a passage. */
  const partly = new Set<string>();
  for (const [name, value] of Object.entries(fields)) {
    const passage =
      known.has(name) || name.endsWith('_settings') ? undefined : passageOf(written.get(name) ?? name.replace(/_$/, ''), value);
    const own = name.replace(/_(?:details|settings)$/, '');
    const field = written.get(name) ?? written.get(own) ?? own;
    if (known.has(name)) kept[name] = value;
    else if (passage) {
      passages.push({ ...passage, field });
      if (own !== name && Object.hasOwn(fields, own)) partly.add(field);
    } else settings.push([field, value]);
  }
  const listed = (show: (value: unknown) => string) => settings.map(([name, value]) => `\`${name}\` (${show(value)})`).join(', ');
  for (const { field, heading, markdown } of passages)
    note({
      line: lineOf(field),
      outcome: 'changed',
      subject: 'field',
      message: `\`${field}\` ${partly.has(field) ? 'dit plus que son champ ici : le reste' : 'n’a pas de champ ici : il'} est repris dans le texte, sous « ${heading} ».`,
      before: markdown,
      after: `## ${heading}`,
    });
  if (settings.length > 0)
    note({
      line: lineOf(settings[0]?.[0] ?? ''),
      outcome: 'dropped',
      subject: 'field',
      message: `Réglages de l’ancien site, sans effet ici : ${listed(shownValue)}.`,
      before: listed(wholeValue),
    });
  return { fields: kept, passages };
}
