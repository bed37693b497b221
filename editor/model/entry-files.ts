import { pathOf } from '../../lib/content/page-path';
import { type PublicFile, publicFiles } from '../../lib/content/public-files';
import type { Draft } from './draft';
import { entryFile, fieldsOf } from './read-draft';

/** Where the pictures of a draft stand: in the folder of its entry, or in `public/img` for an entry that is a file alone. */

export interface PicturePlace {
  name: string;
  /** As the text names it. */
  address: string;
  /** Its path from the content folder. */
  path: string;
}

export function pictureAt(draft: Draft, name: string): PicturePlace {
  const { file, isBundle } = entryFile(draft);
  return isBundle
    ? { name, address: name, path: `${file.slice(0, file.lastIndexOf('/'))}/${name}` }
    : { name, address: `/img/${name}`, path: `public/img/${name}` };
}

/** The file that stands for a picture which only this browser has. */
const MARK = 'brouillon:';

/** The pictures of a draft as files of the site, each at its address there. */
export function draftFiles(draft: Draft): PublicFile[] {
  const entry = entryFile(draft);
  const page = pathOf(entry, fieldsOf(draft) ?? {});
  const found = (draft.pictures ?? []).map(({ name }) => ({ path: entry.isBundle ? name : `img/${name}`, file: MARK + name }));
  return entry.isBundle ? publicFiles([{ path: page, files: found }], []) : publicFiles([], [found]);
}

/** The name of a picture that only this browser has, by its file. */
export function draftPicture(file: string): string | undefined {
  return file.startsWith(MARK) ? file.slice(MARK.length) : undefined;
}
