import { describe, expect, test } from 'vitest';
import { contentOf, entry, STAGES, STAGES_NOW } from '../../../test-content';
import { eventsData, newsData } from './records';
import { eventsFile, newsFile } from './schema';

const HISTORY = { createdAt: new Date('2023-01-02T08:00Z'), modifiedAt: new Date('2023-01-03T08:00Z'), commits: 2 };

test('an event of every field', () => {
  const front = `
title: 'Atelier & "suite", <1>'
date: 2023-06-20T14:00
date_end: 2023-06-20T16:00
summary: Un *résumé*.
kind: atelier
status: postponed
status_note: Salle prise.
event: Mardis
season: 2
mode: hybride
location: "**BercyLab**"
projects: [carte]
tags: [Open data]
images: [/img/photo_atelier_ideation.jpg]
url_video: /uploads/film.mp4
registration: { url: /inscription/, opens: 2023-05-01T09:00, closes: 2023-06-15, capacity: 30 }
occurrences:
  - { date: 2023-06-27T14:00, location: Salle B }`;
  const files = { 'evenements/e.md': entry(front), 'projets/carte.md': entry('title: Carte') };
  const content = contentOf(files, STAGES_NOW, { 'evenements/e.md': HISTORY });
  expect(eventsData(content)).toEqual({
    $schema: 'http://localhost:3000/schemas/evenements.schema.json',
    title: 'Programme & Cie : événements',
    licence: { name: 'Licence ouverte 2.0', url: 'https://exemple.fr/licence' },
    publisher: 'Direction du numérique',
    items: [
      {
        id: 'e',
        url: 'http://localhost:3000/evenements/e/',
        title: 'Atelier & "suite", <1>',
        summary: 'Un résumé.',
        tags: ['Open data'],
        image: 'http://localhost:3000/img/photo_atelier_ideation.jpg',
        modified: '2023-01-03T09:00:00+01:00',
        kind: 'atelier',
        status: 'postponed',
        statusNote: 'Salle prise.',
        allDay: false,
        dates: [
          { start: '2023-06-20T14:00:00+02:00', end: '2023-06-20T16:00:00+02:00', place: 'BercyLab' },
          { start: '2023-06-27T14:00:00+02:00', place: 'Salle B' },
        ],
        mode: 'hybride',
        series: 'Mardis',
        season: '2',
        registration: {
          url: 'http://localhost:3000/inscription/',
          opens: '2023-05-01T09:00:00+02:00',
          closes: '2023-06-16T00:00:00+02:00',
          capacity: 30,
        },
        projects: ['http://localhost:3000/projets/carte/'],
        links: [{ label: 'Vidéo', url: 'http://localhost:3000/uploads/film.mp4' }],
        calendar: 'http://localhost:3000/evenements/e/evenement.ics',
      },
    ],
  });
  expect(eventsFile.safeParse(eventsData(content)).error).toBeUndefined();
});

test('a repeated event has its rule, and each date with what differs', () => {
  const front = `
title: Café
date: 2023-06-20T14:00
date_end: 2023-06-20T15:00
repeat: tous les mardis, 4 fois, sauf le 2023-06-27
occurrences:
  - { date: 2023-07-04, status: cancelled, status_note: Salle prise. }
  - { date: 2023-07-12T10:00, previous_date: 2023-07-11, url_video: /film.mp4, registration: { state: full } }`;
  const data = eventsData(contentOf({ 'evenements/e.md': entry(front) }, STAGES_NOW));
  const [item] = data.items;
  expect(item?.repeat).toEqual({
    text: 'tous les mardis, de\u00a014\u00a0h à\u00a015\u00a0h, 4\u00a0fois, sauf le 27 juin 2023',
    rrule: 'FREQ=WEEKLY;COUNT=4;BYDAY=TU',
    except: ['2023-06-27'],
  });
  expect(item?.dates).toEqual([
    { start: '2023-06-20T14:00:00+02:00', end: '2023-06-20T15:00:00+02:00' },
    { start: '2023-07-04T14:00:00+02:00', end: '2023-07-04T15:00:00+02:00', status: 'cancelled', statusNote: 'Salle prise.' },
    {
      start: '2023-07-12T10:00:00+02:00',
      end: '2023-07-12T11:00:00+02:00',
      status: 'postponed',
      previousStart: '2023-07-11T14:00:00+02:00',
      registration: { state: 'full' },
      links: [{ label: 'Vidéo', url: 'http://localhost:3000/film.mp4' }],
    },
  ]);
  expect(eventsFile.safeParse(data).error).toBeUndefined();
});

describe('dates', () => {
  test.each([
    ['whole days, of which the end is left out', 'date: 2023-03-25\ndate_end: 2023-03-26', { start: '2023-03-25', end: '2023-03-27' }],
    [
      'over a change of hour',
      'date: 2023-03-26T01:30\ndate_end: 2023-03-26T03:30',
      { start: '2023-03-26T01:30:00+01:00', end: '2023-03-26T03:30:00+02:00' },
    ],
    ['in the hour that comes twice', 'date: 2023-10-29T02:30', { start: '2023-10-29T02:30:00+02:00' }],
  ])('%s', (_, dates, expected) => {
    const content = contentOf({ 'evenements/e.md': entry(`title: Titre\n${dates}`) }, STAGES_NOW);
    expect(eventsData(content).items.map((item) => item.dates)).toEqual([[expected]]);
    expect(eventsFile.safeParse(eventsData(content)).error).toBeUndefined();
  });
});

test('events run from the first to the last, whatever became of them', () => {
  const data = eventsData(contentOf(STAGES, STAGES_NOW));
  expect(data.items.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'passe confirmed',
    'ouvert confirmed',
    'bientot confirmed',
    'complet confirmed',
    'clos confirmed',
    'annule cancelled',
    'reporte postponed',
    'deplace postponed',
  ]);
  expect(eventsFile.safeParse(data).error).toBeUndefined();
});

test('news, newest first', () => {
  const files = {
    'actualites/a.md': entry('title: Ancienne\ndate: 2023-01-24'),
    'actualites/b.md': entry('title: Lettre\ndate: 2023-02-24T10:00\nkind: infolettre\nauthors: [zoe]\ntags: [Open data]'),
    'actualites/c.md': entry('title: À venir\ndate: 2030-01-01'),
    'membres/zoe.md': entry('title: Zoé Martin'),
  };
  const data = newsData(contentOf(files, STAGES_NOW, { 'actualites/a.md': HISTORY, 'actualites/b.md': HISTORY }));
  expect(data).toMatchObject({ title: 'Programme & Cie : actualités', $schema: 'http://localhost:3000/schemas/actualites.schema.json' });
  expect(data.items).toEqual([
    {
      id: 'b',
      url: 'http://localhost:3000/actualites/b/',
      title: 'Lettre',
      tags: ['Open data'],
      modified: '2023-01-03T09:00:00+01:00',
      kind: 'infolettre',
      published: '2023-02-24T10:00:00+01:00',
      authors: ['Zoé Martin'],
    },
    {
      id: 'a',
      url: 'http://localhost:3000/actualites/a/',
      title: 'Ancienne',
      tags: [],
      modified: '2023-01-03T09:00:00+01:00',
      kind: 'article',
      published: '2023-01-24T00:00:00+01:00',
      authors: [],
    },
  ]);
  expect(newsFile.safeParse(data).error).toBeUndefined();
});
