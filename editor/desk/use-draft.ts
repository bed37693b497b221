import { useCallback, useEffect, useRef, useState } from 'react';
import { isKept, keyOf, readDraft, saveDraft } from '../drafts/store';
import type { Draft } from '../model/draft';

/** In milliseconds: a draft is kept when its author pauses that long, or leaves. */
const PAUSE = 400;

/** A draft of this browser, kept while its author writes. What another tab keeps of it shows here: no tab writes over a newer text. */
export function useDraft(first: Draft, titleOf: (draft: Draft) => string) {
  const { id } = first;
  const [draft, setDraft] = useState(first);
  const [kept, setKept] = useState<'kept' | 'keeping' | 'refused'>(isKept(id) ? 'kept' : 'refused');
  const waiting = useRef<Draft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (!waiting.current) return true;
    const isWritten = saveDraft({ ...waiting.current, savedAt: Date.now() });
    if (isWritten) waiting.current = undefined;
    setKept(isWritten ? 'kept' : 'refused');
    return isWritten;
  }, []);
  const change = useCallback(
    (changes: Partial<Draft> | ((before: Draft) => Partial<Draft>)) =>
      setDraft((before) => {
        const changed = { ...before, ...(typeof changes === 'function' ? changes(before) : changes) };
        const next = { ...changed, title: titleOf(changed) };
        waiting.current = next;
        clearTimeout(timer.current);
        timer.current = setTimeout(flush, PAUSE);
        setKept('keeping');
        return next;
      }),
    [flush, titleOf],
  );
  useEffect(() => {
    const follow = () => {
      if (!waiting.current) setDraft((before) => readDraft(id) ?? before);
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === keyOf(id)) follow();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!flush()) event.preventDefault();
    };
    const leave = () => flush();
    // A page that the browser put to sleep heard nothing.
    const turn = () => {
      flush();
      if (document.visibilityState === 'visible') follow();
    };
    addEventListener('storage', hear);
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', turn);
    document.addEventListener('visibilitychange', turn);
    return () => {
      flush();
      removeEventListener('storage', hear);
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', turn);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [flush, id]);
  return { draft, kept, change, flush };
}
