import { expect, test } from 'vitest';
import { contentOf, entry } from '@/test-content';
import { listPages, pageAt } from './page-list';

const content = contentOf({ 'evenements/atelier.md': entry('title: Atelier\ndate: 2023-03-01T14:00') }, '2023-02-01T00:00Z');

test('a page of the site is found at its address', () => {
  expect(pageAt('/', content)).toEqual({ name: 'home', params: {}, path: '/' });
  expect(pageAt('/evenements/atelier/', content)).toEqual({ name: 'event', params: { slug: 'atelier' }, path: '/evenements/atelier/' });
  for (const page of listPages(content)) expect(pageAt(page.path, content)).toEqual(page);
});

test.each(['/atelier/', '/evenements/autre/', '/evenements/page/2/', '/etiquettes', '/_sheets/'])('no page is at %s', (address) => {
  expect(pageAt(address, content)).toBeUndefined();
});
