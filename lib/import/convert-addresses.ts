import { existsSync } from 'node:fs';
import path from 'node:path';
import { decodePath } from '../decode-path';
import type { PlacedDraft } from './draft';
import { asMail } from './field-values';
import type { OldAddresses } from './old-addresses';
import type { PageFiles } from './page-files';
import type { SiteConfig } from './source-config';

/** Decides where an address of an old text leads on the new site. */

export type Resolution =
  /** Nothing to change. */
  | { kind: 'same' }
  /** Another address in its place. */
  | { kind: 'moved'; to: string }
  /** Nothing on the new site is there. */
  | { kind: 'lost' };

export interface Resolver {
  /** @param use a link may lead to a page or a file, a picture is a file. */
  resolve: (address: string, use: 'link' | 'picture') => Resolution;
  titleOf: (path: string) => string | undefined;
  /** Whether an album has pictures; without a name, the one of the page. They come along. */
  hasAlbum: (name: string | undefined) => boolean;
  /** The addresses of the pictures that fit a pattern, such as `images/*`. They come along. */
  picturesLike: (pattern: string) => string[];
}

export const REFERENCE = 'ref:';

const SAME: Resolution = { kind: 'same' };
const LOST: Resolution = { kind: 'lost' };
const moved = (to: string): Resolution => ({ kind: 'moved', to });
const MAIL = /^[^\s@/?#:]+@[^\s@/?#:]+\.[a-z]{2,}(?:\?\S*)?$/i;
const HOST = /^(?:www\.[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|io|gouv\.fr|edu|dev))(?:[/?#]|$)/i;
const SOURCE = /\.(?:md|markdown|mdx|qmd|rmd|rmarkdown|ipynb|html?)$/i;

export function resolverOf(draft: PlacedDraft, pages: OldAddresses, files: PageFiles, config: SiteConfig): Resolver {
  const place = { folder: path.dirname(draft.page.absolute), bundleDir: draft.page.bundleDir };
  const fileAt = (address: string, isEntry: boolean, use: 'link' | 'picture'): Resolution | undefined => {
    const found = use === 'picture' ? files.findPicture(address, place) : files.find(address, place);
    if (!found) return undefined;
    if (found.kind === 'beside') {
      draft.named.add(found.path);
      if (isEntry && !path.posix.extname(address)) return moved(encodeURI(found.path));
      // A page without a folder of its own, such as a list, takes the file from the public folder.
      if (isEntry) return address.startsWith('./') ? moved(address.slice(2)) : SAME;
    }
    const asset = found.kind === 'asset' ? found : files.asAsset(found.path, place);
    draft.assets.push({ from: asset.from, sitePath: asset.sitePath });
    const to = encodeURI(asset.sitePath) + suffixOf(address);
    return to === address ? SAME : moved(to);
  };
  const pageAt = (address: string): string | undefined => {
    const [plain = ''] = address.split(/[?#]/);
    if (plain === '') return undefined;
    if (plain.startsWith('/')) return pages.pageAt(plain.replace(SOURCE, '')) ?? pages.pageAt(plain);
    const file = path.join(place.folder, decodePath(plain));
    return (
      pages.pageOf(file) ??
      pages.pageOf(path.join(file, 'index.md')) ??
      pages.pageAt(path.posix.join(draft.former[0] ?? '/', plain.replace(SOURCE, ''))) ??
      pages.pageAt(`/${[...draft.page.folders, plain.replace(SOURCE, '')].join('/')}`) ??
      pages.pageAt(path.posix.join(`/${draft.page.folders.join('/')}`, plain.replace(SOURCE, '')))
    );
  };
  const isEntry = draft.destination.kind === 'entry';
  const resolve: Resolver['resolve'] = (written, use) => {
    const address = withoutOwnHost(written.trim(), config);
    const found = resolveOwn(address, written, use);
    return found.kind === 'same' && address !== written.trim() && isServed(address) ? moved(address) : found;
  };
  const isServed = (address: string) => files.find(address, place) !== undefined || pageAt(address) !== undefined;
  const resolveOwn = (address: string, written: string, use: 'link' | 'picture'): Resolution => {
    if (address.startsWith(REFERENCE)) return referenceTo(address.slice(REFERENCE.length), pages, pageAt);
    if (address === '') return LOST;
    if (address.startsWith('#') || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return SAME;
    if (use === 'link' && MAIL.test(address)) return moved(asMail(address));
    const isPage = SOURCE.test(address.replace(/[?#].*$/, '')) || /\/(?:[?#].*)?$/.test(address);
    const file = isPage && use === 'link' ? undefined : fileAt(address, isEntry, use);
    if (file) return file;
    const page = use === 'link' ? pageAt(address) : undefined;
    if (page !== undefined) return page + suffixOf(address) === written ? SAME : moved(page + suffixOf(address));
    if (HOST.test(address)) return moved(`https://${address}`);
    const late = isPage ? fileAt(address, isEntry, use) : undefined;
    // What the new site does not have, the old one may still serve.
    return late ?? (address === written.trim() ? LOST : SAME);
  };
  const hasAlbum = (name: string | undefined): boolean => {
    const assets = name === undefined ? [] : files.album(name);
    draft.assets.push(...assets);
    return (
      assets.length > 0 ||
      (name === undefined && isEntry && place.bundleDir !== undefined && existsSync(path.join(place.bundleDir, 'gallery')))
    );
  };
  const picturesLike = (pattern: string): string[] =>
    files.picturesLike(pattern, place).flatMap((address) => {
      const found = fileAt(address, isEntry, 'picture');
      return found === undefined ? [] : found.kind === 'moved' ? found.to : encodeURI(address);
    });
  return { resolve, titleOf: (page) => pages.titleOf(page), hasAlbum, picturesLike };
}

/** The path of an address of the old site itself. */
function withoutOwnHost(address: string, { baseUrl }: SiteConfig): string {
  if (!baseUrl || !URL.canParse(baseUrl)) return address;
  const base = new URL(baseUrl);
  if (/^\/(?!\/)/.test(address))
    return base.pathname !== '/' && address.startsWith(base.pathname) ? address.slice(base.pathname.length - 1) : address;
  const whole = address.startsWith('//') ? base.protocol + address : address;
  if (!URL.canParse(whole)) return address;
  const url = new URL(whole);
  if (url.host !== base.host || base.host === '' || !url.pathname.startsWith(base.pathname)) return address;
  return `/${url.pathname.slice(base.pathname.length).replace(/^\/+/, '')}${url.search}${url.hash}`;
}

function suffixOf(address: string): string {
  return /[?#].*$/.exec(address)?.[0] ?? '';
}

/** `ref` of Hugo: a path of the content folder, from its root or from the page, or the name of a text. */
function referenceTo(reference: string, pages: OldAddresses, pageAt: (address: string) => string | undefined): Resolution {
  const [target = '', anchor] = reference.split('#');
  const suffix = anchor ? `#${anchor}` : '';
  if (target === '') return anchor ? moved(suffix) : LOST;
  const plain = target.replace(/(?:\/_?index)?(?:\.[a-z]{2})?\.(?:md|markdown|html|qmd)$/i, '').replace(/\/_?index$/, '');
  const name = plain.split('/').at(-1) ?? '';
  const page = pageAt(target) ?? pages.pageAt(`/${plain.replace(/^\/+/, '')}`) ?? pageAt(plain) ?? pages.pageNamed(name);
  return page === undefined ? LOST : moved(page + suffix);
}
