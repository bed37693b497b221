import { type Draft, savedText } from '../model/draft';
import { pictureAt } from '../model/entry-files';
import { entryFile } from '../model/read-draft';
import { readPicture } from '../pictures/store';

/** A file to hand in. */
export interface HandedFile {
  /** From the content folder. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The text of a draft, then its pictures. */
export async function filesOf(draft: Draft): Promise<HandedFile[]> {
  const files: HandedFile[] = [{ path: entryFile(draft).file, bytes: new TextEncoder().encode(savedText(draft)) }];
  for (const { name } of draft.pictures ?? []) {
    const picture = await readPicture(draft.id, name);
    if (picture) files.push({ path: pictureAt(draft, name).path, bytes: new Uint8Array(await picture.arrayBuffer()) });
  }
  return files;
}

/** Hands files to the browser: one as it is, several in a zip whose folders are those of the content. */
export async function download(draft: Draft): Promise<void> {
  const files = await filesOf(draft);
  const [first] = files;
  if (!first) return;
  if (files.length === 1) return save(downloadName(draft), new Blob([first.bytes], { type: 'text/markdown;charset=utf-8' }));
  const { zipSync } = await import('fflate');
  const zipped = zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
  save(downloadName(draft), new Blob([new Uint8Array(zipped)], { type: 'application/zip' }));
}

/** The name of the downloaded file, without the folder of its kind. */
export function downloadName(draft: Draft): string {
  const { name, format } = entryFile(draft);
  return draft.pictures?.length ? `${name}.zip` : `${name}.${format}`;
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
