import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files';
import { pathFrom } from '../paths';
import { MENU_DATA } from './jekyll-menu';
import { isNameOf } from './sections';
import type { SiteConfig } from './source-config';
import type { SourceFile } from './source-files';
import type { SourceSite } from './source-site';

/** The data files of an old site: people of Hugo, a file each, as newer themes keep them (`data/authors/ada.yaml`), and others. */

export function peoplePages(site: SourceSite): SourceFile[] {
  if (site.config.generator !== 'hugo') return [];
  return dataOf(site)
    .filter(isPeople)
    .flatMap(({ name: section, absolute: folder }) =>
      peopleFiles(folder).map((file): SourceFile => {
        const absolute = path.join(folder, file);
        return {
          absolute,
          source: pathFrom(site.folder, absolute),
          folders: [section],
          top: [],
          name: file.replace(/\.\w+$/, ''),
          format: 'data',
          isSection: false,
          language: '',
          isUnpublished: false,
        };
      }),
    );
}

/** The data files that are not taken, and the folders of such files, from the root. */
export function unusedData(site: SourceSite): string[] {
  const isTaken = site.config.generator === 'hugo' ? isPeople : ({ name }: DataItem) => MENU_DATA.test(name);
  return dataOf(site)
    .filter((item) => !isTaken(item))
    .map(({ absolute, isFolder }) => `${pathFrom(site.root, absolute)}${isFolder ? '/' : ''}`);
}

const FOLDERS: Partial<Record<SiteConfig['generator'], string>> = { hugo: 'data', jekyll: '_data' };

interface DataItem {
  name: string;
  absolute: string;
  isFolder: boolean;
}

function dataOf({ root, config }: SourceSite): DataItem[] {
  const folder = FOLDERS[config.generator];
  const data = path.join(root, folder ?? '');
  if (folder === undefined || !existsSync(data) || !lstatSync(data).isDirectory()) return [];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .map((entry) => ({ name: entry.name, absolute: path.join(data, entry.name), isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isPeople({ name, absolute, isFolder }: DataItem): boolean {
  return isFolder && isNameOf(name, 'membres') && peopleFiles(absolute).length > 0;
}

function peopleFiles(folder: string): string[] {
  return listFiles(folder).filter((file) => /^[^/]+\.(?:ya?ml|toml|json)$/i.test(file));
}
