import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { parsers } from '../tools/programs/python';
import { outDirOf } from './exported';
import { TEST_SITES } from './sites';

/** Reads every calendar file with independent parsers. */

const calendarsOf = (name: (typeof TEST_SITES)[number]['name']) =>
  listFiles(outDirOf(name))
    .filter((file) => file.endsWith('.ics'))
    .map((file) => path.join(outDirOf(name), file));
const everything = (file: string) => path.join(outDirOf('everything'), file);

interface ReadEvent {
  uid: string;
  summary: string;
  /** A day, or an instant in UTC. */
  start: string;
  end: string | null;
  status: string;
  location: string | null;
}

/** Computed by hand from the fixtures: Paris is at UTC+1 until 26 March and from 29 October 2023, at UTC+2 between. */
const EXPECTED: Record<string, ReadEvent[]> = {
  'evenements/deux-dates/evenement.ics': [
    {
      uid: 'evenement-deux-dates@localhost',
      summary: 'Atelier\u202f; en deux fois, de part et d’autre de l’heure d’hiver \\ 🙂',
      start: '2023-10-24T12:00:00Z',
      end: '2023-10-24T14:30:00Z',
      status: 'CONFIRMED',
      location: 'Salle n°\u00a03, bâtiment B',
    },
    {
      uid: 'evenement-deux-dates--20231031T140000@localhost',
      summary: 'Atelier\u202f; en deux fois, de part et d’autre de l’heure d’hiver \\ 🙂',
      start: '2023-10-31T13:00:00Z',
      end: '2023-10-31T15:30:00Z',
      status: 'CONFIRMED',
      location: 'À distance',
    },
  ],
  'evenements/avant-l-heure-d-ete/evenement.ics': [
    {
      uid: 'evenement-avant-l-heure-d-ete@localhost',
      summary: 'Avant et après l’heure d’été',
      start: '2023-03-21T13:00:00Z',
      end: '2023-03-21T14:00:00Z',
      status: 'CONFIRMED',
      location: null,
    },
    {
      uid: 'evenement-avant-l-heure-d-ete--20230328T140000@localhost',
      summary: 'Avant et après l’heure d’été',
      start: '2023-03-28T12:00:00Z',
      end: '2023-03-28T13:00:00Z',
      status: 'CONFIRMED',
      location: null,
    },
  ],
  'evenements/annule/evenement.ics': [
    {
      uid: 'evenement-annule@localhost',
      summary: 'ANNULÉ : Rencontre annulée',
      start: '2023-07-04',
      end: '2023-07-07',
      status: 'CANCELLED',
      location: '1, rue de l’Exemple, 75012 Paris',
    },
  ],
};

test('ical.js, with the time zone that the file itself defines, finds the instants', () => {
  for (const [file, expected] of Object.entries(EXPECTED)) {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(everything(file), 'utf8')));
    const zone = calendar.getFirstSubcomponent('vtimezone');
    const paris = zone ? new ICAL.Timezone(zone) : ICAL.Timezone.utcTimezone;
    const moment = (time: ICAL.Time) => {
      if (time.isDate) return time.toString();
      time.zone = paris;
      return `${time.toJSDate().toISOString().slice(0, 19)}Z`;
    };
    const read = calendar.getAllSubcomponents('vevent').map((vevent): ReadEvent => {
      const event = new ICAL.Event(vevent);
      return {
        uid: event.uid,
        summary: event.summary,
        start: moment(event.startDate),
        end: moment(event.endDate),
        status: String(vevent.getFirstPropertyValue('status')),
        location: event.location,
      };
    });
    expect(read, file).toEqual(expected);
  }
});

test('node-ical finds the same instants', () => {
  for (const [file, expected] of Object.entries(EXPECTED)) {
    const read = Object.values(ical.sync.parseFile(everything(file))).filter((item): item is VEvent => item?.type === 'VEVENT');
    const moment = (date: VEvent['start'], isDay: boolean) =>
      isDay
        ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
        : `${date.toISOString().slice(0, 19)}Z`;
    expect(
      read.map((event) => ({
        uid: event.uid,
        start: moment(event.start, event.datetype === 'date'),
        end: event.end && moment(event.end, event.datetype === 'date'),
        status: event.status,
      })),
      file,
    ).toEqual(expected.map(({ uid, start, end, status }) => ({ uid, start, end, status })));
  }
});

test('python3-icalendar reads every file, and finds the same instants', () => {
  const python = parsers.find();
  test.skip(!python, 'Python avec icalendar et feedparser manque');
  const files = TEST_SITES.flatMap(({ name }) => calendarsOf(name));
  const { stdout, stderr, status } = spawnSync(python ?? '', [path.join(import.meta.dirname, 'read_calendars.py'), ...files], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const read: Record<string, ReadEvent[]> = JSON.parse(stdout);
  expect(Object.keys(read)).toHaveLength(files.length);
  for (const [file, expected] of Object.entries(EXPECTED)) expect(read[everything(file)], file).toEqual(expected);
});

test('every file keeps to RFC 5545', () => {
  const files = TEST_SITES.flatMap(({ name }) => calendarsOf(name));
  expect(files.length).toBeGreaterThan(60);
  // One expectation for all lines: each call costs milliseconds, and there are tens of thousands of lines.
  const faults = files.flatMap((file) => calendarFaults(readFileSync(file, 'utf8')).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

function calendarFaults(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  const names = new Set(events.map((event) => ['uid', 'recurrence-id'].map((name) => String(event.getFirstPropertyValue(name))).join(' ')));
  const once = ['uid', 'dtstamp', 'sequence', 'dtstart', 'summary', 'status', 'url'];
  return [
    ...(/[\r\n]/.test(text.replaceAll('\r\n', '')) ? ['a line does not end in CRLF'] : []),
    ...text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
    ...(calendar.getFirstPropertyValue('version') === '2.0' ? [] : ['no version']),
    ...(/^-\/\//.test(String(calendar.getFirstPropertyValue('prodid'))) ? [] : ['no product']),
    ...(names.size === events.length ? [] : ['dates share a name']),
    ...events.flatMap((event) => once.filter((name) => event.getAllProperties(name).length !== 1)),
  ];
}

test('the calendar of all events has the properties of RFC 7986', () => {
  const text = readFileSync(everything('evenements.ics'), 'utf8');
  for (const line of [
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'SOURCE;VALUE=URI:http://localhost:4316/evenements.ics',
    'URL:http://localhost:4316/evenements/',
    'TZID:Europe/Paris',
    'GEO:48.8394;2.3799',
    'CATEGORIES:Atelier,Python',
    'DTSTART;VALUE=DATE:20230704',
    'DTSTART;TZID=Europe/Paris:20231024T140000',
  ])
    expect(text).toContain(`\r\n${line}\r\n`);
});

test('each tag, season, series, kind and place has its calendar', () => {
  const summaries = (file: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(everything(file), 'utf8')))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
  expect(summaries('etiquettes/python/evenements.ics')).toHaveLength(2);
  expect(summaries('saisons/3/evenements.ics')).toContain('REPORTÉ : Événement aux champs remplis');
  expect(summaries('series/atelier-du-mardi/evenements.ics')).toHaveLength(5);
  expect(summaries('evenements/nature/rencontre.ics')).toContain('ANNULÉ : Rencontre annulée');
  expect(summaries('evenements/lieu/salle-du-cafe/evenements.ics')).toContain('Café qui se répète');
});
