import type { DraftPicture } from '../model/draft';

/**
 * What becomes of the list of pictures of a draft, once two tabs have each changed it unseen: one that a single tab names was added there if
 * the browser has it, and taken out elsewhere if not.
 * @returns the list in place of another one, which is of either tab.
 */
export async function settlePictures(
  own: readonly DraftPicture[],
  told: readonly DraftPicture[],
  isKept: (name: string) => Promise<boolean>,
): Promise<(list: readonly DraftPicture[]) => DraftPicture[]> {
  const alone = [...own.filter((picture) => !has(told, picture)), ...told.filter((picture) => !has(own, picture))];
  const kept = await Promise.all(alone.map(({ name }) => isKept(name)));
  const [added, gone] = [true, false].map((state) => alone.filter((_, index) => kept[index] === state));
  return (list) => [...list.filter((picture) => !has(gone ?? [], picture)), ...(added ?? []).filter((picture) => !has(list, picture))];
}

function has(list: readonly DraftPicture[], { name }: DraftPicture): boolean {
  return list.some((picture) => picture.name === name);
}
