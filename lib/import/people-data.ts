import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files';
import { pathFrom } from '../paths';
import type { SourceFile } from './source-files';
import type { SourceSite } from './source-site';

/** People in data files, as newer themes keep them: `data/authors/ada.yaml`. */

export function peoplePages({ root, folder, config }: SourceSite): SourceFile[] {
  const data = path.join(root, 'data/authors');
  if (config.generator !== 'hugo' || !existsSync(data) || !lstatSync(data).isDirectory()) return [];
  return listFiles(data)
    .filter((file) => /^[^/]+\.(?:ya?ml|toml|json)$/i.test(file))
    .map((file): SourceFile => {
      const absolute = path.join(data, file);
      return {
        absolute,
        source: pathFrom(folder, absolute),
        folders: ['authors'],
        top: [],
        name: file.replace(/\.\w+$/, ''),
        format: 'data',
        isSection: false,
        language: '',
        isUnpublished: false,
      };
    });
}
