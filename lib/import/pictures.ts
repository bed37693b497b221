import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodePath } from '../decode-path';
import { isWithin, pathFrom } from '../paths';

/** A file to copy, and its future path on the site. */
export interface Asset {
  from: string;
  sitePath: string;
}

const MARKDOWN = /(!?\[(?:\\.|[^\]\\])*\]\(\s*<?)([^\s)>]+)/g;
const ATTRIBUTE = /((?:\bsrc|\bhref|\blink)\s*=\s*["'“]?)([^"'”\s>]+)/gi;
const IMAGE = /\.(?:jpe?g|png|gif|svg|webp|avif|pdf|mp[34]|ogg|zip|csv|xlsx?|docx?|pptx?|odt|ods|odp)$/i;

interface Places {
  /** Folder of the source file. */
  folder: string;
  /** Folders whose files Hugo serves from the root. */
  assetFolders: readonly string[];
  /** Whether the file's own folder is imported with it (a bundle). */
  isBundle: boolean;
}

/**
 * Finds the files that a text links to, and gives each its future address.
 * @returns the text with the new addresses.
 */
export function collectAssets(text: string, places: Places): { text: string; assets: Asset[] } {
  const assets: Asset[] = [];
  const relocate = (whole: string, before: string, address: string) => {
    const found = findAsset(address, places);
    if (!found) return whole;
    assets.push(...(found.asset ? [found.asset] : []));
    return before + found.address;
  };
  return { text: text.replace(MARKDOWN, relocate).replace(ATTRIBUTE, relocate), assets };
}

/** The file behind an address of a Hugo text; undefined for a page, another site, or a missing file. */
export function findAsset(address: string, { folder, assetFolders, isBundle }: Places): { address: string; asset?: Asset } | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return undefined;
  const relative = decodePath(address.replace(/[?#].*$/, '')).replace(/^\/+/, '');
  if (!IMAGE.test(relative) || relative.split('/').includes('..')) return undefined;
  if (isBundle && !address.startsWith('/') && isFileIn(folder, path.join(folder, relative))) return { address };
  const candidates = [
    ...(address.startsWith('/') ? [] : [path.join(folder, relative)]),
    ...assetFolders.flatMap((base) => ['', 'img', 'images', 'media'].map((sub) => path.join(base, sub, relative))),
  ];
  const from = candidates.find((candidate) => [folder, ...assetFolders].some((source) => isFileIn(source, candidate)));
  if (!from) return undefined;
  const base = assetFolders.find((candidate) => isWithin(candidate, from)) ?? folder;
  const place = pathFrom(base, from);
  const sitePath = `/${base === folder ? `img/${path.basename(folder)}/` : ''}${place}`;
  return { address: encodeURI(sitePath), asset: { from, sitePath } };
}

/** Whether a file is really inside a folder, and not behind a symbolic link that leads out of it. */
function isFileIn(folder: string, candidate: string): boolean {
  if (!statSync(candidate, { throwIfNoEntry: false })?.isFile()) return false;
  return isWithin(realpathSync(folder), realpathSync(candidate));
}
