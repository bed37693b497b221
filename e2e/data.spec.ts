import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { exportedPage, outDirOf } from './exported';
import { TEST_SITES, type TestSite } from './sites';

/** Data for machines: open data and structured data. */

const json = (name: TestSite['name'], file: string) => JSON.parse(readFileSync(path.join(outDirOf(name), file), 'utf8'));

for (const { name } of TEST_SITES)
  test(`the open data of the site « ${name} » is as its published schema says`, () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    for (const what of ['evenements', 'actualites']) {
      const validate = ajv.compile(json(name, `schemas/${what}.schema.json`));
      validate(json(name, `${what}.json`));
      expect(validate.errors).toBeNull();
    }
  });

test('an event in the open data', () => {
  const { items, licence } = json('everything', 'evenements.json');
  expect(licence.name).toBe('Licence ouverte 2.0');
  expect(items.find(({ id }: { id: string }) => id === 'deux-dates')).toMatchObject({
    url: 'http://localhost:4316/evenements/deux-dates/',
    kind: 'atelier',
    status: 'confirmed',
    dates: [
      { start: '2023-10-24T14:00:00+02:00', end: '2023-10-24T16:30:00+02:00', place: 'Salle n°\u00a03, bâtiment B' },
      { start: '2023-10-31T14:00:00+01:00', end: '2023-10-31T16:30:00+01:00', place: 'À distance' },
    ],
    series: 'Atelier du mardi',
    registration: { url: 'https://framaforms.org/deux-dates', opens: '2023-10-02T09:00:00+02:00', closes: '2023-10-20T18:00:00+02:00' },
  });
});

test('the page of the open data names every field of an event', () => {
  const html = exportedPage('everything', '/donnees-ouvertes/');
  const { properties } = json('everything', 'schemas/evenements.schema.json').properties.items.items;
  expect(Object.keys(properties).length).toBeGreaterThan(15);
  for (const field of Object.keys(properties)) expect(html).toContain(`<dt><code>${field}</code></dt>`);
});

type Thing = Record<string, unknown> & { '@type': string };

function structuredData(name: TestSite['name'], address: string, type: string): Thing[] {
  const html = readFileSync(path.join(outDirOf(name), address, 'index.html'), 'utf8');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => JSON.parse(text));
  for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
  return blocks.flatMap((block) => block['@graph']).filter((thing) => thing['@type'] === type);
}

/** developers.google.com/search/docs/appearance/structured-data: event, article, breadcrumb, organization, as of November 2026. */
const REQUIRED = {
  Event: ['name', 'startDate', 'location'],
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'author'],
};

test('an event has all that search engines require and recommend', () => {
  const [event, ...more] = structuredData('webinar', '/evenements/webinaire-saison2/', 'Event');
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    name: expect.stringMatching(/^Webinaire de lancement/),
    startDate: '2023-01-31T16:30:00+01:00',
    endDate: '2023-01-31T17:30:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: 'Lieu de la transformation publique', address: { '@type': 'PostalAddress', addressCountry: 'FR' } },
    description: expect.stringContaining('webinaire pour le lancement'),
    organizer: { '@type': 'Organization', name: 'Programme 10\u202f%', url: 'http://localhost:4311/' },
    offers: {
      '@type': 'Offer',
      url: expect.stringMatching(/^https:\/\/www\.eventbrite\.fr\//),
      price: 0,
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
    },
    superEvent: { '@type': 'EventSeries' },
  });
});

test('each date of an event is one, as are the parts of its agenda', () => {
  const dates = structuredData('everything', '/evenements/deux-dates/', 'Event');
  expect(dates.map(({ startDate }) => startDate)).toEqual(['2023-10-24T14:00:00+02:00', '2023-10-31T14:00:00+01:00']);
  const [withAgenda] = structuredData('everything', '/evenements/complet/', 'Event');
  expect(withAgenda).toMatchObject({
    eventStatus: 'https://schema.org/EventPostponed',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      { '@type': 'Place', address: { addressLocality: 'Ville', postalCode: '01234' } },
      { '@type': 'VirtualLocation', url: 'https://exemple.fr/visio' },
    ],
    subEvent: [
      {
        '@type': 'Event',
        name: 'Première partie',
        startDate: '2023-06-10T14:00:00+02:00',
        endDate: '2023-06-10T15:00:00+02:00',
        performer: [{ name: 'Camille Exemple', url: expect.stringContaining('/membres/camille-exemple/') }, { name: 'Une intervenante' }],
      },
    ],
  });
});

test('what was cancelled or postponed says so', () => {
  expect(structuredData('everything', '/evenements/annule/', 'Event')[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    startDate: '2023-07-04',
    endDate: '2023-07-06',
    location: { geo: { latitude: 48.8394, longitude: 2.3799 } },
  });
  expect(structuredData('everything', '/evenements/reporte/', 'Event')[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2023-06-13T10:00:00+02:00',
    startDate: '2023-09-12T10:00:00+02:00',
    location: { '@type': 'VirtualLocation', url: 'https://framaforms.org/reporte' },
  });
});

test('every event and every news article has what is required', () => {
  for (const [type, file] of [
    ['Event', 'evenements.json'],
    ['NewsArticle', 'actualites.json'],
  ] as const)
    for (const { url } of json('everything', file).items as { url: string }[]) {
      const things = structuredData('everything', new URL(url).pathname, type);
      expect(things.length, url).toBeGreaterThan(0);
      for (const thing of things) for (const property of REQUIRED[type]) expect(thing[property], `${url}: ${property}`).toBeTruthy();
    }
});

test('the breadcrumb and the organisation', () => {
  expect(structuredData('now', '/evenements/webinaire-saison2/', 'BreadcrumbList')[0]?.itemListElement).toMatchObject([
    { position: 1, name: 'Accueil', item: 'http://localhost:4310/' },
    { position: 2, name: 'Événements', item: 'http://localhost:4310/evenements/' },
    { position: 3, item: 'http://localhost:4310/evenements/webinaire-saison2/' },
  ]);
  expect(structuredData('now', '/', 'Organization')[0]).toMatchObject({
    name: 'Programme 10\u202f%',
    logo: 'http://localhost:4310/icon.svg',
  });
  expect(structuredData('subpath', '/', 'Organization')[0]).toMatchObject({ url: 'http://localhost:4314/programme-10/' });
});

test('the site says when it should be built again, and what it was built from', () => {
  const { commit, code, ...moments } = json('webinar', 'construction.json');
  // At midnight, since the webinar is then a day nearer.
  expect(moments).toEqual({ built: '2023-01-19T23:00:00.000Z', next: '2023-01-20T23:00:00.000Z' });
  // Null where files differ from their commit, as while one works on them.
  for (const built of [commit, code]) expect(String(built)).toMatch(/^(?:null|[0-9a-f]{40})$/);
  // With nothing to come, when the calendar shows another month; never, for a site that keeps to a moment.
  expect(json('now', 'construction.json').next).toBe('2026-11-30T23:00:00.000Z');
  expect(json('second', 'construction.json').next).toBeNull();
});
