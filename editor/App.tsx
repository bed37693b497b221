import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { start as words } from '../lib/site/words/editor/desk';
import styles from './App.module.css';
import { keepAll, readDraft } from './drafts/store';
import { ErrorBoundary } from './ErrorBoundary';
import { Start } from './start/Start';

/** The form, with the checker, the Markdown and the components of the site: loaded when its author begins. */
const Desk = lazy(() => import('./desk/Desk'));

/** The draft in hand is in the address: it survives a reload, and « back » leads to the list. The hash is left to the links within the page. */
const PARAMETER = 'brouillon';
const draftInAddress = () => readDraft(new URLSearchParams(location.search).get(PARAMETER) ?? '');

export function App() {
  const [draft, setDraft] = useState(draftInAddress);
  const open = (id: string | undefined) => {
    const address = new URL(location.href);
    address.hash = '';
    if (id === undefined) address.searchParams.delete(PARAMETER);
    else address.searchParams.set(PARAMETER, id);
    history.pushState(null, '', address);
    setDraft(draftInAddress());
    scrollTo(0, 0);
  };
  useEffect(() => {
    const turn = () => setDraft(draftInAddress());
    const ask = (event: BeforeUnloadEvent) => {
      if (!keepAll()) event.preventDefault();
    };
    addEventListener('popstate', turn);
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('popstate', turn);
      removeEventListener('beforeunload', ask);
    };
  }, []);
  const shown = useRef(draft?.id);
  useEffect(() => {
    if (shown.current === draft?.id) return;
    shown.current = draft?.id;
    // The control that led here is gone.
    document.querySelector('main')?.focus({ preventScroll: true });
  }, [draft?.id]);
  if (!draft) return <Start open={open} />;
  return (
    <ErrorBoundary message={words.failed}>
      <Suspense
        fallback={
          <p className={`wrap ${styles.loading}`} role="status">
            {words.loading}
          </p>
        }
      >
        <Desk key={draft.id} first={draft} close={() => open(undefined)} />
      </Suspense>
    </ErrorBoundary>
  );
}
