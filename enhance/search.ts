import { searchResults as words } from '../lib/site/words/search-results';
import { type Answer, answer, type Found, type Index } from './find';
import type { Vocabulary } from './near-words';
import { byKind, detailOf, MOST, type Result, typeset } from './search-results';

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

/** The index, all of its parts (lib/outputs/search/build-index.ts). Its address is data, so that no bundler follows it. */
async function open(address: string): Promise<Index> {
  const [pagefind, { parts, replaced }]: [Pagefind, { parts: string[]; replaced: string[] }] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`),
    fetch(`${address}parts.json`).then((response) => response.json()),
  ]);
  const options = { baseUrl: address.replace(/pagefind\/$/, ''), excerptLength: 26 };
  await pagefind.options(options);
  for (const part of parts.slice(1)) await pagefind.mergeIndex(new URL(address + part, location.href).pathname, options);
  let known: Promise<Vocabulary> | undefined;
  return {
    // Pages of an earlier part that a later one has as well are left out.
    find: async (query) => (await pagefind.search(query)).results.filter(({ id }) => !replaced.includes(id)),
    repair: async (query) => {
      known ??= loadVocabulary(parts.map((part) => address + part));
      return (await known).repair(query);
    },
  };
}

/** The words of the site, and the script that finds near ones: loaded when a word is not found. */
async function loadVocabulary(folders: readonly string[]): Promise<Vocabulary> {
  const script = document.querySelector<HTMLElement>('script[data-then]')?.dataset.then;
  const wordsOf = async (folder: string) => (await (await fetch(`${folder}mots.txt`)).text()).split('\n');
  const [nearWords, ...lists]: [typeof import('./near-words'), ...string[][]] = await Promise.all([
    import(/* @vite-ignore */ script ?? ''),
    ...folders.map(wordsOf),
  ]);
  return new nearWords.Vocabulary(lists.flat());
}

/** In milliseconds: a query that follows sooner replaces the one before. */
const DELAY = 150;
let turn = 0;
const NOTHING: Answer = { results: [], total: 0 };

async function search(query: string): Promise<void> {
  const own = ++turn;
  const isLast = () => own === turn;
  if (query === '') return show('', NOTHING);
  index ??= open(form?.dataset.search ?? '');
  const opened = await index;
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  if (!isLast()) return;
  const found = await answer(query, opened);
  if (isLast()) show(sentence(found, query), found);
}

function sentence({ total, near, isPartial }: Answer, query: string): string {
  if (total === 0) return words.count(0, query, MOST);
  if (near !== undefined) return words.near(total, query, near, MOST);
  return isPartial ? words.partial(total, query, MOST) : words.count(total, query, MOST);
}

/** Shows results, and what to do instead where there is none after a search. */
function show(text: string, { results }: Answer): void {
  if (message) message.textContent = text;
  list?.replaceChildren(...groups(results));
  for (const part of empty) part.hidden = text === '' || results.length > 0;
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
  const { url, excerpt, meta } = result;
  const node = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = node.querySelector('a');
  const text = node.querySelector('[data-excerpt]');
  const detail = node.querySelector('[data-detail]');
  if (link) {
    link.href = url;
    link.textContent = typeset(meta.title ?? url);
  }
  if (text) text.append(...marked(typeset(excerpt)));
  if (detail) detail.textContent = detailOf(result, Date.now());
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
  const run = () => {
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    search(query).catch(() => {
      index = undefined;
      show(words.failed, NOTHING);
    });
  };
  input.addEventListener('input', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) run();
  else input.focus();
}
