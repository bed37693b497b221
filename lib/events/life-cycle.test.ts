import { describe, expect, test } from 'vitest';
import type { CommunityEvent, Occurrence, Registration } from '../content/types';
import { lifeOf, lifeOfDate, occurrenceAt } from './life';
import { type LifeCycleFacts, lifeCycle, turningPoints } from './life-cycle';

const at = (text: string) => new Date(text);
/** A date, of which nothing is said apart from the event. */
type PlainDate = Pick<Occurrence, 'startsAt' | 'endsAt'>;
const webinar: PlainDate = { startsAt: at('2023-01-31T15:30Z'), endsAt: at('2023-01-31T16:30Z') };
const withoutEnd: PlainDate = { startsAt: at('2022-11-08T13:00Z') };
type DateOf = PlainDate & Partial<Pick<Occurrence, 'status' | 'registration' | 'links'>>;
type Part = Partial<Pick<CommunityEvent, 'registration' | 'status' | 'previousDate' | 'links'>>;
const event = (part: Part, ...occurrences: [DateOf, ...DateOf[]]) => ({ status: 'confirmed' as const, occurrences, ...part });
const stand = (one: ReturnType<typeof event>, now: Date) => lifeOf(one, now).now;
const states = (one: ReturnType<typeof event>, now: Date) => {
  const life = lifeOf(one, now);
  return [life.now.state, ...life.later.state];
};
const video = { label: 'Vidéo', url: 'https://exemple.fr/v', kind: 'video' as const };

describe('the state of an event', () => {
  test.each([
    ['2023-01-31T15:29:59Z', 'announced'],
    ['2023-01-31T15:30:00Z', 'ongoing'],
    ['2023-01-31T16:29:59Z', 'ongoing'],
    ['2023-01-31T16:30:00Z', 'over'],
  ])('at %s', (now, state) => {
    expect(stand(event({}, webinar), at(now)).state).toBe(state);
  });

  test('without an end, it lasts until its day is over in Paris', () => {
    expect(stand(event({}, withoutEnd), at('2022-11-08T22:59:59Z')).state).toBe('ongoing');
    expect(stand(event({}, withoutEnd), at('2022-11-08T23:00:00Z')).state).toBe('over');
  });

  test.each([
    ['2022-03-26T12:00Z', '2022-03-26T22:59:59Z', '2022-03-26T23:00:00Z'],
    ['2022-03-27T12:00Z', '2022-03-27T21:59:59Z', '2022-03-27T22:00:00Z'],
    ['2022-10-30T12:00Z', '2022-10-30T22:59:59Z', '2022-10-30T23:00:00Z'],
  ])('around a change of summer time, on %s', (start, lastSecond, end) => {
    const day = event({}, { ...withoutEnd, startsAt: at(start) });
    expect(stand(day, at(lastSecond)).isPast).toBe(false);
    expect(stand(day, at(end)).isPast).toBe(true);
  });

  test('held on several dates, it is to come again between two of them', () => {
    const both = event({}, withoutEnd, webinar);
    expect(stand(both, at('2022-12-25T00:00Z'))).toMatchObject({ state: 'announced', isPast: false, date: 1 });
    expect(occurrenceAt(both, stand(both, at('2022-12-25T00:00Z')).date)).toBe(webinar);
    expect(occurrenceAt(both, stand(both, at('2023-12-25T00:00Z')).date)).toBe(webinar);
    expect(stand(both, at('2023-02-01T00:00Z')).state).toBe('over');
  });

  test('a recording is told once it is over, not before', () => {
    const recorded = event({ links: [video] }, webinar);
    expect(stand(recorded, at('2023-01-31T16:00Z')).state).toBe('ongoing');
    expect(stand(recorded, at('2023-02-01T00:00Z')).state).toBe('replay');
  });

  test('cancelled stays cancelled, and is past when its day is', () => {
    expect(stand(event({ status: 'cancelled' }, webinar), at('2023-02-01T00:00Z'))).toMatchObject({
      state: 'cancelled',
      isPast: true,
    });
  });

  test('postponed to a known date, it takes place', () => {
    const moved = event({ status: 'postponed', previousDate: at('2023-01-10T15:30Z'), registration: { url: '/a' } }, webinar);
    expect(stand(moved, at('2023-01-20T00:00Z'))).toMatchObject({ state: 'moved', registration: 'open' });
    expect(stand(moved, at('2023-01-31T16:00Z')).state).toBe('ongoing');
    expect(stand(moved, at('2023-02-01T00:00Z')).state).toBe('over');
  });

  test('postponed to no known date, it takes no registration', () => {
    const postponed = event({ status: 'postponed', registration: { url: '/a' } }, webinar);
    expect(stand(postponed, at('2023-01-20T00:00Z'))).toMatchObject({ state: 'postponed', registration: 'closed' });
  });
});

describe('one date of several', () => {
  const later = { startsAt: at('2023-02-07T15:30Z'), endsAt: at('2023-02-07T16:30Z') };
  const BEFORE = at('2023-01-20T00:00Z');

  test('a cancelled date gives way to the next one', () => {
    const one = event({}, { ...webinar, status: 'cancelled' }, later);
    expect(stand(one, BEFORE)).toMatchObject({ state: 'announced', date: 1, isPast: false });
    expect(stand(one, at('2023-02-08T00:00Z'))).toMatchObject({ state: 'over', date: 1, isPast: true });
  });

  test('the last one cancelled, it is over with the one before', () => {
    const one = event({}, webinar, { ...later, status: 'cancelled' });
    expect(stand(one, at('2023-02-01T00:00Z'))).toMatchObject({ state: 'cancelled', date: 1, isPast: false });
    expect(stand(one, at('2023-02-08T00:00Z'))).toMatchObject({ state: 'over', date: 0, isPast: true });
  });

  test('full on one date, it still takes registrations', () => {
    const one = event({ registration: { url: '/a' } }, { ...webinar, registration: { state: 'full' } }, later);
    expect(stand(one, BEFORE)).toMatchObject({ state: 'full', registration: 'open', date: 0 });
    expect(stand(one, at('2023-02-01T00:00Z'))).toMatchObject({ state: 'open', registration: 'open', date: 1 });
  });

  test('a date has a life of its own', () => {
    const full = { ...webinar, registration: { state: 'full' as const } };
    const one = event({ registration: { url: '/a' } }, full, { ...later, status: 'moved' });
    expect(lifeOfDate(one, full, BEFORE).now).toMatchObject({ state: 'full', registration: 'full' });
    expect(lifeOfDate(one, { ...later, status: 'moved' }, BEFORE)).toMatchObject({ status: 'moved', now: { state: 'moved' } });
    expect(lifeOfDate(one, { ...later, links: [video] }, at('2023-03-01T00:00Z')).now.state).toBe('replay');
  });

  test('the site changes when its own registrations open or close', () => {
    const registration = { opensAt: at('2023-01-10T08:00Z'), closesAt: at('2023-01-30T11:00Z') };
    const { facts } = lifeOf(event({}, { ...webinar, registration }), at('2023-01-01T00:00Z'));
    expect(facts && turningPoints(facts, 0).map((moment) => new Date(moment).toISOString().slice(0, 16))).toEqual([
      '2023-01-10T08:00',
      '2023-01-27T11:00',
      '2023-01-30T11:00',
      '2023-01-31T15:30',
      '2023-01-31T16:30',
    ]);
  });
});

describe('registration', () => {
  const url = 'https://framaforms.org/a';
  const BEFORE = '2023-01-20T00:00Z';

  test.each<[string, Registration | undefined, string, string]>([
    ['none where there is none', undefined, BEFORE, 'none'],
    ['open before the event', { url }, BEFORE, 'open'],
    ['over once the event is', { url }, '2023-02-01T00:00Z', 'over'],
    ['not yet before its opening', { url, opensAt: at('2023-01-25T00:00Z') }, BEFORE, 'not-yet'],
    ['open at its opening', { url, opensAt: at('2023-01-20T00:00Z') }, BEFORE, 'open'],
    ['open three days and a second before its closing', { url, closesAt: at('2023-01-23T00:00:01Z') }, BEFORE, 'open'],
    ['closing soon three days before its closing', { url, closesAt: at('2023-01-23T00:00Z') }, BEFORE, 'closing-soon'],
    ['closed at its closing', { url, closesAt: at('2023-01-20T00:00Z') }, BEFORE, 'closed'],
    ['full when declared so', { url, state: 'full' }, BEFORE, 'full'],
    ['closed when declared so', { url, state: 'closed' }, BEFORE, 'closed'],
    ['open early when declared so', { url, state: 'open', opensAt: at('2023-01-25T00:00Z') }, BEFORE, 'open'],
  ])('is %s', (_, registration, now, expected) => {
    expect(stand(event(registration ? { registration } : {}, webinar), at(now)).registration).toBe(expected);
  });

  test('is closed for a cancelled event', () => {
    expect(stand(event({ status: 'cancelled', registration: { url } }, webinar), at(BEFORE)).registration).toBe('closed');
  });
});

describe('what is still to come', () => {
  const registration = { url: '/a', opensAt: at('2023-01-10T08:00Z'), closesAt: at('2023-01-30T11:00Z') };

  test('all the states of a life, in order', () => {
    expect(states(event({ registration, links: [video] }, webinar), at('2023-01-01T00:00Z'))).toEqual([
      'announced',
      'open',
      'closing-soon',
      'closed',
      'ongoing',
      'replay',
    ]);
    expect(states(event({ registration }, webinar), at('2023-02-01T00:00Z'))).toEqual(['over']);
  });

  test('the moments at which it changes', () => {
    const facts: LifeCycleFacts = { dates: [[1000, 2000]], status: 'confirmed', registration: { opens: 500 } };
    expect(turningPoints(facts, 0)).toEqual([500, 1000, 2000]);
    expect(turningPoints(facts, 1000)).toEqual([2000]);
    for (const moment of turningPoints(facts, 0)) expect(lifeCycle(facts, moment)).not.toEqual(lifeCycle(facts, moment - 1));
  });
});
