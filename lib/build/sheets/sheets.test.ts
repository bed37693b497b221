import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rootDir } from '../../site/environment';
import { cut, frameOf, sourceSets } from './cut';
import { type PageModule, planSheets } from './sheet';

const model =
  '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Un</title><meta name="description" content="un"><link rel="apple-touch-icon" href="/i.png"><script>1</script></head><body><p>Un</p></body></html>';

test('a page of a sheet takes its route’s frame, and none of the model’s own words', () => {
  const page = { path: '/b/', model: '/a/', head: '<title>Deux</title>', body: '<p>L&#x27;autre<br/><img srcSet="/b.avif 1x"/></p>' };
  expect(cut(page, frameOf(model))).toBe(
    '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Deux</title><script>1</script></head><body><p>L\'autre<br><img srcset="/b.avif 1x"></p></body></html>',
  );
});

test('the pictures that a page names are known', () => {
  const body = '<picture><source srcSet="/a-480.avif 480w, /a-960.avif 960w"/><img src="/a.png" srcSet="/a-480.webp 480w"/></picture>';
  expect(sourceSets({ path: '', model: '', head: '', body })).toEqual(['/a-480.avif 480w, /a-960.avif 960w', '/a-480.webp 480w']);
});

test('a page without a frame is refused', () => {
  expect(() => frameOf('<p>rien</p>')).toThrow(/no frame/);
});

test('every page but the first of its route is planned, once, under its address', () => {
  const slugs = Array.from({ length: 60 }, (_, index) => ({ tag: 'a', number: String(index) }));
  const route = { generateStaticParams: Object.assign(async () => slugs, { every: () => slugs }) } as unknown as PageModule;
  const pages = planSheets({ '/x/[tag]/page/[number]': route }).flat();
  expect(pages.map(({ path }) => path)).toEqual(slugs.slice(1).map(({ number }) => `/x/a/page/${number}/`));
  expect(new Set(pages.map(({ model }) => model))).toEqual(new Set(['/x/a/page/0/']));
});

test('no dynamic route of pages is forgotten', async () => {
  const app = path.join(rootDir, 'app');
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /\[\w+\].*page\.tsx$/.test(file));
  const { DYNAMIC_ROUTES } = await import('@/app/planches/[sheet]/dynamic-routes');
  expect(Object.keys(DYNAMIC_ROUTES).sort()).toEqual(files.map((file) => `/${path.dirname(file).split(path.sep).join('/')}`).sort());
});
