import type { Draft } from '../model/draft';

/** Keeps drafts in the browser (Web Storage): each under a name of its own, so that two tabs do not overwrite each other's. */

const PREFIX = 'rediger:';

/** Those of this browser, the last saved first; none where it keeps nothing. */
export function allDrafts(): Draft[] {
  const names = inStorage((storage) => Object.keys(storage)) ?? [];
  const drafts = names.flatMap((name) => (name.startsWith(PREFIX) ? (readDraft(name.slice(PREFIX.length)) ?? []) : []));
  return drafts.sort((a, b) => b.savedAt - a.savedAt);
}

export function readDraft(id: string): Draft | undefined {
  const json = inStorage((storage) => storage.getItem(PREFIX + id));
  return json ? JSON.parse(json) : undefined;
}

/** Whether the browser kept it. */
export function saveDraft(draft: Draft): boolean {
  return inStorage((storage) => storage.setItem(PREFIX + draft.id, JSON.stringify(draft)) ?? true) ?? false;
}

export function removeDraft(id: string): void {
  inStorage((storage) => storage.removeItem(PREFIX + id));
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
