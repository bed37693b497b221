import { describe, expect, test } from 'vitest';
import { contentOf, entry, STAGES, STAGES_NOW } from '../../../test-content';
import type { CommunityEvent } from '../../content/types';
import { addressText, descriptionText, placeText } from './event-text';

function eventOf(frontMatter: string): CommunityEvent {
  const content = contentOf({ 'evenements/e.md': entry(`title: Titre\ndate: 2023-06-20T14:00\n${frontMatter}`) }, STAGES_NOW);
  const [event] = content.events;
  if (!event) throw new Error('no event');
  return event;
}

const described = (event: CommunityEvent) => descriptionText(event, event.occurrences[0]);

describe('the place', () => {
  test.each([
    ['a location, without its marks', 'location: "[BercyLab](https://exemple.fr), *salle* A"', 'BercyLab, salle A'],
    ['an address', 'address: { street: 1 rue X, postcode: "75012", city: Paris, country: France }', '1 rue X, 75012 Paris, France'],
    ['both', 'location: BercyLab\naddress: { city: Paris }', 'BercyLab, Paris'],
    ['none, on line', 'mode: distanciel', 'En ligne'],
    ['none, on line as well as there', 'mode: hybride', undefined],
    ['none', '', undefined],
  ])('%s', (_, frontMatter, place) => {
    expect(placeText(eventOf(frontMatter))).toBe(place);
  });

  test('a date of its own place is not at the address of the others', () => {
    const event = eventOf('location: BercyLab\naddress: { city: Paris }\noccurrences:\n  - date: 2023-06-27T14:00\n    location: Salle B');
    expect(event.occurrences.map((occurrence) => placeText(event, occurrence))).toEqual(['BercyLab, Paris', 'Salle B']);
  });

  test('an address of parts', () => {
    expect(addressText({ postcode: '75012', region: 'Île-de-France' })).toBe('75012, Île-de-France');
  });
});

test('the description: a note, the summary, the form, the way to follow, the page', () => {
  const event = eventOf(
    'summary: Un *résumé*.\nabstract: Longue présentation.\nstatus_note: Salle changée.\nonline_url: https://exemple.fr/visio\nregistration: { url: /inscription/ }',
  );
  expect(described(event)).toBe(
    [
      'Salle changée.',
      'Un résumé.',
      'Inscription : http://localhost:3000/inscription/',
      'À distance : https://exemple.fr/visio',
      'Plus d’informations : http://localhost:3000/evenements/e/',
    ].join('\n\n'),
  );
});

test('a registration by email is told without the scheme of its address', () => {
  expect(described(eventOf('registration: mailto:contact@exemple.fr?subject=Essai'))).toContain('Inscription : contact@exemple.fr\n');
});

test('an email instead of a site is told as one', () => {
  expect(eventOf('event_url: contact@exemple.fr').links).toEqual([{ label: 'Écrire aux organisateurs', url: 'mailto:contact@exemple.fr' }]);
});

test('without a summary, its presentation is told', () => {
  expect(described(eventOf('abstract: Présentation.'))).toBe('Présentation.\n\nPlus d’informations : http://localhost:3000/evenements/e/');
});

test('a cancelled event is followed nowhere', () => {
  expect(described(eventOf('status: cancelled\nonline_url: https://exemple.fr/visio'))).not.toContain('visio');
});

describe('who reads a calendar is invited as long as registrations are open, or to open', () => {
  const { events } = contentOf(STAGES, STAGES_NOW);

  test.each([
    ['Ouvert', true],
    ['Bientôt', true],
    ['Déplacé', true],
    ['Complet', false],
    ['Clos', false],
    ['Annulé', false],
    ['Reporté', false],
    ['Passé', false],
  ])('%s: %s', (title, isInvited) => {
    const event = events.find((candidate) => candidate.title === title);
    expect(event && described(event).includes('Inscription : https://exemple.fr/inscription')).toBe(isInvited);
  });
});
