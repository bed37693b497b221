import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { eventPage } from '@/lib/outputs/values/event-page';
import { contentOf, entry } from '@/test-content';
import { ComingDates, EventDates } from './EventDates';

const CAFE = `title: Café
date: 2027-03-04T14:00
date_end: 2027-03-04T16:00
repeat: tous les jeudis, 5 fois, sauf le 2027-03-18
occurrences:
  - { date: 2027-03-11, status: cancelled, status_note: Salle prise. }
  - { date: 2027-03-26T10:00, previous_date: 2027-03-25 }
  - { date: 2027-04-01, url_video: https://exemple.fr/film }`;

function eventAt(now: string) {
  const event = eventPage(contentOf({ 'evenements/cafe.md': entry(CAFE) }, now), { slug: 'cafe' })?.event;
  if (!event) throw new Error('no event');
  return event;
}

/** The words of an element, one line for each date. */
function words(element: React.ReactElement): string[] {
  return renderToStaticMarkup(element)
    .replace(/<(span|p) [^>]*hidden="">.*?<\/\1>|<div [^>]*hidden="">.*?<\/div><\/div>/g, '')
    .replace(/<(?:li|summary|p)\b/g, '\n$&')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('the dates of an event with a rule', () => {
  test('are its rule, then each date, with what became of it', () => {
    expect(words(<EventDates event={eventAt('2027-03-01T00:00Z')} />)).toEqual([
      'tous les jeudis, de 14 h à 16 h, 5 fois, sauf le 18 mars 2027',
      'jeudi 4 mars 2027, de 14 h à 16 h',
      'jeudi 11 mars 2027, de 14 h à 16 h Annulé',
      'Salle prise.',
      'vendredi 26 mars 2027, de 10 h à 12 h Nouvelle date',
      'prévu au départ le jeudi 25 mars 2027 à 14 h',
      'jeudi 1er avril 2027, de 14 h à 16 h Annoncé',
      'Vidéo (site externe)',
      'Dates passées',
    ]);
  });

  test('fold away when they are over', () => {
    const html = renderToStaticMarkup(<EventDates event={eventAt('2027-03-27T00:00Z')} />);
    const [coming = '', past = ''] = html.split('<details');
    expect(coming.match(/data-date="\d"/g)).toEqual(['data-date="3"']);
    expect(past.match(/data-date="\d"/g)).toEqual(['data-date="0"', 'data-date="1"', 'data-date="2"']);
    expect(past).not.toContain('data-past-dates="" hidden');
  });

  test('in a list, are those to come', () => {
    expect(words(<ComingDates event={eventAt('2027-03-05T00:00Z')} />)).toEqual([
      'tous les jeudis, de 14 h à 16 h, 5 fois, sauf le 18 mars 2027',
      'jeudi 11 mars 2027, de 14 h à 16 h Annulé',
      'vendredi 26 mars 2027, de 10 h à 12 h Nouvelle date',
      'jeudi 1er avril 2027, de 14 h à 16 h Annoncé',
    ]);
    expect(words(<ComingDates event={eventAt('2027-03-28T00:00Z')} />)).toEqual([]);
  });
});
