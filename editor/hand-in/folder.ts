import type { HandedFile } from './files';

/** Writes files into a folder of this computer (File System Access API; Chromium has it, Firefox and Safari do not). */

export interface Picker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

export function canWriteFolders(scope: object): scope is Picker {
  return 'showDirectoryPicker' in scope;
}

export type Written =
  | { kind: 'written'; files: string[] }
  /** The folder is not that of a content. */
  | { kind: 'wrongFolder' }
  /** The file has no place in a content (`npm run dev` alone says so). */
  | { kind: 'refused'; file: string }
  /** A file there is not the one that was opened here. */
  | { kind: 'changed'; file: string };

/**
 * Writes files of the content. Nothing is written unless all may be: a file that stands there is replaced only if it is still the opened one.
 * @param folder the folder of the content, or the one that it lies in.
 * @param known the texts that the first file may have there: that which was opened, that which was last saved from here.
 */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  files: readonly HandedFile[],
  known: readonly string[],
): Promise<Written> {
  const content = (await has(folder, 'site.yaml')) ? folder : await folder.getDirectoryHandle('content').catch(() => undefined);
  if (!content || !(await has(content, 'site.yaml'))) return { kind: 'wrongFolder' };
  for (const [index, { path, bytes }] of files.entries()) {
    const before = await bytesAt(content, path);
    const isKnown = index === 0 && before && known.some((text) => isSame(before, new TextEncoder().encode(text)));
    if (before && !isKnown && !isSame(before, bytes)) return { kind: 'changed', file: path };
  }
  for (const { path, bytes } of files) await write(content, path, bytes);
  return { kind: 'written', files: files.map(({ path }) => path) };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

async function has(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
}

async function bytesAt(folder: FileSystemDirectoryHandle, path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await fileAt(folder, path, false);
    return new Uint8Array(await (await file.getFile()).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function write(folder: FileSystemDirectoryHandle, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await fileAt(folder, path, true);
  // The file is replaced when the stream is closed, as a whole.
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
}

async function fileAt(folder: FileSystemDirectoryHandle, path: string, create: boolean): Promise<FileSystemFileHandle> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let parent = folder;
  for (const part of parts) parent = await parent.getDirectoryHandle(part, { create });
  return parent.getFileHandle(name, { create });
}
