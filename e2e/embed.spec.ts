import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as plainTest } from 'playwright/test';
import { ensureNginx, startNginx } from '../tools/programs/nginx';
import type { RunningServer } from '../tools/programs/web-server';
import { test } from './at-its-date';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** Frames of events in a page of another origin. */

const servers: Server[] = [];
plainTest.afterAll(() => {
  for (const server of servers) server.close();
});

/** A page of another site, with this frame. @returns its address. */
async function pageAround(url: string): Promise<string> {
  const html = `<!DOCTYPE html><html lang="fr"><title>Intranet</title><iframe src="${url}" title="Rendez-vous" width="100%" height="480"></iframe>`;
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a frame shows the next dates, with its own style, and loads nothing else', async ({ page }) => {
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  const address = `${siteUrl('everything')}/integrer/evenements/`;
  const around = await pageAround(address);
  await page.goto(around, { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/prochains rendez-vous$/);
  await expect(frame.getByRole('listitem')).toHaveCount(5);
  expect(await frame.locator('ul').evaluate((list) => getComputedStyle(list).listStyleType)).toBe('none');
  expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([around, address]);
  expect(faults.filter((text) => !text.includes('404'))).toEqual([]);
});

plainTest('its states are those of the moment of reading', async ({ page }) => {
  const around = await pageAround(`${siteUrl('everything')}/integrer/evenements/`);
  await page.clock.setFixedTime('2023-06-01T00:00:00+02:00');
  await page.goto(around);
  const first = page.frameLocator('iframe').getByRole('listitem').first();
  const title = (await first.getByRole('link').textContent()) ?? '';
  // Months later, the next events are over.
  await page.clock.setFixedTime('2023-09-01T10:00:00+02:00');
  await page.goto(around);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('listitem').first()).not.toContainText(title);
});

test('a link of the frame opens its page in place of the other site', async ({ page }) => {
  await page.goto(await pageAround(`${siteUrl('everything')}/integrer/evenements/`));
  await page.frameLocator('iframe').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(`${siteUrl('everything')}/evenements/*/`);
});

plainTest.describe('with the headers of nginx', () => {
  plainTest.skip(!ensureNginx(), 'nginx manque');
  let nginx: RunningServer;
  plainTest.beforeAll(async () => {
    nginx = await startNginx({ outDir: outDirOf('everything'), port: 4350 });
  });
  plainTest.afterAll(() => nginx.stop());

  plainTest('a frame is shown; another page is refused', async ({ page }) => {
    await page.goto(await pageAround(`${nginx.origin}/integrer/evenements/`));
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(await pageAround(`${nginx.origin}/evenements/`));
    await refusal;
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  });
});
