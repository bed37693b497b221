import { describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { addLinks } from './add-links';

/** The addresses of each service, by its name, for each date of an event. */
function linksOf(frontMatter: string): Record<string, URL>[] {
  const { events } = contentOf({ 'evenements/e.md': entry(`title: "A & B + C; 100 %"\n${frontMatter}`) }, '2023-01-01T00:00Z');
  return events.flatMap((event) =>
    event.occurrences.map((occurrence) =>
      Object.fromEntries(addLinks(event, occurrence).map(({ label, url }) => [label, new URL(url)] as const)),
    ),
  );
}

/** The values of these parameters in the address of each service. */
function datesOf(frontMatter: string) {
  return linksOf(frontMatter).map(({ 'Google Agenda': google, 'Outlook (professionnel)': outlook }) => ({
    google: google?.searchParams.get('dates'),
    outlook: ['startdt', 'enddt', 'allday'].map((name) => outlook?.searchParams.get(name)),
  }));
}

describe('dates', () => {
  test('a moment is said in UTC', () => {
    expect(datesOf('date: 2023-01-31T16:30\ndate_end: 2023-01-31T17:30')).toEqual([
      {
        google: '20230131T153000Z/20230131T163000Z',
        outlook: ['2023-01-31T15:30:00.000Z', '2023-01-31T16:30:00.000Z', null],
      },
    ]);
  });

  test('without an end, it lasts until its day is over in Paris, as on its page', () => {
    expect(datesOf('date: 2023-01-31T16:30')[0]?.google).toBe('20230131T153000Z/20230131T230000Z');
  });

  test('whole days: the services leave the end out', () => {
    expect(datesOf('date: 2023-03-25\ndate_end: 2023-03-26')).toEqual([
      {
        google: '20230325/20230327',
        outlook: ['2023-03-25', '2023-03-27', 'true'],
      },
    ]);
  });

  test('on either side of a change of hour', () => {
    const before = 'date: 2023-10-24T14:00\ndate_end: 2023-10-24T15:00';
    const after = 'occurrences:\n  - date: 2023-10-31T14:00\n    date_end: 2023-10-31T15:00';
    expect(datesOf(`${before}\n${after}`).map(({ google }) => google)).toEqual([
      '20231024T120000Z/20231024T130000Z',
      '20231031T130000Z/20231031T140000Z',
    ]);
  });
});

test('words reach each service as they are', () => {
  const [links = {}] = linksOf('date: 2023-01-31T16:30\nlocation: Salle A, n° 1');
  const words = (label: string, ...names: string[]) => names.map((name) => links[label]?.searchParams.get(name)?.replace(/\s/g, ' '));
  const [title, details, place] = ['A & B + C ; 100 %', 'Plus d’informations : http://localhost:3000/evenements/e/', 'Salle A, n° 1'];
  expect(words('Google Agenda', 'action', 'text', 'details', 'location')).toEqual(['TEMPLATE', title, details, place]);
  expect(words('Outlook (professionnel)', 'rru', 'subject', 'body', 'location')).toEqual(['addevent', title, details, place]);
  expect(words('Outlook (personnel)', 'rru', 'subject', 'body', 'location')).toEqual(['addevent', title, details, place]);
  expect(Object.values(links).map(({ origin }) => origin)).toEqual([
    'https://calendar.google.com',
    'https://outlook.office.com',
    'https://outlook.live.com',
  ]);
  // Some services show a plus sign literally.
  expect(Object.values(links).map(({ search }) => search.includes('+'))).toEqual([false, false, false]);
});
