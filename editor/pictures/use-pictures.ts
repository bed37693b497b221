import { useState } from 'react';
import { pictures as words } from '../../lib/site/words/editor/desk';
import type { Draft } from '../model/draft';
import { pictureAt } from '../model/entry-files';
import { describePicture } from './describe';
import { preparePicture, UnreadablePicture } from './prepare';
import { dropPicture, keepPicture } from './store';

/** Adds pictures to a draft, and takes them out. @param change receives the changes of the draft as it is then. */
export function usePictures(draft: Draft, change: (changes: (before: Draft) => Partial<Draft>) => void) {
  const [wrong, setWrong] = useState('');
  const addOne = async (file: File, taken: string[]) => {
    const { name, blob, width, height } = await preparePicture(file, taken);
    await keepPicture(draft.id, name, blob);
    taken.push(name);
    change(({ pictures = [] }) => ({ pictures: [...pictures, { name, width, height, alt: '' }] }));
  };
  const add = async (files: readonly File[]) => {
    setWrong('');
    const taken = (draft.pictures ?? []).map(({ name }) => name);
    for (const file of files)
      try {
        await addOne(file, taken);
      } catch (error) {
        if (error instanceof UnreadablePicture)
          setWrong(/\.hei[cf]$/i.test(file.name) ? words.heic(file.name) : words.unreadable(file.name));
        else if (error instanceof DOMException) setWrong(words.noRoom);
        else throw error;
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
  return { wrong, add, remove, describe };
}
