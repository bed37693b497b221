import { FieldNames } from '../content/field-names';
import { schemas } from '../content/schema';
import { fieldShape, shapeOf } from '../content/shapes';
import { isRecord } from '../is-record';
import type { CollectionName } from '../site/kinds';
import { peopleIn } from './field-values';
import { type Clock, convertDate } from './source-dates';
import type { Fields } from './source-front-matter';

/** Gives the parts of a field their present names: `{heure, titre}` in an agenda is `{start, title}`. */

/** Fields of people. */
export const PEOPLE = ['authors', 'speakers', 'responsible'];
/** Fields of events whose parts have names of their own. */
const PARTED = ['agenda', 'occurrences', 'registration'];
const PART_DATES = ['date', 'date_end', 'opens', 'closes', 'previous_date'];

const PERSON = new FieldNames(['name', 'role']);

export function namePartsOf(fields: Fields, collection: CollectionName, clock: Clock): void {
  for (const name of PEOPLE) if (name in fields) fields[name] = inMappings(fields[name], (item) => withPresentNames(item, PERSON));
  const shape = shapeOf(schemas[collection], collection);
  for (const name of PARTED) {
    const field = fieldShape(shape, name);
    const known = field?.item?.names ?? field?.names;
    if (known && name in fields) fields[name] = inMappings(fields[name], (item) => withDates(withPresentNames(item, known), clock));
  }
  if (Array.isArray(fields.agenda)) fields.agenda = inMappings(fields.agenda, (part) => agendaPart(part, String(fields.date).slice(0, 10)));
}

function inMappings(value: unknown, change: (item: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => inMappings(item, change));
  return isRecord(value) ? change(value) : value;
}

/** A name that means a part which is there already stays as it is. */
function withPresentNames(item: Fields, names: FieldNames): Fields {
  const named: Fields = {};
  for (const [written, value] of Object.entries(item)) {
    const present = names.meaning(written) ?? written;
    const isTaken = present !== written && (Object.hasOwn(named, present) || Object.hasOwn(item, present));
    named[isTaken ? written : present] = value;
  }
  return named;
}

function withDates(item: Fields, clock: Clock): Fields {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, PART_DATES.includes(name) ? (convertDate(value, clock) ?? value) : value]),
  );
}

/** Its times without the day of the event, and its speakers by their names; their other fields stay beside them. */
function agendaPart(part: Fields, day: string): Fields {
  const time = (value: unknown) =>
    typeof value === 'string' && value.startsWith(day) ? value.replace(/^.{10}[T ](\d\d:\d\d).*$/, '$1') : value;
  const named = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, name === 'start' || name === 'end' ? time(value) : value]),
  );
  for (const name of ['speaker', 'speakers']) {
    const people = [named[name]].flat();
    if (!people.some(isRecord)) continue;
    named[name] = peopleIn(people);
    if (people.some((person) => isRecord(person) && Object.keys(person).length > 1)) named[`${name}_details`] = people;
  }
  return named;
}
