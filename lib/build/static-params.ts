import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { checkedContentFile, rendersInSheets } from '../site/environment';

/**
 * Next.js refuses to export a dynamic route without a single page (vercel/next.js#61213), and a
 * collection may be empty. An empty list gets this name; its page is not found, and the finishing
 * step leaves it out of the site.
 */
export const EMPTY_ROUTE = '_vide';

/** `generateStaticParams` of a route, and `every`: what it gives when Next.js is to export each of the route's pages. */
export interface RouteParams<Params> {
  (): Promise<Params[]>;
  every: () => Params[];
}

/**
 * The parameters of a dynamic route, one set a page. Where pages are rendered in sheets, Next.js is
 * told of the first only: lib/build/sheets renders the others, in the frame of that one.
 */
export function routeParams<Key extends string>(keys: readonly Key[], list: () => Record<Key, string>[]): RouteParams<Record<Key, string>> {
  const none = Object.fromEntries(keys.map((key) => [key, EMPTY_ROUTE])) as Record<Key, string>;
  const forNext = async () => {
    // The dev server answers any address, and would load the content once more for this at each request.
    if (process.env.NODE_ENV === 'development') return [];
    await contentIsChecked();
    const all = list();
    if (all.length === 0) return [none];
    return rendersInSheets() ? all.slice(0, 1) : all;
  };
  return Object.assign(forNext, { every: list });
}

const POLL_MS = 20;

/** From then on there is content to render, read once for all workers. */
export async function contentIsChecked(): Promise<void> {
  const file = checkedContentFile();
  while (file && !existsSync(file)) await setTimeout(POLL_MS);
}
