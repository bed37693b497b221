import { lazy, Suspense, useState } from 'react';
import { start as words } from '../lib/site/words/editor/desk';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary';
import { Start } from './start/Start';

/** The form, with the checker, the Markdown and the components of the site: loaded when its author begins. */
const Desk = lazy(() => import('./desk/Desk'));

/** The draft in hand is in the address: it survives a reload, and « back » leads to the list. */
export function App() {
  const [id, setId] = useState(() => new URLSearchParams(location.hash.slice(1)).get('brouillon') ?? undefined);
  const open = (draft: string | undefined) => {
    const address = new URL(location.href);
    address.hash = draft === undefined ? '' : `brouillon=${draft}`;
    history.pushState(null, '', address);
    setId(draft);
    scrollTo(0, 0);
  };
  window.onpopstate = () => setId(new URLSearchParams(location.hash.slice(1)).get('brouillon') ?? undefined);
  if (id === undefined) return <Start open={open} />;
  return (
    <ErrorBoundary message={words.failed}>
      <Suspense
        fallback={
          <p className={`wrap ${styles.loading}`} role="status">
            {words.loading}
          </p>
        }
      >
        <Desk key={id} id={id} close={() => open(undefined)} />
      </Suspense>
    </ErrorBoundary>
  );
}
