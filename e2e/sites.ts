/** The sites that the browser tests visit besides the shipped one, and how each is built. */

export interface TestSite {
  name: 'now' | 'webinar' | 'documents' | 'empty' | 'subpath' | 'everything';
  port: number;
  /** Sub-path it is served under. */
  basePath: string;
  env: Record<string, string>;
}

const site = (name: TestSite['name'], port: number, env: Record<string, string>): TestSite => ({
  name,
  port,
  basePath: env.BASE_PATH ?? '',
  env: { ...env, OUT_DIR: `.cache/e2e/${name}`, PORT: String(port), SITE_URL: `http://localhost:${port}` },
});

/** A use of every field and of everything that a text may hold. */
const EVERYTHING = site('everything', 4316, { SITE_NOW: '2023-06-01', CONTENT_DIR: 'e2e/everything' });

export const TEST_SITES: TestSite[] = [
  /** The shipped content after both seasons. */
  site('now', 4310, { SITE_NOW: '2026-11-21T09:00' }),
  /** The two original documents, byte for byte, with the event's wrong year. */
  site('documents', 4312, { SITE_NOW: '2023-02-01', CONTENT_DIR: 'e2e/documents' }),
  /** Before anything was published. */
  site('empty', 4313, { SITE_NOW: '2020-01-01', CONTENT_DIR: 'e2e/empty' }),
  EVERYTHING,
  /** As on a project page of a forge. */
  site('subpath', 4314, { SITE_NOW: '2023-01-20', BASE_PATH: '/programme-10' }),
  /** Eleven days before the webinar of season 2. */
  site('webinar', 4311, { SITE_NOW: '2023-01-20' }),
];

/** One of the sites again, with each page exported by Next.js itself rather than rendered in a sheet; what it exported is kept for UNFINISHED_URL. */
export const PAGE_BY_PAGE = {
  name: 'everything-page-by-page',
  env: { ...EVERYTHING.env, OUT_DIR: '.cache/e2e/everything-page-by-page', RENDER_IN_SHEETS: '0' },
};

/** Slugs that are words of the site's addresses, empty collections, markup in every field: rendered both ways, in the long run. */
const AWKWARD = { CONTENT_DIR: 'e2e/awkward', SITE_NOW: '2023-06-01' };
export const AWKWARD_SITES = [
  { name: 'awkward', env: { ...AWKWARD, OUT_DIR: '.cache/e2e/awkward' } },
  { name: 'awkward-page-by-page', env: { ...AWKWARD, OUT_DIR: '.cache/e2e/awkward-page-by-page', RENDER_IN_SHEETS: '0' } },
];

/** A site of many entries, made up by bench/corpus.ts: its lists have several pages. */
export const MANY = {
  CONTENT_DIR: '.cache/e2e/many-content',
  OUT_DIR: '.cache/e2e/many',
  PORT: '4317',
  SITE_URL: 'http://localhost:4317',
  SITE_NOW: '2026-11-21',
};
export const MANY_ENTRIES = 450;

export const UNFINISHED = { OUT_DIR: '.cache/e2e/unfinished', PORT: '4315', SITE_NOW: EVERYTHING.env.SITE_NOW ?? '' };
export const UNFINISHED_URL = `http://localhost:${UNFINISHED.PORT}`;

export function siteUrl(name: TestSite['name']): string {
  const found = TEST_SITES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no test site named ${name}`);
  return `http://localhost:${found.port}${found.basePath}`;
}
