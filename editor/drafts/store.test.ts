import { beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../model/draft';
import { allDrafts, holdDraft, isKept, keepAll, readDraft, removeDraft, saveDraft } from './store';

const draft = (id: string, savedAt: number): Draft => ({ id, collection: 'pages', title: id, format: 'md', text: 'Un texte.', savedAt });

/** Web Storage, whose names are properties of its own. */
class Kept {
  static isFull = false;
  [name: string]: unknown;
}
const methods = {
  getItem(this: Kept, name: string) {
    return Object.hasOwn(this, name) ? this[name] : null;
  },
  setItem(this: Kept, name: string, value: string) {
    if (Kept.isFull) throw new DOMException('full', 'QuotaExceededError');
    this[name] = value;
  },
  removeItem(this: Kept, name: string) {
    delete this[name];
  },
};
Object.assign(Kept.prototype, methods);

beforeEach(() => {
  Kept.isFull = false;
  vi.stubGlobal('localStorage', new Kept());
});

test('one draft that cannot be read leaves the others', () => {
  saveDraft(draft('a', 1));
  saveDraft(draft('b', 2));
  for (const [name, text] of Object.entries({ c: '{', d: 'null', e: '{"id":"e"}' })) localStorage.setItem(`rediger:${name}`, text);
  expect(allDrafts().map(({ id }) => id)).toEqual(['b', 'a']);
});

test('what the browser refuses lasts as long as the page, and is kept once there is room', () => {
  saveDraft(draft('a', 1));
  Kept.isFull = true;
  expect(saveDraft({ ...draft('a', 2), text: 'La suite.' })).toBe(false);
  expect([readDraft('a')?.text, allDrafts().length, isKept('a'), keepAll()]).toEqual(['La suite.', 1, false, false]);
  Kept.isFull = false;
  expect([keepAll(), isKept('a'), readDraft('a')?.text]).toEqual([true, true, 'La suite.']);
});

test('a refused draft is removed', () => {
  Kept.isFull = true;
  saveDraft(draft('a', 1));
  removeDraft('a');
  expect([allDrafts(), keepAll()]).toEqual([[], true]);
});

test('a draft that changes is the newest at once, told to the page, and kept when that is asked', () => {
  saveDraft(draft('a', 1));
  const told = vi.fn();
  vi.stubGlobal(
    'StorageEvent',
    class {
      constructor(
        readonly type: string,
        readonly init: { key: string },
      ) {}
    },
  );
  vi.stubGlobal('dispatchEvent', ({ init }: { init: { key: string } }) => told(init.key));
  holdDraft({ ...draft('a', 2), text: 'La suite.' });
  expect([told.mock.calls, readDraft('a')?.text, isKept('a')]).toEqual([[['rediger:a']], 'La suite.', false]);
  expect([keepAll(), isKept('a'), readDraft('a')?.text]).toEqual([true, true, 'La suite.']);
});
