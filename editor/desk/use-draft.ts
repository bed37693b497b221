import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft, saveDraft } from '../drafts/store';
import type { Draft } from '../model/draft';

/** In milliseconds: a draft is kept when its author pauses that long, or leaves. */
const PAUSE = 400;

/** A draft of this browser, kept while its author writes. */
export function useDraft(id: string, titleOf: (draft: Draft) => string) {
  const [draft, setDraft] = useState(() => readDraft(id));
  const [kept, setKept] = useState<'kept' | 'keeping' | 'refused'>('kept');
  const waiting = useRef<Draft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (!waiting.current) return true;
    const isKept = saveDraft({ ...waiting.current, savedAt: Date.now() });
    if (isKept) waiting.current = undefined;
    setKept(isKept ? 'kept' : 'refused');
    return isKept;
  }, []);
  const change = useCallback(
    (changes: Partial<Draft> | ((before: Draft) => Partial<Draft>)) =>
      setDraft((before) => {
        if (!before) return before;
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
    const ask = (event: BeforeUnloadEvent) => {
      if (!flush()) event.preventDefault();
    };
    const leave = () => flush();
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      flush();
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [flush]);
  return { draft, kept, change, flush };
}
