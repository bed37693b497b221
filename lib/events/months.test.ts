import { expect, test } from 'vitest';
import type { CommunityEvent } from '../content/types';
import { daysOfMonth, monthsOf } from './months';

const event = (start: string, end: string) =>
  ({
    title: start,
    occurrences: [{ key: 0, startsAt: new Date(start), endsAt: new Date(end), allDay: false }],
  }) as unknown as CommunityEvent;
const days = (month: string, ...events: CommunityEvent[]) =>
  daysOfMonth(month, events)
    .filter((day) => day.events.length > 0)
    .map((day) => [day.date, day.events.map(({ continues }) => continues)]);

test('a month has its days, in weeks that begin on Monday', () => {
  const january = daysOfMonth('2023-01', []);
  expect(january).toHaveLength(31);
  expect(january[0]).toMatchObject({ date: '2023-01-01', weekday: 7, week: 1 });
  expect(january[1]).toMatchObject({ date: '2023-01-02', weekday: 1, week: 2 });
  expect(january[30]).toMatchObject({ date: '2023-01-31', weekday: 2, week: 6 });
});

test('the months of both changes of summer time have their own days, once each', () => {
  for (const month of ['2023-03', '2023-10']) expect(new Set(daysOfMonth(month, []).map(({ date }) => date)).size).toBe(31);
});

test('an event stands on its day in Paris, not in UTC', () => {
  expect(days('2023-02', event('2023-01-31T23:30Z', '2023-02-01T01:00Z'))).toEqual([['2023-02-01', [false]]]);
});

test('an event of several days stands on each, and one that ends at midnight not on the next', () => {
  expect(days('2022-06', event('2022-06-12T22:00Z', '2022-06-14T22:00Z'))).toEqual([
    ['2022-06-13', [false]],
    ['2022-06-14', [true]],
  ]);
});

test('a long event stands on its first and last day', () => {
  expect(days('2022-06', event('2022-06-01T08:00Z', '2022-06-20T08:00Z')).map(([date]) => date)).toEqual(['2022-06-01', '2022-06-20']);
});

test('the months are those with an event, and the present one', () => {
  expect(monthsOf([event('2022-06-30T08:00Z', '2022-07-01T08:00Z')], new Date('2023-01-31T23:30Z'))).toEqual([
    '2022-06',
    '2022-07',
    '2023-02',
  ]);
});
