import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { checkedContentFile, rendersInSheets } from '../site/environment';
import { routes } from '../site/routes';
import { listPages } from './page-list';
import { getContent } from './site-content';

/**
 * The pages that Next.js exports by itself, by the parts of their paths. Where pages are rendered in sheets, the home page alone:
 * the sheets hold all pages.
 */
export async function pathsToExport(): Promise<{ path: string[] }[]> {
  // The dev server answers any address without this list, and would load the content again for it at each request.
  if (process.env.NODE_ENV === 'development') return [];
  await contentIsChecked();
  const addresses = rendersInSheets() ? [routes.home] : listPages(getContent()).map(({ path }) => path);
  return addresses.map((address) => ({ path: address.split('/').filter(Boolean) }));
}

const POLL_MS = 20;

/** Waits until the check has written the content that all workers read. */
export async function contentIsChecked(): Promise<void> {
  const file = checkedContentFile();
  while (file && !existsSync(file)) await setTimeout(POLL_MS);
}
