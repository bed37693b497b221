import { describe, expect, test } from 'vitest';
import type { CommunityEvent, Occurrence, Registration } from '../content/types';
import { eventPhase, nextOccurrence, registrationPhase } from './life-cycle';

const at = (text: string) => new Date(text);
const webinar: Occurrence = { startsAt: at('2023-01-31T15:30Z'), endsAt: at('2023-01-31T16:30Z'), allDay: false };
const withoutEnd: Occurrence = { startsAt: at('2022-11-08T13:00Z'), allDay: false };

describe('the phase of an event', () => {
  test.each([
    ['2023-01-31T15:29:59Z', 'upcoming'],
    ['2023-01-31T15:30:00Z', 'ongoing'],
    ['2023-01-31T16:29:59Z', 'ongoing'],
    ['2023-01-31T16:30:00Z', 'past'],
  ])('at %s', (now, phase) => {
    expect(eventPhase({ occurrences: [webinar] }, at(now))).toBe(phase);
  });

  test('without an end, it lasts until its day is over in Paris', () => {
    expect(eventPhase({ occurrences: [withoutEnd] }, at('2022-11-08T22:59:59Z'))).toBe('ongoing');
    expect(eventPhase({ occurrences: [withoutEnd] }, at('2022-11-08T23:00:00Z'))).toBe('past');
  });

  test('held on several dates, it is to come again between two of them', () => {
    const occurrences: [Occurrence, Occurrence] = [withoutEnd, webinar];
    expect(eventPhase({ occurrences }, at('2022-12-25T00:00Z'))).toBe('upcoming');
    expect(nextOccurrence({ occurrences }, at('2022-12-25T00:00Z'))).toBe(webinar);
    expect(eventPhase({ occurrences }, at('2023-02-01T00:00Z'))).toBe('past');
  });
});

describe('registration', () => {
  const phase = (registration: Registration | undefined, now: string, status: CommunityEvent['status'] = 'confirmed') =>
    registrationPhase({ occurrences: [webinar], status, ...(registration && { registration }) }, at(now));
  const url = 'https://framaforms.org/a';
  const BEFORE = '2023-01-20T00:00Z';

  test.each<[string, Registration | undefined, string, string]>([
    ['none without an address', undefined, BEFORE, 'none'],
    ['open before the event', { url }, BEFORE, 'open'],
    ['closed once it is over', { url }, '2023-02-01T00:00Z', 'closed'],
    ['not yet before its opening', { url, opensAt: at('2023-01-25T00:00Z') }, BEFORE, 'not-yet'],
    ['open at its opening', { url, opensAt: at('2023-01-20T00:00Z') }, BEFORE, 'open'],
    ['closed at its closing', { url, closesAt: at('2023-01-20T00:00Z') }, BEFORE, 'closed'],
    ['full when declared so', { url, state: 'full' }, BEFORE, 'full'],
    ['closed when declared so', { url, state: 'closed' }, BEFORE, 'closed'],
    ['open early when declared so', { url, state: 'open', opensAt: at('2023-01-25T00:00Z') }, BEFORE, 'open'],
  ])('is %s', (_, registration, now, expected) => {
    expect(phase(registration, now)).toBe(expected);
  });

  test('is closed for a cancelled event', () => {
    expect(phase({ url }, BEFORE, 'cancelled')).toBe('closed');
  });
});
