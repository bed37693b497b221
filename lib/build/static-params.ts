import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { checkedContentFile, rendersInSheets } from '../site/environment';

/**
 * Next.js refuses to export a dynamic route without a single page (vercel/next.js#61213), and a
 * collection may be empty. An empty list gets this name; its page is not found, and the finishing
 * step leaves it out of the site.
 */
export const EMPTY_ROUTE = '_vide';

/**
 * The parameters of a dynamic route, one set per page. Where pages are rendered in sheets, Next.js gets only the first:
 * the sheets hold all pages.
 */
export function routeParams<Params extends Record<string, string>>(
  names: readonly string[],
  list: () => Params[],
): () => Promise<Record<string, string>[]> {
  const none = Object.fromEntries(names.map((name) => [name, EMPTY_ROUTE]));
  return async () => {
    // The dev server answers any address without this list, and would load the content again for it at each request.
    if (process.env.NODE_ENV === 'development') return [];
    await contentIsChecked();
    const all = list();
    if (all.length === 0) return [none];
    return rendersInSheets() ? all.slice(0, 1) : all;
  };
}

const POLL_MS = 20;

/** Waits until the check has written the content that all workers read. */
export async function contentIsChecked(): Promise<void> {
  const file = checkedContentFile();
  while (file && !existsSync(file)) await setTimeout(POLL_MS);
}
