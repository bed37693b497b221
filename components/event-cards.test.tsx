import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { eventPage } from '@/lib/outputs/values/event-page';
import { eventBrief, nextEvents } from '@/lib/outputs/values/events';
import { contentOf, entry, STAGES, STAGES_NOW } from '@/test-content';
import { EntryGroup } from './EntryGroup';
import { EventCards } from './EventCards';
import { EventHeadline } from './EventHeadline';
import { EventsPreview } from './EventsPreview';

/** The words of an element, without those that show at another moment. */
function shown(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<(span|p|div) [^>]*hidden="">.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const stages = contentOf(STAGES, STAGES_NOW);

function stage(title: string) {
  const event = stages.events.find((known) => known.title === title);
  if (!event) throw new Error(`no event ${title}`);
  return eventBrief(event, stages);
}

describe('in a list', () => {
  test('an event with a new date is not said to be off, as one that is postponed', () => {
    expect(shown(<EventCards events={[stage('Déplacé')]} headingLevel={3} />)).toContain('Nouvelle date');
    expect(renderToStaticMarkup(<EventCards events={[stage('Déplacé')]} headingLevel={3} />)).not.toContain('data-off');
    expect(shown(<EventCards events={[stage('Reporté')]} headingLevel={3} />)).toContain('Reporté ');
    expect(renderToStaticMarkup(<EventCards events={[stage('Reporté')]} headingLevel={3} />)).toContain('data-off');
  });

  test('a past event says that it is over where others are to come', () => {
    const group = { events: [stage('Ouvert'), stage('Passé')] };
    expect(shown(<EntryGroup title="Événements" group={group} />)).toContain('Terminé');
    expect(shown(<EventCards events={group.events} headingLevel={3} />)).not.toContain('Terminé');
  });
});

describe('once the events of a page are over', () => {
  const events = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`evenements/e${index}.md`, entry(`title: E${index}\ndate: 2023-06-${10 + index}`)]),
    );
  const preview = (count: number) =>
    renderToStaticMarkup(<EventsPreview next={nextEvents(contentOf(events(count), STAGES_NOW))} headingLevel={3} />);

  test('it says that none is announced if it had them all', () => {
    expect(preview(8)).toContain('Aucun événement annoncé');
  });

  test('it leads to the others if there are some', () => {
    expect(preview(9)).not.toContain('Aucun événement annoncé');
    expect(preview(9)).toContain('<a href="/evenements/">Voir les événements à venir</a>');
  });
});

test('the dates that follow are those still to come and held', () => {
  const cafe = `title: Café
date: 2023-06-06T14:00
repeat: tous les mardis, 5 fois
occurrences:
  - { date: 2023-06-20, status: cancelled }`;
  const headline = (now: string) => {
    const value = eventPage(contentOf({ 'evenements/cafe.md': entry(cafe) }, now), { slug: 'cafe' });
    return value ? shown(<EventHeadline event={value.event} facts={value.facts} />) : '';
  };
  expect(headline('2023-06-01T00:00Z')).toContain('et 3 autres dates ensuite');
  expect(headline('2023-06-21T00:00Z')).toContain('et une autre date ensuite');
  expect(headline('2023-06-28T00:00Z')).not.toContain('ensuite');
});

test.each([
  ['INSEE, Montrouge', 'INSEE, Montrouge, et en ligne', 'Montrouge et en ligne'],
  ['INSEE, Montrouge et en ligne', 'INSEE, Montrouge et en ligne', 'Montrouge et en ligne'],
  ['BercyLab ou visio', 'BercyLab ou visio', 'BercyLab ou visio'],
  ['"[BercyLab](https://exemple.fr/visio)"', 'BercyLab (site externe) , et en ligne', 'BercyLab et en ligne'],
  ['En ligne (Zoom) ou BercyLab', 'En ligne (Zoom) ou BercyLab', 'En ligne'],
])('« %s » says once that one may follow from afar', (location, inFull, brief) => {
  const hybrid = `title: Hybride\ndate: 2023-06-06T14:00\nmode: hybride\nlocation: ${location}`;
  const content = contentOf({ 'evenements/h.md': entry(hybrid) }, '2023-06-01T00:00Z');
  const value = eventPage(content, { slug: 'h' });
  if (!value) throw new Error('no page');
  const headline = shown(<EventHeadline event={value.event} facts={value.facts} />);
  expect(headline).toContain(inFull);
  expect(headline.match(/en ligne|visio/gi)).toHaveLength(1);
  const card = shown(<EventCards events={[value.event]} headingLevel={3} />);
  expect(card).toContain(brief);
  expect(card.match(/en ligne|visio/gi)).toHaveLength(1);
});

test('a date with a place of its own is not in the town of the event', () => {
  const tour = `title: Tournée
date: 2023-06-06T14:00
location: Salle A
address: { city: Paris }
mode: hybride
occurrences: [{ date: 2023-06-13T14:00, location: "Mairie, Lyon" }]`;
  const value = eventPage(contentOf({ 'evenements/tournee.md': entry(tour) }, '2023-06-08T00:00Z'), { slug: 'tournee' });
  const headline = value ? shown(<EventHeadline event={value.event} facts={value.facts} />) : '';
  expect(headline).toContain('Mairie, Lyon, et en ligne');
  expect(headline).not.toContain('Paris');
});
