import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { newsPostPage } from '@/lib/outputs/values/news-page';
import { contentOf, entry } from '@/test-content';
import { NewsPostView } from './NewsPostView';

/** The words before the date above a title. */
function beforeDate(title: string): string | undefined {
  const front = `title: ${title}\ndate: 2023-05-02\nkind: infolettre\nnumber: 42`;
  const value = newsPostPage(contentOf({ 'actualites/a.md': entry(front) }, '2023-06-01T00:00Z'), { slug: 'a' });
  if (!value) throw new Error('no page');
  const [, before] = />([^<>]*)<time[^>]*>2 mai 2023<\/time><\/p><h1/.exec(renderToStaticMarkup(<NewsPostView {...value} />)) ?? [];
  return before?.replaceAll('\u00a0', ' ');
}

test('the number of a newsletter stands above its title, unless that says it', () => {
  expect(beforeDate('Le mois de mai')).toBe('Infolettre n° 42, ');
  expect(beforeDate('Infolettre n° 42')).toBe('');
});
