import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { isLong } from '../test-counts';
import { outDirOf } from './exported';
import { AWKWARD_SITES, PAGE_BY_PAGE } from './sites';

/**
 * The files to compare. Not compressed copies, which differ with the spelling of a page's HTML. Not the tables of the search
 * index, which number pages in the order of their arrival; its content for each page is compared. Not the list of all
 * files, which names those tables.
 */
const NOT_COMPARED = /\.(?:br|gz)$|^\.construction$|^pagefind\/(?:index\/|.*\.pf_meta$|pagefind-entry\.json$)/;

function filesOf(folder: string): string[] {
  return listFiles(folder).filter((file) => !NOT_COMPARED.test(file));
}

/** Next.js cuts the styles in other parts for a single page, so that the two stylesheets have other names. */
const withoutHash = (text: string) => text.replace(/styles\.[0-9a-f]{12}\.css/g, 'styles.css');

/** The HTML as a browser parses it, serialised in one spelling. */
function document(folder: string, file: string): string {
  return serialize(parse(withoutHash(readFileSync(path.join(folder, file), 'utf8'))));
}

/** The rules of the site's stylesheet, in no order: layers give each its rank. */
function styles(folder: string): string[] {
  const [file = ''] = filesOf(folder).filter((name) => name.endsWith('.css'));
  return readFileSync(path.join(folder, file), 'utf8').split(/[{}]/).sort();
}

const folder = (outDir: string) => path.resolve(import.meta.dirname, '..', outDir);
const [awkward, awkwardByNext] = AWKWARD_SITES.map(({ env }) => folder(env.OUT_DIR));

test('the pages are the same, rendered by the build or exported by Next.js', () => {
  compare(outDirOf('everything'), folder(PAGE_BY_PAGE.env.OUT_DIR), 40);
});

// Only the long run builds these sites.
if (isLong)
  test('so are those of a content that tries to break it', () => {
    compare(awkward ?? '', awkwardByNext ?? '', 20);
  });

function compare(byBuild: string, byNext: string, leastPages: number): void {
  const files = filesOf(byNext);
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(leastPages);
  expect(filesOf(byBuild).map(withoutHash)).toEqual(files.map(withoutHash));
  expect(styles(byBuild)).toEqual(styles(byNext));
  for (const file of files.filter((name) => !name.endsWith('.css')))
    if (file.endsWith('.html')) expect(document(byBuild, file), file).toBe(document(byNext, file));
    else expect(readFileSync(path.join(byBuild, file)).equals(readFileSync(path.join(byNext, file))), file).toBe(true);
}
