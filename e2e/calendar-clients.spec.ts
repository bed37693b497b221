import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { calendarClients } from '../tools/programs/python';
import { outDirOf } from './exported';
import { TEST_SITES } from './sites';

/** A repeated event, with dates cancelled, moved, elsewhere, full, left out and added, in the libraries and programs that people have. */

const FILE = path.join(outDirOf('everything'), 'evenements/cafe/evenement.ics');
const MISSING = 'khal et Radicale manquent';

/** Computed by hand from the fixture: clocks change on 31 March 2024. */
const DATES = [
  '2023-05-23T12:00Z Café qui se répète',
  '2024-03-12T13:00Z Café qui se répète',
  '2024-03-19T13:00Z ANNULÉ : Café qui se répète',
  '2024-03-27T09:00Z NOUVELLE DATE : Café qui se répète',
  '2024-04-02T12:00Z Café qui se répète',
  '2024-04-09T12:00Z Café qui se répète',
  '2024-04-16T12:00Z Café qui se répète',
  '2024-04-23T12:00Z Café qui se répète',
  '2024-05-07T12:00Z Café qui se répète',
  '2024-05-16T12:00Z Café qui se répète',
];

const line = (start: Date, title: string) => `${start.toISOString().slice(0, 16)}Z ${title}`;

test('ical.js, which Thunderbird has', () => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(FILE, 'utf8')));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (!zone) throw new Error('no time zone');
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const components = calendar.getAllSubcomponents('vevent');
  const exceptions = components.filter((component) => component.hasProperty('recurrence-id'));
  const masters = components.filter((component) => !component.hasProperty('recurrence-id'));
  const read = masters.flatMap((component) => {
    const uid = component.getFirstPropertyValue('uid');
    const event = new ICAL.Event(component, { exceptions: exceptions.filter((one) => one.getFirstPropertyValue('uid') === uid) });
    const iterator = event.iterator();
    const dates: string[] = [];
    for (let date = iterator.next(); date; date = iterator.next()) {
      const { startDate, item } = event.getOccurrenceDetails(date);
      dates.push(line(startDate.toJSDate(), item.summary));
    }
    return dates;
  });
  expect(read.sort()).toEqual(DATES);
});

test('node-ical', () => {
  const events = Object.values(ical.sync.parseFile(FILE)).filter((item): item is VEvent => item?.type === 'VEVENT');
  const range = { from: new Date('2023-01-01'), to: new Date('2025-01-01') };
  const read = events.flatMap((event) => ical.expandRecurringEvent(event, range).map(({ start, summary }) => line(start, String(summary))));
  expect(read.sort()).toEqual(DATES);
});

test('khal shows each date', () => {
  const python = calendarClients.find();
  test.skip(!python, MISSING);
  const folder = mkdtempSync(path.join(tmpdir(), 'khal-'));
  mkdirSync(path.join(folder, 'agenda'));
  writeFileSync(path.join(folder, 'config'), khalConfiguration(folder));
  const khal = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(python ?? '', ['-m', 'khal', '-c', path.join(folder, 'config'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    expect(status, stderr).toBe(0);
    return stdout;
  };
  khal('import', '--batch', '-a', 'agenda', FILE);
  const shown = khal('list', '--day-format', '', '--format', '{start-long} {title}', '2023-01-01', '2024-12-31');
  expect(
    shown
      .trim()
      .split('\n')
      .map((text) => text.trim()),
  ).toEqual(DATES.map(inParis));
});

/** `2024-04-02T12:00Z …` as the clocks of Paris show it: `2024-04-02 14:00 …`. */
function inParis(text: string): string {
  const clock = new Date(text.slice(0, 17)).toLocaleString('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });
  return `${clock} ${text.slice(18)}`;
}

function khalConfiguration(folder: string): string {
  return `[calendars]
[[agenda]]
path = ${folder}/agenda
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Paris
default_timezone = Europe/Paris
[sqlite]
path = ${folder}/khal.db
`;
}

test('Radicale, a CalDAV server, accepts the calendar of all events of each site, and finds each date in time', async () => {
  const python = calendarClients.find();
  test.skip(!python, MISSING);
  const address = 'http://127.0.0.1:4325';
  const options = [
    '--config',
    '',
    '--hosts',
    '127.0.0.1:4325',
    '--auth-type',
    'none',
    '--rights-type',
    'authenticated',
    '--web-type',
    'none',
  ];
  const folder = mkdtempSync(path.join(tmpdir(), 'radicale-'));
  const server = spawn(python ?? '', ['-m', 'radicale', ...options, '--storage-filesystem-folder', folder], { stdio: 'ignore' });
  const headers = { Authorization: `Basic ${btoa('agenda:agenda')}` };
  try {
    for (let attempt = 0; attempt < 100 && !(await isUp(address)); attempt += 1) await wait(100);
    for (const { name } of TEST_SITES) {
      const [file = ''] = listFiles(outDirOf(name)).filter((candidate) => candidate === 'evenements.ics');
      const body = readFileSync(path.join(outDirOf(name), file));
      const put = await fetch(`${address}/agenda/${name}/`, {
        method: 'PUT',
        body,
        headers: { ...headers, 'Content-Type': 'text/calendar' },
      });
      expect(put.status, name).toBe(201);
    }
    for (const [start, end, isFound] of [
      ['20240402T110000Z', '20240402T130000Z', true],
      // Moved from 26 to 27 March, left out on 30 April.
      ['20240327T083000Z', '20240327T093000Z', true],
      ['20240430T110000Z', '20240430T130000Z', false],
    ] as const) {
      const found = await fetch(`${address}/agenda/everything/`, {
        method: 'REPORT',
        headers: { ...headers, 'Content-Type': 'application/xml', Depth: '1' },
        body: timeQuery(start, end),
      });
      expect(found.status).toBe(207);
      expect((await found.text()).includes('UID:evenement-cafe@localhost'), start).toBe(isFound);
    }
  } finally {
    server.kill();
  }
});

async function isUp(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

/** A calendar-query of CalDAV (RFC 4791, 7.8). */
function timeQuery(start: string, end: string): string {
  return `<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<D:prop><C:calendar-data/></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${start}" end="${end}"/></C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>`;
}
