import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { pageValue } from '../outputs/pages';
import { replaysOf, replaysWithTag, replayTags } from './replays';

const FILES = {
  'evenements/atelier.md': entry(
    'title: Atelier\ndate: 2023-05-01T14:00\ntags: [Python]\nurl_video: /film.mp4\nurl_code: https://exemple.fr/code\nagenda: [{ title: Tests, speaker: Zoé, slides: /tests.pdf }, { title: Pause }]',
  ),
  'evenements/cafe.md': entry(
    'title: Café\ndate: 2022-03-01T14:00\nrepeat: le premier mardi du mois, jusqu’au 2023-12-31\noccurrences:\n  - { date: 2022-04-05, url_video: /avril.mp4 }\n  - { date: 2023-07-04, url_video: /direct }',
  ),
  'evenements/direct.md': entry('title: Direct\ndate: 2023-07-01T14:00\nurl_video: /direct'),
  'evenements/sans.md': entry('title: Sans\ndate: 2023-04-01T14:00\nurl_code: https://exemple.fr/code'),
  'actualites/retour.md': entry('title: Retour\ndate: 2023-05-20\ntags: [Python, Données]\nurl_slides: /retour.pdf'),
};
const content = contentOf(FILES, '2023-06-01T00:00Z');
const summary = (replays: ReturnType<typeof replaysOf>) =>
  replays.map(({ title, date, links, parts }) => [
    title,
    date.toISOString().slice(0, 10),
    ...links.map(({ url }) => url),
    ...parts.map((part) => `${part.title} ${part.speakers.map(({ name }) => name)} ${part.links[0]?.url}`),
  ]);

test('recordings and slides of what is over, latest first', () => {
  expect(summary(replaysOf(content))).toEqual([
    ['Retour', '2023-05-19', '/retour.pdf'],
    ['Atelier', '2023-05-01', '/film.mp4', 'Tests Zoé /tests.pdf'],
    ['Café', '2022-04-05', '/avril.mp4'],
  ]);
});

test('by tag', () => {
  expect(replayTags(content).map(({ name }) => name)).toEqual(['Données', 'Python']);
  expect(replaysWithTag(content, 'donnees').map(({ title }) => title)).toEqual(['Retour']);
  expect(pageValue('replaysOfTag', { tag: 'python' }, content)?.years.map(({ year, replays }) => [year, replays.length])).toEqual([
    [2023, 2],
  ]);
  expect(pageValue('replaysOfTag', { tag: 'absent' }, content)).toBeUndefined();
});

test('by year', () => {
  const value = pageValue('replays', {}, content);
  expect(value?.years.map(({ year, replays }) => [year, ...replays.map(({ title }) => title)])).toEqual([
    [2023, 'Retour', 'Atelier'],
    [2022, 'Café'],
  ]);
  expect(value?.head.title).toBe('Replays');
});
