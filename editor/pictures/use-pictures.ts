import { useEffect, useRef, useState } from 'react';
import { pictures as words } from '../../lib/site/words/editor/desk';
import { readDraft, toldDraft } from '../drafts/store';
import type { Draft } from '../model/draft';
import { pictureAt } from '../model/entry-files';
import { loadSite } from '../site';
import { describePicture } from './describe';
import { pictureName, preparePicture, UnreadablePicture } from './prepare';
import { settlePictures } from './settle';
import { addPicture, dropPicture, readPicture } from './store';

/** Adds pictures to a draft, and takes them out. @param change receives the changes of the draft as it is then. */
export function usePictures(draft: Draft, change: (changes: (before: Draft) => Partial<Draft>) => void) {
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [preparing, setPreparing] = useState(0);
  const last = useRef(draft.pictures ?? []);
  useEffect(() => {
    last.current = draft.pictures ?? [];
  }, [draft.pictures]);
  useEffect(() => {
    const hear = async (event: StorageEvent) => {
      const told = toldDraft(event, draft.id);
      if (!told) return;
      const settle = await settlePictures(
        last.current,
        told.pictures ?? [],
        async (name) => (await readPicture(draft.id, name)) !== undefined,
      );
      const known = readDraft(draft.id)?.pictures ?? [];
      const pictures = settle(known);
      if (String(pictures.map(({ name }) => name)) !== String(known.map(({ name }) => name))) change(() => ({ pictures }));
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, [draft.id, change]);
  const lastAdding = useRef<Promise<unknown>>(Promise.resolve());
  const addOne = async (file: File) => {
    const { blob, width, height } = await preparePicture(file);
    const taken = [...(readDraft(draft.id)?.pictures ?? []).map(({ name }) => name), ...(await namesOfSite())];
    const name = await keepNew(draft.id, file.name, blob, taken);
    change(({ pictures = [] }) => ({ pictures: [...pictures, { name, width, height, alt: '' }] }));
  };
  const addInTurn = async (file: File) => {
    const refuse = (words: string) => setWrong((before) => [...new Set([...before, words])]);
    try {
      await addOne(file);
    } catch (error) {
      if (error instanceof UnreadablePicture) refuse(/\.hei[cf]$/i.test(file.name) ? words.heic(file.name) : words.unreadable(file.name));
      else if (error instanceof DOMException) refuse(words.noRoom);
      else throw error;
    } finally {
      setPreparing((number) => number - 1);
    }
  };
  /** Each picture is named once the one before has its name: pasted ones are all `image.png`. */
  const add = (files: readonly File[]) => {
    setWrong([]);
    setPreparing((number) => number + files.length);
    for (const file of files) {
      const adding = lastAdding.current.then(() => addInTurn(file));
      lastAdding.current = adding.catch(() => undefined);
    }
  };
  const remove = async (name: string) => {
    change(({ pictures = [] }) => ({ pictures: pictures.filter((picture) => picture.name !== name) }));
    await dropPicture(draft.id, name);
  };
  const describe = (name: string, alt: string) =>
    change((before) => {
      const { pictures = [] } = before;
      const { address } = pictureAt(before, name);
      const former = pictures.find((picture) => picture.name === name)?.alt ?? '';
      return {
        pictures: pictures.map((picture) => (picture.name === name ? { ...picture, alt } : picture)),
        text: describePicture(before, address, former, alt),
      };
    });
  return { wrong, preparing, add, remove, describe };
}

/** Keeps a picture under the first name that is free. @returns the name. */
async function keepNew(draft: string, file: string, blob: Blob, taken: readonly string[]): Promise<string> {
  const name = pictureName(file, blob.type, taken);
  return (await addPicture(draft, name, blob)) ? name : keepNew(draft, file, blob, [...taken, name]);
}

/** A picture of the site is never written over: one of the same name would be refused once the draft is handed in. */
async function namesOfSite(): Promise<string[]> {
  const { files } = await loadSite().catch(() => ({ files: [] }));
  return files.map((path) => path.slice(path.lastIndexOf('/') + 1));
}
