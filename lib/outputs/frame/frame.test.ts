import { expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { generatedFiles } from '../files';

const NOW = '2023-06-01T00:00Z';

/** The frame at a path, for these files. */
async function frameAt(path: string, files: Record<string, string>, now = NOW): Promise<string> {
  const file = generatedFiles(contentOf(files, now)).find((candidate) => candidate.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return String(await file.prepare().make());
}

const FILES = {
  'evenements/passe.md': entry('title: Passé\ndate: 2023-05-20T14:00\nkind: atelier'),
  'evenements/cafe.md': entry(
    'title: Café <data>\ndate: 2023-06-06T14:00\nkind: rencontre\nevent: Cafés\nrepeat: {every: week, on: mardi, until: 2023-12-31}\noccurrences: [{date: 2023-06-13T14:00, status: cancelled}]',
  ),
  'evenements/atelier.md': entry('title: Atelier\ndate: 2023-06-20T10:00\nkind: atelier\nlocation: Salle A, Lyon\ntags: [Python]'),
};

const titles = (html: string) => [...html.matchAll(/<li[^>]*>.*?<a [^>]*>(.*?)<\/a>/g)].map(([, title]) => title);

test('a frame has the next dates of all events, soonest first, five at once', async () => {
  const html = await frameAt('/integrer/evenements/', FILES);
  expect(titles(html).slice(0, 5)).toEqual(['Café &lt;data&gt;', 'Café &lt;data&gt;', 'Atelier', 'Café &lt;data&gt;', 'Café &lt;data&gt;']);
  expect(html.match(/<li>/g)).toHaveLength(5);
  expect(html.match(/<li hidden="">/g)).toHaveLength(5);
});

test('each date has its own state', async () => {
  const html = await frameAt('/integrer/evenements/', FILES);
  const states = [...html.matchAll(/<li[^>]*>.*?data-when="state:(\w+)"(?! hidden)/g)].map(([, state]) => state);
  expect(states.slice(0, 3)).toEqual(['announced', 'cancelled', 'announced']);
});

test.each([
  ['/integrer/evenements/nature/atelier/', ['Atelier']],
  ['/integrer/evenements/lieu/lyon/', ['Atelier']],
  ['/integrer/evenements/etiquette/python/', ['Atelier']],
  ['/integrer/evenements/serie/cafes/', Array.from({ length: 10 }, () => 'Café &lt;data&gt;')],
])('%s has the dates of that part', async (path, expected) => {
  expect(titles(await frameAt(path, FILES))).toEqual(expected);
});

test('a frame weighs at most 15 KB, and loads nothing', async () => {
  const html = await frameAt('/integrer/evenements/', FILES);
  expect(Buffer.byteLength(html)).toBeLessThan(15_000);
  expect(html).toContain("content=\"default-src 'none';");
  expect(html).not.toMatch(/\ssrc=|<link rel="stylesheet|url\(/);
});

test('without a date to come, it says so', async () => {
  const html = await frameAt('/integrer/evenements/', FILES, '2024-06-01T00:00Z');
  expect(html).toContain('<p data-event-empty="">Aucune date annoncée pour le moment.</p>');
});

test('with dates to come, that sentence waits until they are over', async () => {
  expect(await frameAt('/integrer/evenements/etiquette/python/', FILES)).toContain('<p data-event-empty="" hidden="">Aucune date annoncée');
});

test('with more dates than it holds, it does not say that there are none once those are over', async () => {
  expect(await frameAt('/integrer/evenements/serie/cafes/', FILES)).toContain(
    '<p data-event-empty="" hidden="">Les dates suivantes sont sur',
  );
});
