import { type Draft, isDraft } from '../model/draft';

/** Keeps drafts in the browser (Web Storage), each under a name of its own. */

const PREFIX = 'rediger:';

/** The drafts that the browser has not kept, because it refuses or is not asked yet: they last as long as the page. */
const held = new Map<string, Draft>();

/** The last saved first. */
export function allDrafts(): Draft[] {
  const names = inStorage((storage) => Object.keys(storage)) ?? [];
  const kept = names.flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
  const ids = new Set([...kept, ...held.keys()]);
  return [...ids].flatMap((id) => readDraft(id) ?? []).sort((a, b) => b.savedAt - a.savedAt);
}

/** Undefined for one that is not there, or that cannot be read. */
export function readDraft(id: string): Draft | undefined {
  return held.get(id) ?? parse(inStorage((storage) => storage.getItem(keyOf(id))) ?? 'null');
}

/** Has a draft until it is kept, and tells this page of it as the browser tells others. */
export function holdDraft(draft: Draft): void {
  held.set(draft.id, draft);
  dispatchEvent(new StorageEvent('storage', { key: keyOf(draft.id) }));
}

/** Whether the browser kept it. */
export function saveDraft(draft: Draft): boolean {
  const isKept = inStorage((storage) => storage.setItem(keyOf(draft.id), JSON.stringify(draft)) ?? true) ?? false;
  if (isKept) held.delete(draft.id);
  else held.set(draft.id, draft);
  return isKept;
}

export function removeDraft(id: string): void {
  held.delete(id);
  inStorage((storage) => storage.removeItem(keyOf(id)));
}

export function isKept(id: string): boolean {
  return !held.has(id);
}

/** Asks the browser to keep those that it has not kept. @returns whether it keeps all. */
export function keepAll(): boolean {
  return [...held.values()].map(saveDraft).every(Boolean);
}

/** The name of a draft in Web Storage. */
export function keyOf(id: string): string {
  return PREFIX + id;
}

/** The draft as another tab has just kept it; undefined where the event tells of something else. */
export function toldDraft({ key, newValue }: StorageEvent, id: string): Draft | undefined {
  return key === keyOf(id) ? parse(newValue ?? 'null') : undefined;
}

function parse(json: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isDraft(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Undefined where the browser refuses: a private window, a strict policy, a full disk. */
function inStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

export function newId(): string {
  return `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`;
}
