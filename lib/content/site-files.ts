import path from 'node:path';
import type { PictureData } from '../images/picture';
import { groupBy } from '../lists';
import { fileAddress, filePath, plainPath } from '../site/file-address';
import type { PublicFile } from './public-files';

/** The files behind the addresses of the site: those beside entries, and those of public folders. */
export interface SiteFiles {
  /** The file on the disk behind an address such as `/img/a.jpg`, or undefined. */
  find(address: string): string | undefined;
  /** The address of that file as a page writes it: encoded, with accents in NFC. */
  addressOf(address: string): string | undefined;
  /** The path of a file whose name differs from this address only by capitals. */
  likeness(address: string): string | undefined;
  /** The picture behind an address, described; undefined for another file, or none. */
  picture(address: string): PictureData | undefined;
  /** Addresses of the files directly in a folder of the site, by name. */
  list(folder: string): string[];
}

/** Describes the picture in a file; undefined for another file. The second parameter is its address on the site. */
type DescribePicture = (file: string, address: string) => PictureData | undefined;

export function siteFiles(files: readonly PublicFile[], describe: DescribePicture): SiteFiles {
  const byPath = new Map(files.map(({ path: sitePath, file }) => [sitePath, file]));
  const byLetters = new Map(files.map(({ path: sitePath }) => [sitePath.toLowerCase(), sitePath]));
  const folders = new Map(groupBy([...byPath.keys()], (sitePath) => path.posix.dirname(sitePath)));
  // A file name may itself hold a `%20`: try the address as it is written, then decoded.
  const pathOf = (address: string) => [plainPath(address), filePath(address)].find((sitePath) => byPath.has(sitePath)) ?? '';
  const find = (address: string) => byPath.get(pathOf(address));
  const describeAt = (address: string) => {
    const file = find(address);
    return file === undefined ? undefined : describe(file, fileAddress(pathOf(address)));
  };
  // Hundreds of entries may show one picture.
  const pictures = new Map<string, PictureData | undefined>();
  return {
    find,
    addressOf: (address) => fileAddress(pathOf(address)) || undefined,
    picture: (address) => {
      if (!pictures.has(address)) pictures.set(address, describeAt(address));
      return pictures.get(address);
    },
    likeness: (address) => byLetters.get(filePath(address).toLowerCase()),
    list: (folder) => [...(folders.get(filePath(folder).replace(/(?<=.)\/$/, '')) ?? [])].sort().map(fileAddress),
  };
}
