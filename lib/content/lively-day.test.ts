import { expect, test } from 'vitest';
import { contentOf, entry } from '@/test-content';
import { livelyDay } from './lively-day';

const event = (title: string, date: string, more = '') => entry(`title: ${title}\ndate: ${date}\n${more}`);
const FORM = 'event_url: https://framaforms.org/a';

test('the day with the most open registrations, eleven days before an event', () => {
  const content = contentOf(
    {
      'evenements/a.md': event('A', '2022-10-03', FORM),
      'evenements/b.md': event('B', '2023-01-31T16:30', FORM),
      'evenements/c.md': event('C', '2023-02-14', `${FORM}\npublishDate: 2023-01-18`),
      'evenements/d.md': event('D', '2023-05-02', 'status: cancelled'),
    },
    '2026-11-25',
  );
  expect(livelyDay(content)).toEqual(new Date('2023-01-19T23:00:00Z'));
});

test('without any registration, the last day with the most events to come; without events, none', () => {
  const events = { 'evenements/a.md': event('A', '2022-10-03'), 'evenements/b.md': event('B', '2022-10-05') };
  expect(livelyDay(contentOf(events, '2026-11-25'))).toEqual(new Date('2022-09-23T22:00:00Z'));
  expect(livelyDay(contentOf({}, '2026-11-25'))).toBeUndefined();
});
