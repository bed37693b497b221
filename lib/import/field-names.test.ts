import { expect, test } from 'vitest';
import { isEventStart, presentName } from './field-names';

test('a name that authors may write here means the same field in an old site', () => {
  expect(presentName('lieu', 'evenements')).toBe('location');
  expect(presentName('date-modified', 'actualites')).toBe('lastmod');
  expect(presentName('position', 'membres')).toBe('role');
});

test('the registration of an old site is an address, and its hours stand apart from its day', () => {
  expect(presentName('registration_link', 'evenements')).toBe('event_url');
  expect(presentName('registration', 'evenements')).toBe('registration');
  expect(presentName('heure', 'evenements')).toBe('time');
});

test('files of Hugo beside a page are no links, and an unknown name means nothing', () => {
  expect(presentName('resources', 'actualites')).toBe('resources');
  expect(presentName('gallery_item', 'actualites')).toBeUndefined();
});

test('the start of an event is more certain than its date', () => {
  expect(['start_date', 'time_start', 'date'].map(isEventStart)).toEqual([true, true, false]);
});
