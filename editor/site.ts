import { now } from '../enhance/clock';
import type { SiteIndex } from '../lib/outputs/editor/site-index';

/** The site as the page knows it, once its index is loaded. */

const root = document.querySelector<HTMLElement>('[data-editor]');

let loaded: Promise<SiteIndex> | undefined;

/** @throws when the index cannot be loaded. */
export function loadSite(): Promise<SiteIndex> {
  loaded ??= fetchIndex();
  // A failure is tried again.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function fetchIndex(): Promise<SiteIndex> {
  const response = await fetch(root?.dataset.index ?? '');
  if (!response.ok) throw new Error(`the index of the site: ${response.status}`);
  return response.json();
}

/** The moment that counts as now: that of the site, where it keeps to one. */
export function present(): Date {
  return new Date(now());
}
