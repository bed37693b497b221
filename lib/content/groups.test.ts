import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';

/** The places of a content with these fields of events, each with the titles of its events. */
function places(...events: readonly string[]) {
  const files = events.map((fields, rank) => [`evenements/${rank}.md`, entry(`title: ${rank}\ndate: 2023-06-1${rank}T14:00\n${fields}`)]);
  const content = contentOf(Object.fromEntries(files), '2023-06-01T00:00Z');
  return content.places.map(({ slug, name, events }) => `${slug}, ${name}: ${events.map(({ title }) => title).join(' ')}`);
}

test('the town of the address is the place, however it is spelt', () => {
  expect(
    places(
      'location: Préfecture\naddress: {city: Saint-Denis, postcode: "97400"}',
      'address: {city: ST DENIS Cedex 9}',
      'location: BercyLab\naddress: {street: 139 rue de Bercy, city: Paris}',
      'location: Hôtel de ville, Paris',
      'location: paris',
    ),
  ).toEqual(['paris, Paris: 2 3 4', 'saint-denis, Saint-Denis: 0 1']);
});

test('a place whose town one event tells is in that town; in none, when events disagree', () => {
  expect(places('location: BercyLab', 'location: "BercyLab, 139 rue de Bercy, Paris"', 'location: Salle du café')).toEqual([
    'paris, Paris: 0 1',
    'salle-du-cafe, Salle du café: 2',
  ]);
  expect(places('location: INSEE', 'location: INSEE, Lyon', 'location: INSEE, Montrouge')).toEqual([
    'insee, INSEE: 0',
    'lyon, Lyon: 1',
    'montrouge, Montrouge: 2',
  ]);
});

test('an event is at each place of its dates, once; those on line alone are at none', () => {
  expect(
    places(
      'location: Lyon\noccurrences:\n  - {date: 2023-06-20T14:00, location: Nantes}\n  - {date: 2023-06-27T14:00}\n  - {date: 2023-06-28T14:00, location: À distance}',
      'location: Tchap\nmode: distanciel',
      'location: Nantes et en ligne',
      'location: En ligne',
      'location: Lieu à préciser',
      'summary: Sans lieu',
    ),
  ).toEqual(['lyon, Lyon: 0', 'nantes, Nantes: 0 2']);
});
