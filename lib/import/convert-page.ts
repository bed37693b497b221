import path from 'node:path';
import { schemas } from '../content/schema';
import { isRecord } from '../is-record';
import { LISTS, type ListName } from '../site/addresses';
import { KINDS } from '../site/kinds';
import { type BodyTools, convertBody } from './convert-body';
import { convertFields } from './convert-fields';
import type { Destination, Draft, SourcePage } from './draft';
import { toFlag } from './field-values';
import { type FieldPassage, shownValue, wholeValue } from './field-words';
import { servedPaths } from './former-addresses';
import { uninherited } from './inherited-fields';
import { isWidget, takeBlocks } from './landing';
import type { AddNote } from './report';
import type { Reading } from './sections';
import { type SiteConfig, timeZoneOf } from './source-config';
import { convertDate } from './source-dates';
import type { Fields } from './source-front-matter';
import { type TermPage, withTerms } from './taxonomies';

/** Converts a text of an old site; its addresses come later, when those of all texts are known. */

export interface PageTools extends BodyTools {
  config: SiteConfig;
  wallClock: boolean;
  /** The fields that the sections above a page give it (`cascade`). */
  inherited: (page: SourcePage) => Fields;
  termPage: TermPage;
  /** How many of the folders of a page are sections. */
  sectionCount: (page: SourcePage) => number;
}

/** Undefined for a text that gives nothing: the page's report says why. */
export function convertPage(page: SourcePage, reading: Reading, tools: PageTools): Draft | undefined {
  const { report } = page;
  const note: AddNote = (about) => report.notes.push(about);
  if (page.name === '404' && page.folders.length === 0) {
    Object.assign(report, { fate: 'left', reason: 'Page des adresses sans page : le site a la sienne.' });
    return undefined;
  }
  const { fields: source, markdown: blocks } = takeBlocks(withDraft({ ...tools.inherited(page), ...page.fields }));
  const destination = destinationOf(page, reading, source);
  const isEmpty = page.body.trim() === '' && blocks === '';
  if (isEmpty && Object.keys(page.fields).length === 0) {
    Object.assign(report, { fate: 'left', reason: 'Fichier vide.' });
    return undefined;
  }
  if (
    destination === undefined ||
    (isEmpty && destination.kind === 'entry' && page.isSection && page.bundleDir === undefined && !hasWordsOfItsOwn(source))
  ) {
    sayCascade(page, note);
    Object.assign(report, { fate: 'left', reason: 'Page de liste sans texte : le site a les siennes.' });
    return undefined;
  }
  if (page.isSection) sayCascade(page, note);
  const given = datedFields(page, page.isSection ? withoutCascade(source) : source, destination);
  const collection = collectionOf(destination, given);
  const dated = withTerms(given, collection, { ...tools, lineOf: page.lineOf, note });
  const clock = { wallClock: tools.wallClock, timeZone: timeZoneOf(page, tools.config) };
  const { fields, passages, lineOf } = convertFields(dated, collection, { clock, lineOf: page.lineOf, note });
  withhold(page, fields, note);
  const settled = settleCollection(page, withheldList(destination, fields), fields, reading, note);
  titleOf(page, fields, note);
  const whole = shortenTitle(page, fields, note);
  const { body, hasMath } = convertBody(page, blocks, tools);
  if (hasMath && settled.kind !== 'home') fields.math = true;
  const date = typeof fields.date === 'string' ? fields.date : undefined;
  const served = servedPaths({ ...page, date, sectionCount: tools.sectionCount(page) }, tools.config);
  return {
    page: { ...page, lineOf },
    report,
    reading,
    destination: settled,
    fields,
    passages: [...whole, ...passages],
    body,
    date,
    // The address of a list stays its own.
    former: destination.kind === 'list' && settled.kind === 'entry' ? [] : formerPaths(served, fields),
    named: new Set(),
    assets: [],
  };
}

const withoutCascade = ({ cascade: _, ...fields }: Fields): Fields => fields;

/** Tells the fields of a list page that its pages do not take. */
function sayCascade({ fields, lineOf }: SourcePage, note: AddNote): void {
  const left = uninherited(fields);
  if (left.length === 0) return;
  note({
    line: lineOf('cascade'),
    outcome: 'dropped',
    subject: 'field',
    message: `\`cascade\` : les pages de la rubrique ne prennent pas « ${shownValue(left)} ».`,
    before: wholeValue(left),
  });
}

function hasWordsOfItsOwn(fields: Fields): boolean {
  return Object.keys(fields).some((name) => /^(?:role|bio|organizations|social|abstract|summary|description|subtitle)$/i.test(name));
}

function destinationOf(page: SourcePage, reading: Reading, fields: Fields): Destination | undefined {
  const isRoot = page.isSection && page.folders.length === 0;
  if (isRoot || isWidget(fields)) return { kind: 'home' };
  const list = listOf(page, reading, fields);
  if (list) return { kind: 'list', list };
  return { kind: 'entry', collection: page.isSection && !isTerm(page, reading) ? 'pages' : reading.collection };
}

/** A person of `authors/ada/_index.md`. */
export function isTerm({ isSection, folders }: Pick<SourcePage, 'isSection' | 'folders'>, { collection }: Reading): boolean {
  return isSection && collection === 'membres' && folders.length > 1;
}

/** The list that a section page introduces: that of its own section, or the one that a Quarto listing shows. */
function listOf(page: SourcePage, reading: Reading, fields: Fields): ListName | undefined {
  const isTop = page.isSection && page.folders.join('/') === page.report.section;
  if (!isTop && !('listing' in fields)) return undefined;
  return listOfReading(reading);
}

/** The list of the entries of a section. */
export function listOfReading({ collection, kind }: Reading): ListName | undefined {
  if (kind === 'infolettre') return 'newsletters';
  if (kind === 'formation') return 'trainings';
  const found = KINDS[collection];
  return 'list' in found ? LISTS.find((list) => list === found.list) : undefined;
}

function collectionOf(destination: Destination, fields: Fields) {
  if (destination.kind !== 'entry') return 'pages' as const;
  const { collection } = destination;
  const needsDate = collection === 'actualites' || collection === 'evenements';
  return needsDate && !Object.keys(fields).some((name) => DATE.test(name)) ? ('pages' as const) : collection;
}

const DATE = /^(?:date|dates|.*start.*|.*debut.*|event_?date)$/i;

/** With the date of the file's name, where the fields give none; for news, that of its publication or its last change. */
function datedFields({ name, report, lineOf }: SourcePage, fields: Fields, destination: Destination): Fields {
  if (Object.entries(fields).some(([field, value]) => DATE.test(field) && value)) return fields;
  const named = /^(\d{4}-\d{2}-\d{2})(?:[_-]|$)/.exec(name)?.[1];
  if (named) return { ...fields, date: named };
  if (destination.kind !== 'entry' || destination.collection !== 'actualites') return fields;
  const other = Object.entries(fields).find(
    ([field, value]) => /^(?:publish_?date|lastmod)$/i.test(field) && convertDate(value, { wallClock: false }),
  );
  if (!other) return fields;
  report.notes.push({
    line: lineOf(other[0]),
    outcome: 'changed',
    subject: 'date',
    message: `Sans \`date\` : celle-ci est sa \`${other[0]}\`.`,
  });
  return { ...fields, date: other[1] };
}

/** An event or a post without a date is a page, until a person gives it one. */
function settleCollection(page: SourcePage, destination: Destination, fields: Fields, reading: Reading, note: AddNote): Destination {
  if (destination.kind !== 'entry') return destination;
  const { collection } = destination;
  const shape = schemas[collection].shape;
  if (reading.kind !== undefined && fields.kind === undefined && 'kind' in shape && !page.isSection) fields.kind = reading.kind;
  if (collection !== 'actualites' && collection !== 'evenements') return destination;
  if (typeof fields.date === 'string') return destination;
  delete fields.kind;
  note({
    line: 1,
    outcome: 'to-do',
    subject: 'date',
    message: 'Sans date : repris parmi les pages. Ajoutez une `date` et déplacez le fichier si c’est une actualité ou un événement.',
  });
  return { kind: 'entry', collection: 'pages' };
}

/** The text of a list is published with it: one that the old site kept back is a page of its own, in draft. */
function withheldList(destination: Destination, { draft }: Fields): Destination {
  return destination.kind === 'list' && draft === true ? { kind: 'entry', collection: 'pages' } : destination;
}

const PUBLISHED = /^publish(?:ed)?$/i;

/** Reads `published: false`, of Jekyll and old Hugo sites, as `draft`. Under these names, a date says the day of publication. */
function withDraft(fields: Fields): Fields {
  const flags = Object.entries(fields).filter(([name, value]) => PUBLISHED.test(name) && toFlag(value) !== undefined);
  if (flags.length === 0) return fields;
  const others = Object.entries(fields).filter(([name]) => !flags.some(([flag]) => flag === name));
  return { ...Object.fromEntries(others), ...(flags.some(([, value]) => toFlag(value) === false) && { draft: true }) };
}

/** Keeps unpublished pages of the old site from publication. */
function withhold({ isUnpublished, lineOf, fields: source }: SourcePage, fields: Fields, note: AddNote): void {
  const published = 'draft' in source ? undefined : Object.keys(source).find((name) => PUBLISHED.test(name));
  const saidOf = (name: string) =>
    name === 'draft' && published !== undefined ? { name: published, said: `\`${published}: false\`` } : { name, said: `\`${name}\`` };
  const isUnrendered = (value: unknown) => isRecord(value) && ['never', 'link', 'false'].includes(String(value.render));
  const reasons = [
    ...['draft', 'private', 'headless'].flatMap((name) => (fields[name] === true ? saidOf(name) : [])),
    ...['build', '_build'].flatMap((name) => (isUnrendered(fields[name]) ? { name, said: '`render: never`' } : [])),
    ...(isUnpublished ? [{ name: '', said: 'sa place dans le dossier' }] : []),
  ];
  for (const name of ['draft', 'private', 'headless', 'build', '_build']) delete fields[name];
  if (reasons.length === 0) return;
  fields.draft = true;
  note({
    line: lineOf(reasons[0]?.name || 'title'),
    outcome: 'to-do',
    subject: 'section',
    message: `L’ancien site ne le publiait pas (${reasons.map(({ said }) => said).join(', ')}) : c’est un brouillon. Retirez \`draft: true\` pour le publier.`,
  });
}

function titleOf({ name, isSection, folders, fields: source }: SourcePage, fields: Fields, note: AddNote): void {
  if (typeof fields.title === 'string') return;
  const { first_name, last_name, linkTitle } = source;
  const person = [first_name, last_name].filter((part) => typeof part === 'string').join(' ');
  const file = isSection ? (folders.at(-1) ?? 'Accueil') : name;
  const fromName = file
    .replace(/^\d{4}-\d{2}-\d{2}[_-]?/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  fields.title = person || (typeof linkTitle === 'string' ? linkTitle : '') || fromName || file;
  note({
    line: 1,
    outcome: 'to-do',
    subject: 'field',
    message: `Sans titre : celui-ci vient du nom du fichier, « ${fields.title} ».`,
    after: String(fields.title),
  });
}

/** The longest title of the site, and that of a title which is cut. In characters. */
const [LONGEST_TITLE, CUT_TITLE] = [500, 200];

/** Cuts a title that the site would refuse. @returns the whole of it, for the text. */
function shortenTitle({ lineOf }: SourcePage, fields: Fields, note: AddNote): FieldPassage[] {
  const title = String(fields.title);
  if (title.length <= LONGEST_TITLE) return [];
  fields.title = `${title.slice(0, CUT_TITLE).replace(/\s+\S*$/, '')}…`;
  note({
    line: lineOf('title'),
    outcome: 'to-do',
    subject: 'field',
    message: `Le titre a ${title.length} caractères, et ${LONGEST_TITLE} au plus ici : il est coupé, et entier au début du texte. Donnez-en un plus court.`,
    after: String(fields.title),
  });
  return [{ field: 'title', heading: 'Titre entier', markdown: title, isFirst: true }];
}

/** The paths that led to a page: the served one, then its aliases, which may start from its folder. */
function formerPaths(served: readonly [string, ...string[]], fields: Fields): string[] {
  const aliases = [fields.aliases].flat().filter((alias) => typeof alias === 'string');
  delete fields.aliases;
  const whole = aliases.map((alias) => (/^(?:\/|https?:)/i.test(alias) ? alias : path.posix.join(path.posix.dirname(served[0]), alias)));
  return [...new Set([...served, ...whole])];
}
