import { isMap, isScalar, Pair, type Scalar, type YAMLMap } from 'yaml';
import { parseMoment } from '../../moments';
import { plainWord } from '../../near-words';
import type { Shape } from '../shapes';
import { readTime, readTimes } from './clock-times';
import { endAfter, inYear, readDate } from './dates';
import { type Notes, nameOf, offsetOf, type TextEdit, textOf as trimmedText } from './notes';

/**
 * Puts together what an author has written apart: the day and the hour, the start and the end. It reads the fields of a mapping that has
 * `date` and `date_end`, whose other fields are named.
 */

const HOURS = new Set(
  [
    'heure',
    'heures',
    'heure de début',
    'heure début',
    'horaire',
    'horaires',
    'time',
    'times',
    'hour',
    'hours',
    'start time',
    'starttime',
  ].map(plainWord),
);
const END_HOURS = new Set(['heure de fin', 'heure fin', 'end time', 'time end', 'endtime'].map(plainWord));
const DURATIONS = new Set(['durée', 'duration', 'length'].map(plainWord));

/** Whether a field is named as one that says an hour, or how long the event lasts. */
export function isOfTime(name: string): boolean {
  return [HOURS, END_HOURS, DURATIONS].some((names) => names.has(plainWord(name)));
}

const textOf = (node: unknown) => trimmedText(node) ?? '';

export function settleTimes(map: YAMLMap, { fields, names }: Shape, notes: Notes): void {
  if (!fields?.has('date') || !fields.has('date_end')) return;
  const times = new Times(map, notes);
  times.splitFields();
  times.splitSpan();
  for (const pair of [...map.items]) {
    const name = plainWord(nameOf(pair));
    if (names?.meaning(nameOf(pair)) !== undefined) continue;
    if (HOURS.has(name)) times.addHours(pair);
    else if (END_HOURS.has(name)) times.addEnd(pair);
    else if (DURATIONS.has(name)) times.addDuration(pair);
  }
  times.completeEnd();
  if (fields.has('all_day')) times.keepDay();
}

class Times {
  constructor(
    private readonly map: YAMLMap,
    private readonly notes: Notes,
  ) {}

  /** `date: {start: 2026-03-12T14:00, end: 2026-03-12T16:00}` */
  splitFields(): void {
    const date = this.pair('date');
    if (!date || !isMap(date.value) || date.value.items.length !== 2 || this.pair('date_end')) return;
    const named = (names: RegExp) => (isMap(date.value) ? date.value.items.find((pair) => names.test(plainWord(nameOf(pair)))) : undefined);
    const [start, end] = [named(/^(?:start|startdate|debut|from|de|du)$/), named(/^(?:end|enddate|dateend|fin|to|a|au)$/)];
    if (!start || !end || !isScalar(start.value) || !isScalar(end.value)) return;
    const [from, to] = [start.value, end.value];
    this.notes.say(offsetOf(date.key), `Le début et la fin sont lus \`date: ${textOf(from)}\` et \`date_end: ${textOf(to)}\`.`);
    date.value = from;
    this.map.items.push(new Pair(this.notes.make('date_end', to), to));
  }

  /** `date: 12 mars 2026 de 14h à 16h` says the end too. */
  splitSpan(): void {
    const date = this.value('date');
    const reading = date && readDate(textOf(date));
    if (!date || !reading || !('date' in reading) || reading.date_end === undefined || this.pair('date_end')) return;
    const { date: start, date_end: end } = reading;
    const indent = this.indentOf(this.pair('date'));
    this.note(date, `dit aussi la fin : \`date_end: ${end}\``, indent === undefined ? undefined : `${start}\n${indent}date_end: ${end}`);
    date.value = start;
    this.add('date_end', end, date);
  }

  /** `date: 2026-03-12`, and `heure: 14h` */
  addHours(pair: Pair): void {
    const [date, hours] = [this.value('date'), readTimes(textOf(pair.value))];
    const day = date && dayOf(textOf(date));
    if (!date || !day || !hours) return;
    const start = `${day}T${hours.start}`;
    const end = hours.end === undefined ? undefined : endAfter(start, hours.end);
    if (hours.end !== undefined && (end === undefined || this.pair('date_end'))) return;
    const indent = this.indentOf(this.pair('date'));
    const written = end === undefined ? start : indent === undefined ? undefined : `${start}\n${indent}date_end: ${end}`;
    this.note(date, `et « ${nameOf(pair)} : ${textOf(pair.value)} » sont lus ensemble, \`${start}\``, written, pair);
    date.value = start;
    if (end !== undefined) this.add('date_end', end, date);
    this.drop(pair);
  }

  /** `date: 2026-03-12T14:00`, and `heure_fin: 16h` */
  addEnd(pair: Pair): void {
    const [time, end] = [readTime(textOf(pair.value)), this.value('date_end')];
    const day = end ? dayOf(textOf(end)) : this.startDay();
    if (!time || !day || !isScalar(pair.value) || !isScalar(pair.key)) return;
    if (end) {
      this.note(end, `et « ${nameOf(pair)} : ${textOf(pair.value)} » sont lus ensemble, \`${day}T${time}\``, `${day}T${time}`, pair);
      end.value = `${day}T${time}`;
      this.drop(pair);
      return;
    }
    this.rename(pair, `${day}T${time}`);
  }

  /** `durée: 2h` after a start. */
  addDuration(pair: Pair): void {
    const date = this.value('date');
    const start = date && readDate(textOf(date));
    const minutes = minutesIn(textOf(pair.value));
    if (!start || !('date' in start) || !/T\d{2}:\d{2}$/.test(start.date) || minutes === undefined || this.pair('date_end')) return;
    const end = new Date(Date.parse(`${start.date}Z`) + minutes * 60_000).toISOString().slice(0, 16);
    this.rename(pair, end);
  }

  /** `date_end: 16h` ends on the day of the start, and « 14 mars à 16h » in its year. */
  completeEnd(): void {
    const [end, date] = [this.value('date_end'), this.value('date')];
    if (!end || !date) return;
    const [time, day] = [readTime(textOf(end)) ?? this.endOfSpan(textOf(end)), this.startDay()];
    const start = readDate(textOf(date));
    const dated = start && 'date' in start ? inYear(textOf(end), start.date.slice(0, 4)) : textOf(end);
    const reading = dated === textOf(end) ? undefined : readDate(dated);
    const written = time && day ? `${day}T${time}` : reading && 'date' in reading ? reading.date : undefined;
    if (written === undefined) return;
    this.note(end, `est lu \`${written}\``, written);
    end.value = written;
  }

  /** The end of « 14h-16h », where the event starts at 14 h. */
  private endOfSpan(text: string): string | undefined {
    const [date, span] = [this.value('date'), readTimes(text)];
    const reading = date && readDate(textOf(date));
    return span?.end !== undefined && reading && 'date' in reading && reading.date.endsWith(span.start) ? span.end : undefined;
  }

  /** A whole day is that of the calendar on its author's wall, whatever the offset of its midnight. */
  keepDay(): void {
    const all = this.value('all_day');
    if (!all || !/^(?:true|oui|vrai|yes|on)$/i.test(textOf(all))) return;
    for (const name of ['date', 'date_end']) {
      const node = this.value(name);
      const [, day] = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?\s*[+-]\d{2}:?\d{2}$/.exec(node ? textOf(node) : '') ?? [];
      if (!node || day === undefined || parisDay(textOf(node)) === day) continue;
      this.note(node, `est lu \`${day}\`, puisque l’événement dure toute la journée`, day);
      node.value = day;
    }
  }

  private startDay(): string | undefined {
    const date = this.value('date');
    const reading = date && readDate(textOf(date));
    return reading && 'date' in reading ? /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(reading.date)?.[0] : undefined;
  }

  private rename(pair: Pair, end: string): void {
    const { key, value } = pair;
    if (!isScalar(key) || !isScalar(value)) return;
    const edits = this.isFlow() ? [] : [this.notes.edit(key, 'date_end'), this.notes.edit(value, end)];
    this.notes.say(offsetOf(key), `« ${nameOf(pair)} : ${textOf(value)} » est lu \`date_end: ${end}\`.`, edits);
    key.value = 'date_end';
    value.value = end;
  }

  private pair(name: string): Pair | undefined {
    return this.map.items.find((pair) => nameOf(pair) === name);
  }

  private value(name: string): Scalar | undefined {
    const value = this.pair(name)?.value;
    return isScalar(value) && textOf(value) !== '' ? value : undefined;
  }

  private add(name: string, value: string, at: Scalar): void {
    this.map.items.push(new Pair(this.notes.make(name, at), this.notes.make(value, at)));
  }

  private drop(pair: Pair): void {
    this.map.items = this.map.items.filter((item) => item !== pair);
  }

  private isFlow(): boolean {
    return this.map.flow === true;
  }

  /** The spaces before a field in the text; undefined where a line cannot be added after it. */
  private indentOf(pair: Pair | undefined): string | undefined {
    if (!pair || this.isFlow()) return undefined;
    const at = offsetOf(pair.key);
    return ' '.repeat(at - (this.notes.source.lastIndexOf('\n', at - 1) + 1));
  }

  private note(node: Scalar, what: string, to: string | undefined, joined?: Pair): void {
    const edits: TextEdit[] = to === undefined ? [] : [this.notes.edit(node, to)];
    // The joined field becomes a note of the author.
    if (joined && isScalar(joined.key) && edits.length > 0 && !this.isFlow())
      edits.push(this.notes.edit(joined.key, `# ${this.notes.raw(joined.key)}`));
    this.notes.say(offsetOf(node), `« ${textOf(node)} » ${what}.`, edits);
  }
}

/** The day of a date without a time. */
function dayOf(text: string): string | undefined {
  const reading = readDate(text);
  return reading && 'date' in reading && /^\d{4}-\d{2}-\d{2}$/.test(reading.date) ? reading.date : undefined;
}

function parisDay(text: string): string | undefined {
  const moment = parseMoment(text);
  return moment && new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(moment.instant);
}

const COUNTS = ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

/** « 2h », « 1 h 30 min », « deux heures », « 90 min », « 1:30 », `PT2H` */
function minutesIn(text: string): number | undefined {
  const plain = text.toLowerCase().replace(/^\p{L}+(?=\s)/u, (word) => String(COUNTS.indexOf(word) + 1 || word));
  const [, hours, more = '0', minutes] =
    /^(?:pt)?(?:(\d{1,2})\s*(?:h(?:eures?)?|:)(?:\s*(?:et\s+)?(\d{1,2})\s*(?:m(?:i?n(?:utes?)?)?)?)?|(\d{1,3})\s*m(?:i?n(?:utes?)?)?)$/.exec(
      plain,
    ) ?? [];
  if (minutes !== undefined) return Number(minutes);
  return hours === undefined ? undefined : Number(hours) * 60 + Number(more);
}
