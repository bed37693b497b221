import { describe, expect, test } from 'vitest';
import { contentOf, entry, STAGES, STAGES_NOW } from '../../../test-content';
import { eventNodes } from './event';

/** The nodes of an event, one a date, as search engines read them. */
function nodesOf(frontMatter: string) {
  const content = contentOf({ 'evenements/e.md': entry(`title: Titre\n${frontMatter}`) }, STAGES_NOW);
  return content.events.flatMap((event) => eventNodes(event, content));
}
const nodeOf = (frontMatter: string) => nodesOf(`date: 2023-06-20T14:00\n${frontMatter}`)[0];

test('an event of every field', () => {
  const front = `
date: 2023-06-20T14:00
date_end: 2023-06-20T16:00
summary: Un *résumé* & a < b.
event: Mardis
mode: hybride
location: "**BercyLab**"
address: { street: 1 rue X, postcode: "75012", city: Paris, region: Île-de-France, coordinates: "48.8394, 2.3799" }
online_url: https://exemple.fr/visio
registration: { url: https://exemple.fr/inscription, opens: 2023-05-01T09:00, closes: 2023-06-15 }
speakers: [Ali, Zoé]
agenda:
  - { start: "14:30", end: 15h, title: Atelier, speaker: Zoé, location: Salle B }`;
  expect(nodesOf(front)).toEqual([
    {
      '@type': 'Event',
      '@id': 'http://localhost:3000/evenements/e/#evenement',
      name: 'Titre',
      url: 'http://localhost:3000/evenements/e/',
      startDate: '2023-06-20T14:00:00+02:00',
      endDate: '2023-06-20T16:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'BercyLab',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '1 rue X',
            postalCode: '75012',
            addressLocality: 'Paris',
            addressRegion: 'Île-de-France',
            addressCountry: 'FR',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 48.8394, longitude: 2.3799 },
        },
        { '@type': 'VirtualLocation', url: 'https://exemple.fr/visio' },
      ],
      description: 'Un résumé & a < b.',
      image: [expect.stringMatching(/^http:\/\/localhost:3000\/_cartes\/[0-9a-f]{16}\.png$/)],
      organizer: {
        '@type': 'Organization',
        '@id': 'http://localhost:3000/#organisation',
        name: 'Programme & Cie',
        url: 'http://localhost:3000/',
      },
      performer: [
        { '@type': 'Person', name: 'Ali' },
        { '@type': 'Person', name: 'Zoé' },
      ],
      isAccessibleForFree: true,
      inLanguage: 'fr',
      offers: {
        '@type': 'Offer',
        url: 'https://exemple.fr/inscription',
        price: 0,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
        validFrom: '2023-05-01T09:00:00+02:00',
        validThrough: '2023-06-16T00:00:00+02:00',
      },
      superEvent: { '@type': 'EventSeries', name: 'Mardis', url: 'http://localhost:3000/series/mardis/' },
      subEvent: [
        {
          '@type': 'Event',
          name: 'Atelier',
          startDate: '2023-06-20T14:30:00+02:00',
          endDate: '2023-06-20T15:00:00+02:00',
          performer: { '@type': 'Person', name: 'Zoé' },
          location: { '@type': 'Place', name: 'Salle B', address: { '@type': 'PostalAddress', addressCountry: 'FR' } },
        },
      ],
    },
  ]);
});

describe('dates', () => {
  const datesOf = (frontMatter: string) =>
    nodesOf(frontMatter).map((node) => ['startDate', 'endDate'].map((name) => Object.entries(node).find(([key]) => key === name)?.[1]));

  test.each([
    ['whole days, the last one counted in', 'date: 2023-03-25\ndate_end: 2023-03-26', [['2023-03-25', '2023-03-26']]],
    ['one day', 'date: 2023-03-25', [['2023-03-25', '2023-03-25']]],
    ['no end', 'date: 2023-03-25T14:00', [['2023-03-25T14:00:00+01:00', undefined]]],
    [
      'over a change of hour',
      'date: 2023-10-29T01:30\ndate_end: 2023-10-29T03:30',
      [['2023-10-29T01:30:00+02:00', '2023-10-29T03:30:00+01:00']],
    ],
    [
      'several, around one',
      'date: 2023-03-21T14:00\noccurrences:\n  - date: 2023-03-28T14:00',
      [
        ['2023-03-21T14:00:00+01:00', undefined],
        ['2023-03-28T14:00:00+02:00', undefined],
      ],
    ],
  ])('%s', (_, frontMatter, dates) => {
    expect(datesOf(frontMatter)).toEqual(dates);
  });

  test('each has a name of its own', () => {
    const nodes = nodesOf('date: 2023-03-21T14:00\noccurrences:\n  - date: 2023-03-28T14:00');
    expect(nodes).toMatchObject([
      { '@id': 'http://localhost:3000/evenements/e/#evenement' },
      { '@id': 'http://localhost:3000/evenements/e/#evenement-20230328T140000' },
    ]);
  });
});

describe('what became of it, and whether one may register', () => {
  const content = contentOf(STAGES, STAGES_NOW);

  test.each([
    ['Ouvert', 'EventScheduled', 'InStock'],
    ['Bientôt', 'EventScheduled', 'PreOrder'],
    ['Complet', 'EventScheduled', 'SoldOut'],
    ['Clos', 'EventScheduled', 'Discontinued'],
    ['Annulé', 'EventCancelled', 'Discontinued'],
    ['Reporté', 'EventPostponed', 'Discontinued'],
    ['Déplacé', 'EventRescheduled', 'InStock'],
    ['Passé', 'EventScheduled', 'Discontinued'],
  ])('%s: %s, %s', (title, status, availability) => {
    const event = content.events.find((candidate) => candidate.title === title);
    expect(event && eventNodes(event, content)).toMatchObject([
      { eventStatus: `https://schema.org/${status}`, offers: { availability: `https://schema.org/${availability}` } },
    ]);
  });

  test('a moved event says when it was to be', () => {
    const event = content.events.find(({ title }) => title === 'Déplacé');
    expect(event && eventNodes(event, content)).toMatchObject([
      { startDate: '2023-06-26T14:00:00+02:00', previousStartDate: '2023-05-26T14:00:00+02:00' },
    ]);
  });

  test('without a form there is no offer', () => {
    expect(nodeOf('registration: { capacity: 12 }')).not.toHaveProperty('offers');
  });
});

test('who speaks is a person, each once, whose organisation is apart', () => {
  const content = contentOf(
    {
      'evenements/e.md': entry(
        'title: Titre\ndate: 2023-06-20\nspeakers: [Zoé Martin, Ali (INSEE)]\nagenda: [{ title: A, speaker: Zoé Martin (DINUM) }]',
      ),
      'membres/zoe.md': entry('title: Zoé Martin'),
    },
    STAGES_NOW,
  );
  expect(content.events.flatMap((event) => eventNodes(event, content))).toMatchObject([
    {
      performer: [
        { '@type': 'Person', name: 'Zoé Martin', url: 'http://localhost:3000/membres/zoe/' },
        { '@type': 'Person', name: 'Ali', affiliation: { '@type': 'Organization', name: 'INSEE' } },
      ],
    },
  ]);
});

test.each([
  ['France', 'FR'],
  ['belgique', 'BE'],
  ['GB', 'GB'],
  ['Royaume-Uni', 'GB'],
  ['Allemagne', 'DE'],
  ['Atlantide', 'Atlantide'],
])('the country %s has the code %s', (country, code) => {
  expect(nodeOf(`address: { city: Ville, country: ${country} }`)).toMatchObject({ location: { address: { addressCountry: code } } });
});

describe('the place', () => {
  test('is to be told', () => {
    expect(nodeOf('')).toMatchObject({
      location: { '@type': 'Place', name: 'Lieu à préciser', address: { addressCountry: 'FR' } },
    });
  });

  test.each([
    ['on line: where one follows', 'online_url: /visio/', 'http://localhost:3000/visio/'],
    ['on line: the form, while one may register', 'mode: distanciel\nregistration: { url: /form/ }', 'http://localhost:3000/form/'],
    [
      'on line: its page, where one registers by mail',
      'mode: distanciel\nregistration: { url: mailto:inscription@exemple.fr }',
      'http://localhost:3000/evenements/e/',
    ],
    [
      'on line: its page, once one may not',
      'mode: distanciel\nregistration: { url: /form/, state: full }',
      'http://localhost:3000/evenements/e/',
    ],
    [
      'on line: its page, once it is cancelled',
      'mode: distanciel\nstatus: cancelled\nonline_url: /visio/',
      'http://localhost:3000/evenements/e/',
    ],
  ])('%s', (_, frontMatter, url) => {
    expect(nodeOf(frontMatter)).toMatchObject({ location: { '@type': 'VirtualLocation', url } });
  });

  test('a date elsewhere has not the address of the event', () => {
    const places = nodesOf(`date: 2023-06-20T14:00
location: Salle A
address: { street: 1 rue X, postcode: "75012", city: Paris, coordinates: "48.85, 2.35" }
occurrences: [{ date: 2023-06-27T14:00, location: "Mairie, Lyon" }]`).map(({ location }) => location);
    expect(places[1]).toEqual({
      '@type': 'Place',
      name: 'Mairie, Lyon',
      address: { '@type': 'PostalAddress', addressCountry: 'FR' },
    });
  });

  test('of a date', () => {
    expect(
      nodesOf('date: 2023-06-20T14:00\nlocation: Salle A\noccurrences:\n  - date: 2023-06-27T14:00\n    location: Salle B'),
    ).toMatchObject([{ location: { name: 'Salle A' } }, { location: { name: 'Salle B' } }]);
  });
});

describe('whether one attends on site or on line is said', () => {
  test.each([
    ['mode: distanciel', 'Online'],
    ['mode: hybride\nonline_url: /visio/', 'Mixed'],
    ['location: En ligne', 'Online'],
    ['location: « Webinaire »\nonline_url: /visio/', 'Online'],
    ['location: BercyLab', 'Offline'],
    ['address: { city: Paris }', 'Offline'],
    ['mode: presentiel\nkind: webinaire\nlocation: BercyLab', 'Offline'],
  ])('%s: %s', (frontMatter, mode) => {
    expect(nodeOf(frontMatter)).toMatchObject({ eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` });
  });

  test.each([
    '',
    'online_url: /visio/',
    'location: BercyLab\nonline_url: /visio/',
    'location: En ligne (lien à venir)',
    'location: Salle de visioconférence 3',
    'kind: webinaire\nlocation: BercyLab',
  ])('unless it is a guess: %s', (frontMatter) => {
    expect(nodeOf(frontMatter)).not.toHaveProperty('eventAttendanceMode');
  });
});

describe('the parts of the agenda', () => {
  const partsOf = (frontMatter: string) =>
    nodesOf(frontMatter).flatMap(({ subEvent }) => [subEvent as unknown as { startDate: string; endDate?: string }[]].flat());
  const hours = ({ startDate, endDate }: { startDate: string; endDate?: string }) => [startDate.slice(8, 16), endDate?.slice(8, 16)];

  test('go on past midnight', () => {
    const front = `date: 2023-06-20T22:00
date_end: 2023-06-21T02:00
agenda: [22h-23h30 A, 23h30-0h30 B, 0h30-2h C]`;
    expect(partsOf(front).map(hours)).toEqual([
      ['20T22:00', '20T23:30'],
      ['20T23:30', '21T00:30'],
      ['21T00:30', '21T02:00'],
    ]);
  });

  test('are on the next day when their hours begin again', () => {
    const front = 'date: 2023-06-20T14:00\ndate_end: 2023-06-21T12:00\nagenda: [13h30 Accueil, 14h-17h A, 9h-12h B]';
    expect(partsOf(front).map(hours)).toEqual([
      ['20T13:30', undefined],
      ['20T14:00', '20T17:00'],
      ['21T09:00', '21T12:00'],
    ]);
  });

  test('are on its only day, in any order', () => {
    const front = 'date: 2023-06-20T14:00\ndate_end: 2023-06-20T17:00\nagenda: [15h-16h A, 14h-15h B]';
    expect(partsOf(front).map(hours)).toEqual([
      ['20T15:00', '20T16:00'],
      ['20T14:00', '20T15:00'],
    ]);
  });
});

test('its own picture, where it has one', () => {
  const files = { 'evenements/e.md': entry('title: Titre\ndate: 2023-06-20\nimages: [/img/photo_atelier_ideation.jpg]') };
  const content = contentOf(files, STAGES_NOW);
  expect(content.events.flatMap((event) => eventNodes(event, content))).toMatchObject([
    { image: ['http://localhost:3000/img/photo_atelier_ideation.jpg'] },
  ]);
});

test('what a date costs does not grow with the agenda, nor with the text', () => {
  const dates = Array.from(
    { length: 100 },
    (_, index) => `  - date: 2023-${String(Math.floor(index / 25) + 2).padStart(2, '0')}-${String((index % 25) + 1).padStart(2, '0')}`,
  );
  const agenda = Array.from({ length: 200 }, (_, index) => `  - title: Point ${index}`);
  const nodes = nodesOf(
    `date: 2023-01-31T10:00\nabstract: ${'mot '.repeat(2000)}\noccurrences:\n${dates.join('\n')}\nagenda:\n${agenda.join('\n')}`,
  );
  expect(nodes).toHaveLength(101);
  expect(JSON.stringify(nodes[0])).toContain('Point 199');
  for (const node of nodes.slice(1)) expect(JSON.stringify(node).length).toBeLessThan(2000);
});

describe('one date of several', () => {
  const stateOf = (frontMatter: string) =>
    nodesOf(frontMatter).map((node) => {
      const { startDate, eventStatus, previousStartDate, offers } = JSON.parse(JSON.stringify(node));
      return [startDate, String(eventStatus).replace('https://schema.org/Event', ''), previousStartDate, offers] as const;
    });

  test('is cancelled, moved or full by itself', () => {
    const dates = `date: 2023-06-20T14:00
repeat: tous les mardis, 4 fois
registration: { url: https://exemple.fr/inscription }
occurrences:
  - { date: 2023-06-27, status: cancelled }
  - { date: 2023-07-05T10:00, previous_date: 2023-07-04 }
  - { date: 2023-07-11, registration: { state: full } }`;
    const availabilities = stateOf(dates).map(([start, status, previous, offers]) => [
      start,
      status,
      previous,
      offers.availability.replace('https://schema.org/', ''),
    ]);
    expect(availabilities).toEqual([
      ['2023-06-20T14:00:00+02:00', 'Scheduled', undefined, 'InStock'],
      ['2023-06-27T14:00:00+02:00', 'Cancelled', undefined, 'Discontinued'],
      ['2023-07-05T10:00:00+02:00', 'Rescheduled', '2023-07-04T14:00:00+02:00', 'InStock'],
      ['2023-07-11T14:00:00+02:00', 'Scheduled', undefined, 'SoldOut'],
    ]);
  });

  test('of a long rule, the next twelve are told', () => {
    expect(stateOf('date: 2023-01-03T14:00\nrepeat: tous les mardis, 100 fois').map(([start]) => String(start).slice(0, 10))).toEqual([
      '2023-06-06',
      '2023-06-13',
      '2023-06-20',
      '2023-06-27',
      '2023-07-04',
      '2023-07-11',
      '2023-07-18',
      '2023-07-25',
      '2023-08-01',
      '2023-08-08',
      '2023-08-15',
      '2023-08-22',
    ]);
  });

  test('moved with the whole event, the other dates are not', () => {
    const front = 'date: 2023-06-20T14:00\nstatus: postponed\nprevious_date: 2023-06-13T14:00\noccurrences: [{ date: 2023-06-27T14:00 }]';
    expect(stateOf(front).map(([, status, previous]) => [status, previous])).toEqual([
      ['Rescheduled', '2023-06-13T14:00:00+02:00'],
      ['Scheduled', undefined],
    ]);
  });
});
