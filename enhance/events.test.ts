import { expect, test } from 'vitest';
import type { LifeCycle, LifeCycleFacts } from '../lib/events/life-cycle';
import { holds, upcoming } from './events';

const CYCLE: LifeCycle = { state: 'closing-soon', registration: 'closing-soon', isPast: false, date: 1 };

test.each([
  ['state:closing-soon', true],
  ['state:open', false],
  ['registration:closing-soon', true],
  ['isPast:false', true],
  ['isPast:true', false],
  ['date:1', true],
  ['date:0', false],
  ['', false],
])('« %s » holds: %s', (condition, isTrue) => {
  expect(holds(condition, CYCLE)).toBe(isTrue);
});

test('a list to come has what is not over, by the date that is next', () => {
  const event = (name: string, ...dates: [number, number][]) => ({ name, facts: { dates, status: 'confirmed' } satisfies LifeCycleFacts });
  const items = [event('later', [50, 60]), event('over', [10, 20]), event('twice', [10, 20], [40, 45]), event('under way', [25, 35])];
  const names = (now: number) => upcoming(items, now).map(({ name }) => name);
  expect(names(0)).toEqual(['over', 'twice', 'under way', 'later']);
  expect(names(30)).toEqual(['under way', 'twice', 'later']);
  expect(names(35)).toEqual(['twice', 'later']);
  expect(names(60)).toEqual([]);
});
