import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from '../site/addresses';
import { rootDir } from '../site/environment';

const APP = path.join(rootDir, 'app');

/** The folder of a pattern's route in Next.js: `[slug]` stands for `<slug>`. */
const routeFile = (pattern: string) => `${pattern.slice(1).replaceAll('<', '[').replaceAll('>', ']')}page.tsx`;

test.each(Object.entries(PAGES))('the page « %s » has its route', (name, pattern) => {
  expect(readFileSync(path.join(APP, routeFile(pattern)), 'utf8')).toContain(`pageRoute('${name}')`);
});

/** The model of pages that are gone (lib/build/page-outputs.ts). */
const MODEL = 'page-retiree/[kind]/page.tsx';

test('every route is of a page of the site', () => {
  const routes = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'page.tsx');
  expect(routes.sort()).toEqual([...Object.values(PAGES).map(routeFile), MODEL].sort());
});
