import { nearAddresses as words } from '../lib/site/words/near-addresses';
import { nearestAddresses } from './near-addresses';

/** The 404 page: proposes the pages whose addresses are nearest to the one asked. Its other links need no script. */

const place = document.querySelector<HTMLElement>('[data-near]');

/** The path of each page of the site, from its sitemap. */
async function knownPaths(sitemap: string): Promise<string[]> {
  const text = await (await fetch(sitemap)).text();
  const places = new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('loc');
  return [...places].map(({ textContent }) => decodeURI(new URL(textContent ?? '').pathname));
}

/** A link to a page of the site, named by its heading. */
async function linkTo(path: string): Promise<HTMLElement> {
  const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = page.querySelector('h1')?.textContent ?? path;
  item.append(link);
  return item;
}

async function propose(place: HTMLElement, sitemap: string): Promise<void> {
  const near = nearestAddresses(decodeURI(location.pathname), await knownPaths(sitemap));
  const items = await Promise.all(near.map(linkTo));
  const line = document.createElement('p');
  line.textContent = items.length > 0 ? words.found(items.length) : words.none;
  const list = document.createElement('ul');
  list.append(...items);
  place.replaceChildren(line, ...(items.length > 0 ? [list] : []));
}

if (place?.dataset.near)
  propose(place, place.dataset.near).catch(() => {
    // Off line, or at an address that cannot be decoded.
    place.textContent = words.none;
  });
