import { searchResults as words } from '../lib/site/words/search-results';
import { byKind, count, isAbout, MOST, type Result } from './search-results';

/** The search page: shows the results of Pagefind as a list. Only that page loads this script, and the first letter loads the index. */

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
  debouncedSearch(query: string, options?: object, delay?: number): Promise<{ results: { id: string; data(): Promise<Result> }[] } | null>;
}

interface Index {
  pagefind: Pagefind;
  /** Pages of an earlier part that a later one has as well. */
  replaced: Set<string>;
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const message = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const template = document.querySelector<HTMLTemplateElement>('[data-search-result]');

let loading: Promise<Index> | undefined;

/** The index, all of its parts (lib/outputs/search/build-index.ts). Its address is data, so that no bundler follows it. */
async function open(address: string): Promise<Index> {
  const [pagefind, { parts, replaced }]: [Pagefind, { parts: string[]; replaced: string[] }] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`),
    fetch(`${address}parts.json`).then((response) => response.json()),
  ]);
  const options = { baseUrl: address.replace(/pagefind\/$/, ''), excerptLength: 26 };
  await pagefind.options(options);
  for (const part of parts.slice(1)) await pagefind.mergeIndex(new URL(address + part, location.href).pathname, options);
  return { pagefind, replaced: new Set(replaced) };
}

const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');

if (form && input && message && list && template) {
  // Hides the fallback but keeps its place: nothing moves while the visitor reads.
  if (fallback) fallback.style.visibility = 'hidden';
  const search = async () => {
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    if (query === '') {
      list.replaceChildren();
      message.textContent = '';
      return;
    }
    loading ??= open(form.dataset.search ?? '');
    const { pagefind, replaced } = await loading;
    const found = await pagefind.debouncedSearch(query, {}, 150);
    if (!found) return;
    const current = found.results.filter(({ id }) => !replaced.has(id));
    const best = await Promise.all(current.slice(0, MOST).map((result) => result.data()));
    const results = best.filter((result) => isAbout(result, query));
    // All results after a guess are guesses.
    message.textContent = count(results.length < best.length ? results.length : current.length, query);
    list.replaceChildren(...groups(results));
  };
  const fail = () => {
    message.textContent = words.failed;
  };
  const run = () => void search().catch(fail);
  input.addEventListener('input', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) run();
  else input.focus();
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

function item({ url, excerpt, meta }: Result): HTMLElement {
  const node = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = node.querySelector('a');
  const text = node.querySelector('[data-excerpt]');
  const detail = node.querySelector('[data-detail]');
  if (link) {
    link.href = url;
    link.textContent = meta.title ?? url;
  }
  if (text) text.append(...marked(excerpt));
  if (detail) detail.textContent = meta.date ?? '';
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
