import type { Entry } from '../content/types';

/** A shorter title may stand in a text by chance. */
const SHORTEST = 12;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Finds the first title, in a text in small letters, of an entry that is not at a path; in a time that does not grow with all titles. */
export function titlesIn(entries: readonly Entry[]): (text: string, path: string) => string | undefined {
  let byFirstWord: Map<string, Named[]> | undefined;
  return (text, path) => {
    byFirstWord ??= named(entries);
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const found = byFirstWord.get(word)?.find((title) => title.path !== path && text.startsWith(title.small, index - title.start));
      if (found) return found.title;
    }
    return undefined;
  };
}

interface Named extends Pick<Entry, 'path' | 'title'> {
  small: string;
  /** The offset of its first word. */
  start: number;
}

function named(entries: readonly Entry[]): Map<string, Named[]> {
  const titles = new Map<string, Named[]>();
  for (const { path, title } of entries) {
    const small = title.toLowerCase();
    const [first] = small.matchAll(WORDS);
    if (title.length < SHORTEST || !first) continue;
    const others = titles.get(first[0]) ?? [];
    others.push({ path, title, small, start: first.index });
    titles.set(first[0], others);
  }
  return titles;
}
