import { PICTURE } from '../../lib/images/picture-names';
import type { CollectionName } from '../../lib/site/kinds';
import { pictures as pictureWords, start as words } from '../../lib/site/words/editor/desk';
import { newId } from '../drafts/store';
import { collectionIn, type Draft, type DraftPicture, draftOf } from '../model/draft';
import { readBytes } from '../model/read-bytes';
import { UnreadablePicture } from '../pictures/prepare';
import { keepPicture } from '../pictures/store';
import { present } from '../site';

/** Opens a file that the form hands out: that of a text, or the zip of a text and its pictures. */

type Opened = { draft: Draft } | { refusal: string };

/**
 * @param collection the kind of the text, unless a path in a zip says it.
 * @param askFolder asks for the name of the folder of an `index.md`: the address of its page comes of it.
 * @returns undefined where its author gives up.
 */
export async function openFile(file: File, collection: CollectionName, askFolder: () => string | null): Promise<Opened | undefined> {
  if (/\.zip$/i.test(file.name)) return openZip(file, collection);
  if (!/\.mdx?$/i.test(file.name)) return { refusal: words.wrongFile };
  const bytes = await file.arrayBuffer();
  if (!/^index\.mdx?$/i.test(file.name)) return opened(bytes, `${collection}/${file.name}`, collection);
  const folder = askFolder()?.trim().split(/[\\/]/).findLast(Boolean);
  return folder === undefined ? undefined : opened(bytes, `${collection}/${folder}/${file.name.toLowerCase()}`, collection);
}

function opened(bytes: ArrayBuffer, file: string, collection: CollectionName): Opened {
  const read = readBytes(bytes);
  return 'refusal' in read ? read : { draft: draftOf(read.text, { file, collection }, newId(), present().getTime()) };
}

async function openZip(zip: File, collection: CollectionName): Promise<Opened> {
  const { unzipSync } = await import('fflate');
  const bytes = new Uint8Array(await zip.arrayBuffer());
  let files: [path: string, bytes: Uint8Array][];
  try {
    files = Object.entries(unzipSync(bytes));
  } catch {
    return { refusal: words.wrongZip };
  }
  const [path, text] = files.find(([name]) => /^[^_.].*\.mdx?$/i.test(name)) ?? [];
  if (path === undefined || text === undefined) return { refusal: words.wrongZip };
  const named = collectionIn(path);
  const found = opened(
    new Uint8Array(text).buffer,
    named ? path.slice(path.indexOf(`${named}/`)) : `${collection}/${path}`,
    named ?? collection,
  );
  if ('refusal' in found) return found;
  const pictures: DraftPicture[] = [];
  for (const [name, picture] of files.filter(([name]) => PICTURE.test(name)))
    try {
      pictures.push(await keep(found.draft.id, name.slice(name.lastIndexOf('/') + 1), new Blob([new Uint8Array(picture)])));
    } catch (error) {
      if (error instanceof UnreadablePicture) return { refusal: pictureWords.unreadable(error.message) };
      if (error instanceof DOMException) return { refusal: pictureWords.noRoom };
      throw error;
    }
  return { draft: { ...found.draft, pictures } };
}

async function keep(draft: string, name: string, blob: Blob): Promise<DraftPicture> {
  const bitmap = await createImageBitmap(blob).catch(() => undefined);
  if (!bitmap) throw new UnreadablePicture(name);
  const { width, height } = bitmap;
  await keepPicture(draft, name, blob);
  return { name, width, height, alt: '' };
}
