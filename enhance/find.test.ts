import { describe, expect, test } from 'vitest';
import { answer, type Found, type Index } from './find';
import { forgiving } from './near-words';
import { fold } from './nearness';
import type { Result } from './search-results';

/**
 * An index of pages by title, which finds words as Pagefind does: those that begin like a word, else the beginning of it; within quotation
 * marks, that very word.
 */
function indexOf(titles: readonly string[]): Index & { loaded: number } {
  const all = titles.flatMap((title) => fold(title).split(' '));
  const matches = (word: string): string[] => {
    if (word.startsWith('"')) return all.filter((known) => `"${known}"` === word);
    const longer = all.filter((known) => known.startsWith(word));
    if (longer.length > 0) return longer;
    return all
      .filter((known) => word.startsWith(known))
      .sort((a, b) => b.length - a.length)
      .slice(0, 1);
  };
  const pageOf = (title: string, score: number): Found => {
    const result: Result = { url: '/', content: title, excerpt: title, meta: { title }, filters: {} };
    return { id: title, score, data: async () => result };
  };
  const index = {
    loaded: 0,
    find: async (query: string) => {
      const words = fold(query).split(' ').map(matches);
      const found = titles.filter((title) => words.every((some) => some.some((word) => fold(title).split(' ').includes(word))));
      return found.map((title, rank) => pageOf(title, found.length - rank));
    },
    forgive: async (words: readonly string[]) => {
      index.loaded++;
      return forgiving(index, all)(words);
    },
  };
  return index;
}

const TITLES = ['Atelier data', 'Hackathon data Lille', 'Formation Python', 'Formation', 'Open data'];
const titles = ({ results }: { results: readonly Result[] }) => results.map(({ meta }) => meta.title);

describe('an answer has', () => {
  test('the pages that have all words, and needs no list of words for that', async () => {
    const index = indexOf(TITLES);
    const found = await answer('l’atelier de data', index);
    expect(found).toMatchObject({ total: 1 });
    expect(titles(found)).toEqual(['Atelier data']);
    expect(Object.keys(found)).not.toContain('near');
    expect(index.loaded).toBe(0);
  });

  test('the page of that name first', async () => {
    expect(titles(await answer('formation', indexOf(TITLES)))).toEqual(['Formation', 'Formation Python']);
  });

  test('the pages of the nearest words, when a word is nowhere', async () => {
    const found = await answer('hackaton', indexOf(TITLES));
    expect(found).toMatchObject({ total: 1, near: 'hackathon' });
    expect(titles(found)).toEqual(['Hackathon data Lille']);
  });

  test('no page that has but the beginning of a word', async () => {
    expect(await answer('dataviz', indexOf(TITLES))).toMatchObject({ total: 0, results: [] });
  });

  test('the pages of the other words, when one is nowhere nor near any', async () => {
    const found = await answer('zygomatique python', indexOf(TITLES));
    expect(found).toMatchObject({ total: 1, isPartial: true });
    expect(titles(found)).toEqual(['Formation Python']);
  });

  test('the pages with most of the words first, when none has all', async () => {
    const found = await answer('lille data python', indexOf(TITLES));
    expect(found).toMatchObject({ total: 4, isPartial: true });
    expect(titles(found)[0]).toBe('Hackathon data Lille');
  });

  test('of one letter, the pages that have it as a word, and no others', async () => {
    const index = indexOf([...TITLES, 'Programmer en R', 'Rencontre']);
    expect(titles(await answer('R', index))).toEqual(['Programmer en R']);
    expect(await answer('C', index)).toMatchObject({ total: 0, results: [] });
    expect(index.loaded).toBe(0);
  });

  test('nothing without a word', async () => {
    expect(await answer('?!', indexOf(TITLES))).toMatchObject({ total: 0, results: [] });
  });
});
