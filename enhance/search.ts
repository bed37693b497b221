import { searchResults as words } from '../lib/site/words/search-results';
import { type Answer, answer, type Finder, type Found, type Index } from './find';
import { byKind, detailOf, excerptOf, MOST, type Result, typeset } from './search-results';

/** The search page: shows the results of Pagefind as a list. Only that page loads this script, and the first letter loads the index. */

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: Found[] }>;
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const message = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const template = document.querySelector<HTMLTemplateElement>('[data-search-result]');
/** What to do instead without a result. */
const empty = document.querySelectorAll<HTMLElement>('[data-search-empty]');
/** What to do instead without a script. */
const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');

let index: Promise<Index> | undefined;
/** The script of every page, loaded with the index. */
let common: typeof import('./index');

/** The index, all of its parts (lib/outputs/search/build-index.ts). Its address is data, so that no bundler follows it. */
async function open(address: string): Promise<Index> {
  const [pagefind, { parts, replaced }, loaded]: [Pagefind, { parts: string[]; replaced: string[] }, typeof common] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`),
    fetch(`${address}parts.json`).then((response) => response.json()),
    import(/* @vite-ignore */ document.querySelector<HTMLScriptElement>('script[src*="/enhance"]')?.src ?? ''),
  ]);
  common = loaded;
  const options = { baseUrl: address.replace(/pagefind\/$/, ''), excerptLength: 26 };
  await pagefind.options(options);
  for (const part of parts.slice(1)) await pagefind.mergeIndex(new URL(address + part, location.href).pathname, options);
  // Pages of an earlier part that a later one has as well are left out.
  const find: Finder['find'] = async (query) => (await pagefind.search(query)).results.filter(({ id }) => !replaced.includes(id));
  let forgiving: Promise<Index['forgive']> | undefined;
  const forgive: Index['forgive'] = async (query) => {
    forgiving ??= loadForgiving(
      { find },
      parts.map((part) => address + part),
    );
    return (await forgiving)(query);
  };
  return { find, forgive };
}

/** The words of the site, and the script that finds near ones: loaded when a word is not found. */
async function loadForgiving(index: Finder, folders: readonly string[]): Promise<Index['forgive']> {
  const script = document.querySelector<HTMLElement>('script[data-then]')?.dataset.then;
  const wordsOf = async (folder: string) => (await (await fetch(`${folder}mots.txt`)).text()).split('\n');
  const [nearWords, ...lists]: [typeof import('./near-words'), ...string[][]] = await Promise.all([
    import(/* @vite-ignore */ script ?? ''),
    ...folders.map(wordsOf),
  ]);
  return nearWords.forgiving(index, lists.flat());
}

/** In milliseconds: a query that follows sooner replaces the one before. */
const DELAY = 150;
/** In milliseconds after the last letter: screen readers say the sentence each time that it changes. */
const PAUSE = 600;
let turn = 0;
let saying: ReturnType<typeof setTimeout> | undefined;
const NOTHING: Answer = { results: [], total: 0 };

/** @param pause see `say`. */
async function search(query: string, pause: number): Promise<void> {
  const own = ++turn;
  const isLast = () => own === turn;
  clearTimeout(saying);
  if (query === '') return show('', NOTHING, 0);
  index ??= open(form?.dataset.search ?? '');
  const opened = await index;
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  if (!isLast()) return;
  const found = await answer(query, opened);
  if (isLast()) show(sentence(found, query), found, pause);
}

function sentence({ total, near, isPartial }: Answer, query: string): string {
  if (total === 0) return words.count(0, query, MOST);
  if (near !== undefined) return words.near(total, query, near, MOST);
  return isPartial ? words.partial(total, query, MOST) : words.count(total, query, MOST);
}

/** Shows results, and what to do instead where there is none after a search. */
function show(text: string, { results }: Answer, pause: number): void {
  say(text, pause);
  list?.replaceChildren(...groups(results));
  for (const part of empty) part.hidden = text === '' || results.length > 0;
}

/** Writes the sentence above the results, after a pause in which nothing else is to be said. @param pause in milliseconds. */
function say(text: string, pause: number): void {
  clearTimeout(saying);
  saying = setTimeout(() => {
    if (message && message.textContent !== text) message.textContent = text;
  }, pause);
}

function groups(results: readonly Result[]): HTMLElement[] {
  return [...byKind(results)].map(([kind, items]) => {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = kind;
    const ul = document.createElement('ul');
    ul.append(...items.map(item));
    section.append(heading, ul);
    return section;
  });
}

function item(result: Result): HTMLElement {
  const { url, meta } = result;
  const node = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = node.querySelector('a');
  const text = node.querySelector('[data-excerpt]');
  const detail = node.querySelector('[data-detail]');
  if (link) {
    link.href = url;
    link.textContent = typeset(meta.title ?? url);
  }
  if (text) text.append(...marked(excerptOf(result)));
  if (detail) detail.textContent = detailOf(result, common.now(), common.lifeCycle);
  return node;
}

/** Pagefind marks words with `<mark>` in escaped text: parses it as data, so that no other element gets in. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

if (form && input) {
  // Hides the fallback but keeps its place: nothing moves while the visitor reads.
  if (fallback) fallback.style.visibility = 'hidden';
  const run = (pause: number) => {
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    search(query, pause).catch(() => {
      index = undefined;
      show(words.failed, NOTHING, 0);
    });
  };
  input.addEventListener('input', () => run(PAUSE));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(0);
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) run(0);
  else input.focus();
}
