import { describe, expect, test } from 'vitest';
import { contentOf, entry, STAGES, STAGES_NOW } from '../../../test-content';
import type { SiteContent } from '../../content/collections';
import type { FileHistory } from '../../content/history';
import { calendarValue, icalendar } from './icalendar';

function fileOf(content: SiteContent): string {
  return icalendar(calendarValue({ name: 'Titre', page: '/evenements/', path: '/evenements.ics', events: content.calendar }, content));
}

/** The lines of a calendar of one event, unfolded; those of the event alone. */
function linesOf(frontMatter: string, history?: FileHistory): string[] {
  const content = contentOf({ 'evenements/e.md': entry(frontMatter) }, '2023-01-01T00:00Z', history && { 'evenements/e.md': history });
  const lines = fileOf(content).replaceAll('\r\n ', '').split('\r\n');
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.lastIndexOf('END:VEVENT'));
}
const named = (lines: string[], ...names: string[]) => lines.filter((line) => names.includes(line.split(/[;:]/)[0] ?? ''));
const timesOf = (frontMatter: string) => named(linesOf(`title: Titre\n${frontMatter}`), 'DTSTART', 'DTEND');

describe('times', () => {
  test.each([
    [
      'in Paris',
      'date: 2023-01-31T16:30\ndate_end: 2023-01-31T17:30',
      ['DTSTART;TZID=Europe/Paris:20230131T163000', 'DTEND;TZID=Europe/Paris:20230131T173000'],
    ],
    [
      'without an end: until its day is over, as on its page',
      'date: 2023-01-31T16:30',
      ['DTSTART;TZID=Europe/Paris:20230131T163000', 'DTEND;TZID=Europe/Paris:20230201T000000'],
    ],
    [
      'given in another zone',
      'date: 2023-07-01T08:00-04:00\ndate_end: 2023-07-01T09:00-04:00',
      ['DTSTART;TZID=Europe/Paris:20230701T140000', 'DTEND;TZID=Europe/Paris:20230701T150000'],
    ],
    ['a whole day', 'date: 2023-01-31', ['DTSTART;VALUE=DATE:20230131', 'DTEND;VALUE=DATE:20230201']],
    [
      'whole days, over a change of hour',
      'date: 2023-03-25\ndate_end: 2023-03-26',
      ['DTSTART;VALUE=DATE:20230325', 'DTEND;VALUE=DATE:20230327'],
    ],
    [
      'over the hour that is skipped',
      'date: 2023-03-26T01:30\ndate_end: 2023-03-26T03:30',
      ['DTSTART;TZID=Europe/Paris:20230326T013000', 'DTEND;TZID=Europe/Paris:20230326T033000'],
    ],
    [
      'from the hour that comes twice, to the second time it comes, which Paris time cannot say',
      'date: 2023-10-29T02:30\ndate_end: 2023-10-29T02:30+01:00',
      ['DTSTART;TZID=Europe/Paris:20231029T023000', 'DTEND:20231029T013000Z'],
    ],
    [
      'before the rules of Paris that the file gives',
      'date: 1990-10-15T14:00\ndate_end: 1996-06-01T14:00',
      ['DTSTART:19901015T130000Z', 'DTEND;TZID=Europe/Paris:19960601T140000'],
    ],
  ])('%s', (_, frontMatter, expected) => {
    expect(timesOf(frontMatter)).toEqual(expected);
  });

  test('the rules of Paris come with a time, and are left out of whole days', () => {
    const zone = 'BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n';
    const day = { 'evenements/jour.md': entry('title: Jour\ndate: 2023-01-31') };
    expect(fileOf(contentOf(day, STAGES_NOW))).not.toContain(zone);
    expect(fileOf(contentOf({ ...day, 'evenements/heure.md': entry('title: Heure\ndate: 2023-01-31T14:00') }, STAGES_NOW))).toContain(zone);
  });
});

describe('the UID of a date', () => {
  const uids = (frontMatter: string) => named(linesOf(`title: Titre\n${frontMatter}`), 'UID').map((uid) => uid.slice(4));

  test('is that of the event where there is one date', () => {
    expect(uids('date: 2023-02-14T10:00')).toEqual(['evenement-e@localhost']);
  });

  test('names the date, whatever dates are added before it', () => {
    const own = 'date: 2026-12-01T10:00\noccurrences:\n';
    const [before, after] = ['  - date: 2026-12-08T10:00\n', '  - date: 2026-12-15T10:00\n  - date: 2026-12-22'];
    expect(uids(own + after)).toEqual([
      'evenement-e@localhost',
      'evenement-e--20261215T100000@localhost',
      'evenement-e--20261222@localhost',
    ]);
    expect(uids(own + before + after)).toEqual([
      'evenement-e@localhost',
      'evenement-e--20261208T100000@localhost',
      'evenement-e--20261215T100000@localhost',
      'evenement-e--20261222@localhost',
    ]);
  });

  test.each(['previous_date: 2026-12-15T10:00', 'previous_date: 2026-12-15'])('stays when it is moved: %s', (moved) => {
    expect(uids(`date: 2026-12-01T10:00\noccurrences:\n  - date: 2026-12-17T10:00\n    ${moved}`)).toEqual([
      'evenement-e@localhost',
      'evenement-e--20261215T100000@localhost',
    ]);
  });

  test('tells two sessions at once apart', () => {
    expect(
      uids('date: 2026-12-01T10:00\noccurrences:\n  - date: 2026-12-15T10:00\n  - { date: 2026-12-15T10:00, location: Salle B }'),
    ).toEqual(['evenement-e@localhost', 'evenement-e--20261215T100000@localhost', 'evenement-e--20261215T100000-2@localhost']);
  });

  test('is that of no other event', () => {
    const files = {
      'evenements/cafe.md': entry('title: Café\ndate: 2026-12-01T10:00\noccurrences: [{ date: 2026-12-15T10:00 }]'),
      'evenements/cafe-2.md': entry('title: Café\ndate: 2026-12-01T10:00'),
      'evenements/cafe-20261215.md': entry('title: Café\ndate: 2026-12-01T10:00'),
    };
    const all = fileOf(contentOf(files, STAGES_NOW)).match(/^UID:.*$/gm) ?? [];
    expect(new Set(all).size).toBe(4);
  });
});

const RULE =
  'title: Café\ndate: 2027-03-04T14:00\ndate_end: 2027-03-04T16:00\nrepeat: tous les jeudis, jusqu’au 2027-04-15, sauf le 2027-03-18';
const DATE_LINES = ['UID', 'RECURRENCE-ID', 'DTSTART', 'DTEND', 'RRULE', 'EXDATE', 'SUMMARY', 'STATUS', 'LOCATION'];

describe('a rule', () => {
  test('is one event with its rule and its exceptions', () => {
    expect(named(linesOf(RULE), 'BEGIN', ...DATE_LINES)).toEqual([
      'UID:evenement-e@localhost',
      'DTSTART;TZID=Europe/Paris:20270304T140000',
      'DTEND;TZID=Europe/Paris:20270304T160000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270415T215959Z',
      'EXDATE;TZID=Europe/Paris:20270318T140000',
      'SUMMARY:Café',
      'STATUS:CONFIRMED',
    ]);
  });

  test('of whole days', () => {
    const lines = linesOf('title: Fête\ndate: 2027-03-21\nrepeat: tous les ans, 3 fois, sauf le 2028-03-21');
    expect(named(lines, ...DATE_LINES)).toEqual([
      'UID:evenement-e@localhost',
      'DTSTART;VALUE=DATE:20270321',
      'DTEND;VALUE=DATE:20270322',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=21;COUNT=3',
      'EXDATE;VALUE=DATE:20280321',
      'SUMMARY:Fête',
      'STATUS:CONFIRMED',
    ]);
  });

  test('follows the clock of Paris, from whatever moment it begins', () => {
    const times = (date: string) =>
      named(linesOf(`title: Café\ndate: ${date}\nrepeat: tous les dimanches, 30 fois`), 'DTSTART').map((line) => line.slice(8));
    expect(times('1995-11-05T14:00')).toEqual(['TZID=Europe/Paris:19951105T140000']);
    expect(times('2026-10-25T02:30+01:00')).toEqual(['TZID=Europe/Paris:20261025T023000']);
  });

  test('of several whole days: a date that is moved or added lasts as long, unless it has an hour', () => {
    const events = linesOf(`title: Fête
date: 2027-01-07
date_end: 2027-01-08
repeat: le premier jeudi du mois, 4 fois
occurrences:
  - { date: 2027-02-11, previous_date: 2027-02-04 }
  - { date: 2027-03-05T10:00, previous_date: 2027-03-04 }
  - { date: 2027-05-20 }`);
    expect(named(events, 'DTSTART', 'DTEND', 'RECURRENCE-ID').slice(2)).toEqual([
      'DTSTART;VALUE=DATE:20270211',
      'DTEND;VALUE=DATE:20270213',
      'RECURRENCE-ID;VALUE=DATE:20270204',
      'DTSTART;TZID=Europe/Paris:20270305T100000',
      'DTEND;TZID=Europe/Paris:20270306T000000',
      'RECURRENCE-ID;VALUE=DATE:20270304',
      'DTSTART;VALUE=DATE:20270520',
      'DTEND;VALUE=DATE:20270522',
    ]);
  });

  test('gives way on the dates that differ: cancelled, moved, elsewhere, added', () => {
    const changes = `occurrences:
  - { date: 2027-03-11, status: cancelled, status_note: Salle prise. }
  - { date: 2027-03-26T10:00, previous_date: 2027-03-25 }
  - { date: 2027-04-01T14:00, location: Salle B }
  - { date: 2027-04-20T18:00 }`;
    const events = linesOf(`${RULE}\n${changes}`)
      .join('\n')
      .split('END:VEVENT')
      .map((text) => named(text.split('\n'), ...DATE_LINES));
    expect(events.slice(1)).toEqual([
      [
        'UID:evenement-e@localhost',
        'DTSTART;TZID=Europe/Paris:20270311T140000',
        'DTEND;TZID=Europe/Paris:20270311T160000',
        'RECURRENCE-ID;TZID=Europe/Paris:20270311T140000',
        'SUMMARY:ANNULÉ : Café',
        'STATUS:CANCELLED',
      ],
      [
        'UID:evenement-e@localhost',
        'DTSTART;TZID=Europe/Paris:20270326T100000',
        'DTEND;TZID=Europe/Paris:20270326T120000',
        'RECURRENCE-ID;TZID=Europe/Paris:20270325T140000',
        'SUMMARY:NOUVELLE DATE : Café',
        'STATUS:CONFIRMED',
      ],
      [
        'UID:evenement-e@localhost',
        'DTSTART;TZID=Europe/Paris:20270401T140000',
        'DTEND;TZID=Europe/Paris:20270401T160000',
        'RECURRENCE-ID;TZID=Europe/Paris:20270401T140000',
        'SUMMARY:Café',
        'LOCATION:Salle B',
        'STATUS:CONFIRMED',
      ],
      [
        'UID:evenement-e--20270420T180000@localhost',
        'DTSTART;TZID=Europe/Paris:20270420T180000',
        'DTEND;TZID=Europe/Paris:20270420T200000',
        'SUMMARY:Café',
        'STATUS:CONFIRMED',
      ],
    ]);
  });

  test('the description of a date says why', () => {
    const changes = `occurrences:
  - { date: 2027-03-11, status: cancelled, status_note: Salle prise. }
  - { date: 2027-03-26T10:00, previous_date: 2027-03-25, status_note: Grève. }
  - { date: 2027-04-01, status: postponed }`;
    const texts = named(linesOf(`${RULE}\n${changes}`), 'DESCRIPTION').map((line) => line.replaceAll('\u00a0', ' ').split('\\n')[0]);
    expect(texts.slice(1)).toEqual([
      'DESCRIPTION:Salle prise.',
      'DESCRIPTION:Prévu au départ le jeudi 25 mars 2027 à 14 h. Grève.',
      'DESCRIPTION:Reporté à une date qui n’est pas encore connue.',
    ]);
  });
});

describe('what became of it', () => {
  const lines = fileOf(contentOf(STAGES, STAGES_NOW)).split('\r\n');
  const statusOf = (title: string) => {
    const start = lines.indexOf(`SUMMARY:${title}`);
    return lines.slice(start).find((line) => line.startsWith('STATUS:'));
  };

  test.each([
    ['Ouvert', 'STATUS:CONFIRMED'],
    ['ANNULÉ : Annulé', 'STATUS:CANCELLED'],
    ['REPORTÉ : Reporté', 'STATUS:TENTATIVE'],
    ['NOUVELLE DATE : Déplacé', 'STATUS:CONFIRMED'],
    ['Passé', 'STATUS:CONFIRMED'],
  ])('%s: %s', (title, status) => {
    expect(statusOf(title)).toBe(status);
  });

  test('a cancelled one is followed nowhere', () => {
    const front = 'title: Titre\ndate: 2023-02-01T10:00\nonline_url: https://exemple.fr/visio';
    expect(named(linesOf(front), 'CONFERENCE')).toEqual([
      'CONFERENCE;FEATURE=VIDEO;LABEL=Suivre à distance;VALUE=URI:https://exemple.fr/visio',
    ]);
    expect(named(linesOf(`${front}\nstatus: cancelled`), 'CONFERENCE')).toEqual([]);
  });
});

test('revisions are those of its file', () => {
  const history = { createdAt: new Date('2022-12-01T08:00:00Z'), modifiedAt: new Date('2022-12-24T20:30:00Z'), commits: 3 };
  expect(named(linesOf('title: Titre\ndate: 2023-02-01T10:00', history), 'DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'SEQUENCE')).toEqual([
    'DTSTAMP:20221224T203000Z',
    'CREATED:20221201T080000Z',
    'LAST-MODIFIED:20221224T203000Z',
    'SEQUENCE:2',
  ]);
});

test('without Git, a calendar has the stamp that it must have, and does not tell a change', () => {
  expect(named(linesOf('title: Titre\ndate: 2023-02-01T10:00'), 'DTSTAMP', 'CREATED', 'LAST-MODIFIED')).toEqual([
    'DTSTAMP:20230101T000000Z',
  ]);
});

test('texts are escaped: commas, semicolons, backslashes, line breaks', () => {
  const lines = linesOf(
    [
      'title: "A, B; C\\\\D <b> & \\"E\\""',
      'date: 2023-02-01T10:00',
      'kind: atelier',
      'tags: ["Données, IA", Python]',
      'location: "Salle A; B, Paris"',
      'address: { city: Lyon, coordinates: "45.75, 4.85" }',
      'contact: Zoé; Ali',
    ].join('\n'),
  ).map((line) => line.replaceAll('\u202f', ' '));
  expect(named(lines, 'SUMMARY', 'LOCATION', 'CATEGORIES', 'CONTACT', 'GEO', 'DESCRIPTION')).toEqual([
    'SUMMARY:A\\, B \\; C\\\\D <b> & "E"',
    'DESCRIPTION:Plus d’informations : http://localhost:3000/evenements/e/',
    'LOCATION:Salle A \\; B\\, Paris\\, Lyon',
    'GEO:45.75;4.85',
    'CATEGORIES:Atelier,Données\\, IA,Python',
    'CONTACT:Zoé\\; Ali',
  ]);
  expect(named(linesOf('title: T\ndate: 2023-02-01\nsummary: A, b.'), 'DESCRIPTION')).toEqual([
    'DESCRIPTION:A\\, b.\\n\\nPlus d’informations : http://localhost:3000/evenements/e/',
  ]);
});

test('a date with a place of its own has not the address of the event', () => {
  const lines = linesOf(`title: T
date: 2023-02-01T10:00
location: Salle A
address: { city: Paris, coordinates: "48.85, 2.35" }
occurrences: [{ date: 2023-02-08T10:00, location: "Mairie, Lyon" }]`);
  expect(named(lines, 'LOCATION', 'GEO')).toEqual(['LOCATION:Salle A\\, Paris', 'GEO:48.85;2.35', 'LOCATION:Mairie\\, Lyon']);
});

test('lines are folded at 75 octets, between characters', () => {
  const title = `${'é'.repeat(60)}${'🙂'.repeat(40)}${'a'.repeat(100)}`;
  const text = fileOf(contentOf({ 'evenements/e.md': entry(`title: ${title}\ndate: 2023-02-01T10:00`) }, STAGES_NOW));
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toContain('\ufffd');
  expect(text.replaceAll('\r\n ', '')).toContain(`\r\nSUMMARY:${title}\r\n`);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('the calendar itself', () => {
  expect(fileOf(contentOf({}, STAGES_NOW)).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Programme & Cie//Agenda//FR',
    'CALSCALE:GREGORIAN',
    'NAME:Titre',
    'X-WR-CALNAME:Titre',
    'X-WR-TIMEZONE:Europe/Paris',
    'URL:http://localhost:3000/evenements/',
    'SOURCE;VALUE=URI:http://localhost:3000/evenements.ics',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'END:VCALENDAR',
    '',
  ]);
});
