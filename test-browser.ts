import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { loadContent, sourceOf } from './lib/content/load';
import type { EntryFile } from './lib/content/load-entry';
import type { Problem } from './lib/content/problems';
import { siteFrom } from './lib/content/site-source';
import { EDITOR_BUNDLE } from './lib/outputs/bundle-editor';
import { siteIndex } from './lib/outputs/editor/site-index';

/** The checker of `/rediger/`, bundled as for its page. */
const CHECKER = `
  import { checkDraft } from './lib/check/check-draft';
  import { loadLibraries } from './lib/markdown/libraries.browser';
  import { knownEntries } from './lib/outputs/editor/known-entries';
  import { siteFiles } from './lib/content/site-files';
  globalThis.prepare = loadLibraries;
  globalThis.check = (index, draft, text, now) => {
    const site = JSON.parse(index);
    const files = siteFiles(site.files.map((path) => ({ path, file: path })), () => undefined);
    const known = { settings: site.settings, files, pictures: undefined, publicFiles: site.files.map((path) => ({ path })), entries: knownEntries(site).filter(({ file: other }) => other !== draft.file) };
    return JSON.stringify(checkDraft(draft, new TextEncoder().encode(text), known, new Date(now)).problems);
  };
`;

interface BrowserGlobals {
  prepare: (text: string, format: EntryFile['format']) => Promise<void>;
  check: (index: string, draft: EntryFile, text: string, now: number) => string;
}

let browser: BrowserGlobals | undefined;

/** Runs the bundle with the globals of every browser, and none of Node.js. */
function openBrowser(): BrowserGlobals {
  const { outputFiles } = buildSync({
    ...EDITOR_BUNDLE,
    entryPoints: undefined,
    format: 'iife',
    // The names of characters come of a list, and not of an element of the page.
    conditions: ['worker'],
    stdin: { contents: CHECKER, resolveDir: process.cwd(), loader: 'ts' },
  });
  const document = { querySelector: () => ({ dataset: { site: 'http://localhost:3000/' } }) };
  const globals = {
    TextEncoder,
    TextDecoder,
    URL,
    URLSearchParams,
    structuredClone,
    document,
    location: { href: 'http://localhost:3000/rediger/' },
  };
  const context = createContext({ ...globals, self: globals });
  new Script(outputFiles[0]?.text ?? '').runInContext(context);
  return context as unknown as BrowserGlobals;
}

/**
 * The problems that the checker of `/rediger/` finds in a file of a content folder, which knows of the site what its page publishes.
 * @param file from the content folder.
 */
export async function checkInBrowser(contentDir: string, file: string, now: Date): Promise<Omit<Problem, 'file'>[]> {
  browser ??= openBrowser();
  const { check, prepare } = browser;
  const text = readFileSync(path.join(contentDir, file), 'utf8');
  const index = JSON.stringify(siteIndex(siteFrom({ ...sourceOf(loadContent(contentDir), contentDir), histories: new Map() }, now)));
  const draft = draftOf(file);
  await prepare(text, draft.format);
  const problems: Problem[] = JSON.parse(check(index, draft, text, now.getTime()));
  return problems.map(({ file: _, ...problem }) => problem);
}

function draftOf(file: string): EntryFile {
  const [, collection = '', name = '', index, format = 'md'] = /^(\w+)\/(.+?)(\/index)?\.(mdx?)$/.exec(file) ?? [];
  return {
    collection: collection as EntryFile['collection'],
    name,
    file,
    format: format as EntryFile['format'],
    isBundle: index !== undefined,
  };
}
