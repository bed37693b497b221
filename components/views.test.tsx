import { deserialize, serialize } from 'node:v8';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ListedPage, listPages } from '@/lib/build/page-outputs';
import type { SiteContent } from '@/lib/content/collections';
import { loadContent, sourceOf } from '@/lib/content/load';
import { siteFrom } from '@/lib/content/site-source';
import { generatedFiles } from '@/lib/outputs/files';
import { type PageValues, pageValue } from '@/lib/outputs/pages';
import { searchPage } from '@/lib/outputs/search/search-page';
import { gonePage } from '@/lib/outputs/values/gone-page';
import { notFoundPage } from '@/lib/outputs/values/site-pages';
import { PAGES, type PageName } from '@/lib/site/addresses';
import { rootDir } from '@/lib/site/environment';
import { COLLECTIONS } from '@/lib/site/kinds';
import { contentOf, entry } from '@/test-content';
import { GoneView } from './GoneView';
import { NotFoundView } from './NotFoundView';
import { VIEWS } from './views';

/** Each page and file of the site is a function of a plain value, which may be kept, compared and sent. */

const copyOf = <T,>(value: T): T => JSON.parse(JSON.stringify(value));

function pageValueOf<Name extends PageName>(name: Name, params: ListedPage['params'], content: SiteContent): PageValues[Name] {
  const value = pageValue(name, params, content) as PageValues[Name] | undefined;
  if (!value) throw new Error(`no value for ${name} ${JSON.stringify(params)}`);
  return value;
}

/** Renders a value, and a serialised copy of it. */
function renderings<Name extends PageName>(name: Name, params: ListedPage['params'], content: SiteContent): [string, string] {
  const value = pageValueOf(name, params, content);
  return [renderToStaticMarkup(VIEWS[name](value)), renderToStaticMarkup(VIEWS[name](copyOf(value)))];
}

/** A site whose lists all have a second page. */
function manyEntries(): SiteContent {
  const days = Array.from({ length: 21 }, (_, index) => String(index + 1).padStart(2, '0'));
  const files = days.flatMap((day) => [
    [`actualites/a-${day}.md`, entry(`title: Article ${day}\ndate: 2023-01-${day}\ntags: [Commune]`)],
    [
      `evenements/e-${day}.md`,
      entry(
        `title: Atelier ${day}\ndate: 2023-01-${day}T14:00\nevent: Série\nkind: atelier\nmode: hybride\nlocation: Lyon\ntags: [Commune]\nurl_video: https://exemple.fr/film`,
      ),
    ],
  ]);
  return contentOf(Object.fromEntries(files), '2023-03-01T00:00Z');
}

/** A site in the process that read its content, and in another process that received it. */
function inTwoProcesses(contentDir: string, now: string): [SiteContent, SiteContent] {
  const read = () => sourceOf(loadContent(contentDir), contentDir);
  return [siteFrom(read(), new Date(now)), siteFrom(deserialize(serialize(read())), new Date(now))];
}

const [everything, everythingElsewhere] = inTwoProcesses('e2e/everything', '2023-06-01T00:00Z');
const [empty, emptyElsewhere] = inTwoProcesses('e2e/empty', '2020-01-01T00:00Z');
const SITES = [
  { site: 'everything', content: everything, elsewhere: everythingElsewhere },
  { site: 'empty', content: empty, elsewhere: emptyElsewhere },
  { site: 'many entries', content: manyEntries(), elsewhere: manyEntries() },
];

test('the sites tried here have pages of every pattern', () => {
  const names = new Set<string>(SITES.flatMap(({ content }) => listPages(content)).map(({ name }) => name));
  expect(Object.keys(PAGES).filter((name) => !names.has(name))).toEqual([]);
});

describe.each(SITES)('pages: $site', ({ content, elsewhere }) => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReset();
  });

  test.each(listPages(content))('$path: its value is plain, the same each time, and knows no folder of the disk', ({ name, params }) => {
    const value = pageValueOf(name, params, content);
    expect(copyOf(value)).toStrictEqual(value);
    expect(JSON.stringify(pageValueOf(name, params, elsewhere))).toBe(JSON.stringify(value));
    expect(JSON.stringify(value)).not.toMatch(new RegExp(`${rootDir}|e2e/|/tmp/`));
  });

  test.each(listPages(content))('$path: its view needs nothing but that value', ({ name, params }) => {
    const [ofValue, ofCopy] = renderings(name, params, content);
    expect(ofValue).toContain('</main>');
    expect(ofCopy).toBe(ofValue);
    // React reports its warnings there.
    expect(console.error).not.toHaveBeenCalled();
  });

  const searched = content.entries.filter(({ searchable }) => searchable).map(({ path }) => path);

  test.each(listPages(content).filter(({ path }) => searched.includes(path)))('$path: the search knows it', ({ name, params }) => {
    expect(searchPage(name, pageValueOf(name, params, content))?.title).not.toBe('');
  });

  test.each(COLLECTIONS)('the page of one of %s that is gone', (kind) => {
    const value = gonePage(content, kind);
    expect(copyOf(value)).toStrictEqual(value);
    expect(renderToStaticMarkup(<GoneView {...copyOf(value)} />)).toContain('</main>');
  });

  test('/404.html', () => {
    const value = notFoundPage(content);
    expect(copyOf(value)).toStrictEqual(value);
    expect(renderToStaticMarkup(<NotFoundView {...copyOf(value)} />)).toContain('</main>');
  });
});

describe.each(SITES)('files: $site', ({ content, elsewhere }) => {
  const others = new Map(generatedFiles(elsewhere).map((file) => [file.path, file]));

  test.each(generatedFiles(content))('$path: its value is plain, the same each time, and makes the same bytes', async (file) => {
    const { value, key, make } = file.prepare();
    const other = others.get(file.path)?.prepare();
    expect(copyOf(value)).toStrictEqual(value);
    expect(JSON.stringify(other?.value)).toBe(JSON.stringify(value));
    expect(JSON.stringify(other?.key)).toBe(JSON.stringify(key));
    expect(Buffer.from((await other?.make()) ?? '').equals(Buffer.from(await make()))).toBe(true);
  });
});
