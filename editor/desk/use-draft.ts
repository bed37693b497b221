import { useCallback, useEffect, useRef, useState } from 'react';
import { holdDraft, isKept, keepAll, keyOf, readDraft } from '../drafts/store';
import type { Draft } from '../model/draft';

/** In milliseconds: a draft is kept when its author pauses that long, or leaves. */
const PAUSE = 400;

/**
 * A draft of this browser, kept while its author writes. It changes in the store, which knows the newest: what another tab keeps of it shows
 * here, and a picture or an answer that comes once its author has left it is not lost.
 */
export function useDraft(first: Draft, titleOf: (draft: Draft) => string) {
  const { id } = first;
  const [draft, setDraft] = useState(first);
  const [kept, setKept] = useState<'kept' | 'keeping' | 'refused'>(isKept(id) ? 'kept' : 'refused');
  /** While the draft is on screen: it comes back if another tab removes it. */
  const shown = useRef<Draft | undefined>(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    keepAll();
    setKept(isKept(id) ? 'kept' : 'refused');
  }, [id]);
  const change = useCallback(
    (changes: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => {
      const before = readDraft(id) ?? shown.current;
      if (!before) return;
      const changed = { ...before, ...(typeof changes === 'function' ? changes(before) : changes) };
      holdDraft({ ...changed, title: titleOf(changed), savedAt: Date.now() });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
      setKept('keeping');
    },
    [flush, id, titleOf],
  );
  useEffect(() => {
    const follow = () => {
      shown.current = readDraft(id) ?? shown.current;
      if (shown.current) setDraft(shown.current);
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === keyOf(id)) follow();
    };
    // A page that the browser put to sleep heard nothing.
    const turn = () => {
      flush();
      if (document.visibilityState === 'visible') follow();
    };
    follow();
    addEventListener('storage', hear);
    addEventListener('pagehide', flush);
    addEventListener('pageshow', turn);
    document.addEventListener('visibilitychange', turn);
    return () => {
      flush();
      shown.current = undefined;
      removeEventListener('storage', hear);
      removeEventListener('pagehide', flush);
      removeEventListener('pageshow', turn);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [flush, id]);
  return { draft, kept, change };
}
