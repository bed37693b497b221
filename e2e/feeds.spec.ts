import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { parsers } from '../tools/programs/python';
import { exportedPage, outDirOf } from './exported';
import { TEST_SITES } from './sites';

const NAMES = { 'rss.xml': 'rss20', 'atom.xml': 'atom10' } as const;

const feedsOf = (name: (typeof TEST_SITES)[number]['name']) =>
  listFiles(outDirOf(name)).filter((file) => Object.hasOwn(NAMES, path.basename(file)));

interface ReadFeed {
  version: string;
  fault: string | null;
  title: string;
  entries: { title: string; link: string; author: string | null; published: string; content: string | null }[];
}

test('feedparser reads every RSS and Atom feed, and finds no fault', () => {
  const python = parsers.find();
  test.skip(!python, 'Python avec icalendar et feedparser manque');
  const files = TEST_SITES.flatMap(({ name }) => feedsOf(name).map((file) => path.join(outDirOf(name), file)));
  expect(files.length).toBeGreaterThan(60);
  const { stdout, stderr } = spawnSync(python ?? '', [path.join(import.meta.dirname, 'read_feeds.py'), ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  const read: Record<string, ReadFeed> = JSON.parse(stdout);
  for (const [file, feed] of Object.entries(read)) {
    expect(feed.fault, file).toBeNull();
    expect(feed.version, file).toBe(NAMES[path.basename(file) as keyof typeof NAMES]);
  }
  for (const name of Object.keys(NAMES)) {
    const news = read[path.join(outDirOf('everything'), 'actualites', name)];
    const post = news?.entries.find(({ title }) => title === 'Titre de l’actualité');
    expect(post, name).toMatchObject({ link: 'http://localhost:4316/actualites/adresse-choisie/' });
    expect(post?.author, name).toContain('Une autre personne');
  }
});

test('the text of an entry is whole, with absolute addresses and nothing but plain elements', () => {
  const feed = JSON.parse(readFileSync(path.join(outDirOf('everything'), 'actualites/feed.json'), 'utf8'));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  const { content_html: html } = feed.items.find(({ url }: { url: string }) => url.endsWith('/tout-md/'));
  expect(html.length).toBeGreaterThan(3000);
  expect(html).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/);
  expect(html).not.toMatch(/<(?:script|iframe|style)|\s(?:class|style|on\w+)=/);
  expect(html).toContain('<blockquote>');
});

test('an event says when and where it is held', () => {
  const feed = JSON.parse(readFileSync(path.join(outDirOf('webinar'), 'evenements/feed.json'), 'utf8'));
  const event = feed.items.find(({ url }: { url: string }) => url.endsWith('/webinaire-saison2/'));
  expect(event.summary.replaceAll('\u00a0', ' ')).toMatch(
    /^mardi 31 janvier 2023, de 16 h 30 à 17 h 30, Lieu de la transformation publique\. /,
  );
  expect(event.content_html).toContain('https://www.eventbrite.fr/');
});

for (const [address, own] of [
  ['/', []],
  ['/contact/', []],
  ['/actualites/', ['/actualites/rss.xml']],
  ['/evenements/', ['/evenements/rss.xml']],
  ['/etiquettes/formation/', ['/etiquettes/formation/rss.xml']],
] as const)
  test(`feeds are found from ${address}`, () => {
    const html = exportedPage('now', address);
    const links = [...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="http:\/\/localhost:4310([^"]*)"/g)];
    expect(links.map(([, href]) => href)).toEqual([...own, '/rss.xml']);
    for (const [, href = ''] of links) expect(existsSync(path.join(outDirOf('now'), href)), href).toBe(true);
  });
