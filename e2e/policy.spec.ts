import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { test } from './at-its-date';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** The Content-Security-Policy of pages, in a browser and against attacks. */

const address = `${siteUrl('everything')}/actualites/tout-md/`;

const MAIL = 'courriel.html';

const pagesOf = (name: Parameters<typeof outDirOf>[0]) =>
  listFiles(outDirOf(name)).filter((file) => file.endsWith('.html') && !file.endsWith(MAIL));

test('every page has a policy that allows nothing inline by name', () => {
  for (const file of pagesOf('everything')) {
    const html = readFileSync(path.join(outDirOf('everything'), file), 'utf8');
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(policy.includes("'wasm-unsafe-eval'"), file).toBe(file.startsWith('recherche'));
  }
});

test('a newsletter for mail programs runs nothing', () => {
  const mails = listFiles(outDirOf('everything')).filter((file) => file.endsWith(MAIL));
  expect(mails.length).toBeGreaterThan(0);
  for (const file of mails)
    expect(readFileSync(path.join(outDirOf('everything'), file), 'utf8')).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src *; style-src 'unsafe-inline'">`,
    );
});

test('no element of any page has a style or a handler of its own, which the policy would block', () => {
  for (const name of ['everything', 'now', 'documents'] as const)
    for (const file of pagesOf(name)) {
      const faults = attributesOf(parse(readFileSync(path.join(outDirOf(name), file), 'utf8'))).filter((attribute) =>
        /^(style|on.*)$/.test(attribute),
      );
      expect(faults, `${name}/${file}`).toEqual([]);
    }
});

function attributesOf(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node ? node.attrs.map(({ name }) => name) : [];
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(attributesOf)];
}

test('columns of a table are aligned as their author says', async ({ page }) => {
  await page.goto(address);
  const sides = page.getByRole('row', { name: 'a b 1 200' }).getByRole('cell');
  expect(await sides.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign))).toEqual(['left', 'center', 'right']);
});

for (const [attack, attempt] of [
  ['an inline script', () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.broken = 1' }))],
  ['an event handler', () => document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" onload="window.broken = 1">')],
  [
    'a script of another host',
    () => document.body.append(Object.assign(document.createElement('script'), { src: 'http://127.0.0.1:4310/icon.svg' })),
  ],
  ['a text run as code', () => document.body.insertAdjacentHTML('beforeend', '<a href="javascript:window.broken=1" id="attaque">x</a>')],
  ['an inline style', () => document.body.insertAdjacentHTML('beforeend', '<p style="position:fixed">x</p>')],
  [
    'a picture of another host',
    () => document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:4310/icon.svg' })),
  ],
] as const)
  test(`${attack} is refused`, async ({ page }) => {
    await page.goto(address);
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
        ),
    );
    await page.evaluate(attempt);
    if (attack === 'a text run as code') await page.locator('#attaque').click();
    expect(await refused).toMatch(/^(script-src|style-src|img-src)/);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

test('evaluation is refused', async ({ page }) => {
  await page.goto(address);
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'module';
    return new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI));
      setTimeout('window.broken = 1', 0);
    });
  });
  expect(outcome).toBe('eval');
});

test('what the site itself does is allowed: theme, states, speculation rules, search', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(`${siteUrl('everything')}/recherche/?q=atelier`);
  await page.waitForSelector('[data-search-results] a');
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(faults).toEqual([]);
});
