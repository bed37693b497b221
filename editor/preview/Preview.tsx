import { useCallback, useEffect, useState } from 'react';
import type { CheckedDraft } from '../../lib/check/check-draft';
import { preview as words } from '../../lib/site/words/editor/desk';
import { Coded } from '../check/Coded';
import { Choice } from '../desk/Choice';
import { ErrorBoundary } from '../ErrorBoundary';
import { type KnownSite, SHOWN_HERE } from '../known-site';
import { drawStandIns } from '../pictures/draw';
import { present } from '../site';
import { Frame } from './Frame';
import styles from './Preview.module.css';
import type { Previewed } from './preview-of';

interface Props {
  /** Names the draft. */
  id: string;
  checked: CheckedDraft | undefined;
  site: KnownSite | undefined;
}

/** In CSS pixels. */
const WIDTHS = { desktop: 1280, phone: 375 } as const;

/** The page as it will be, its card, and its states. */
export function Preview({ id, checked, site }: Props) {
  const [shown, setShown] = useState<'page' | 'card' | 'states'>('page');
  const [device, setDevice] = useState<keyof typeof WIDTHS>(() => (matchMedia('(width < 48rem)').matches ? 'phone' : 'desktop'));
  const [theme, setTheme] = useState<'light' | 'dark'>(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const entry = checked?.entry;
  const [previewed, setPreviewed] = useState<Previewed>();
  useEffect(() => {
    let isCurrent = true;
    if (!entry || !site) {
      setPreviewed(undefined);
      return;
    }
    // The views of the site: loaded with the first entry to show.
    import('./preview-of').then(
      ({ previewOf }) => isCurrent && setPreviewed(previewOf(entry, site, present())),
      () => setPreviewed(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [entry, site]);
  const draw = useCallback((body: HTMLElement) => drawStandIns(body, id, SHOWN_HERE), [id]);
  const fault = checked?.problems.find(({ severity }) => severity === 'error');
  return (
    <section aria-labelledby="apercu" className={styles.preview}>
      <h2 id="apercu">{words.title}</h2>
      <div className={styles.choices}>
        <Choice
          label={words.shown}
          value={shown}
          choose={setShown}
          options={[
            ['page', words.page],
            ['card', words.card],
            ['states', words.states],
          ]}
        />
        <Choice
          label={words.width}
          value={device}
          choose={setDevice}
          options={[
            ['desktop', words.desktop],
            ['phone', words.phone],
          ]}
        />
        <Choice
          label={words.theme}
          value={theme}
          choose={setTheme}
          options={[
            ['light', words.light],
            ['dark', words.dark],
          ]}
        />
      </div>
      {!previewed && (
        <p className={styles.none}>
          {fault ? (
            <>
              {words.broken} <Coded text={fault.message} />
            </>
          ) : (
            words.none
          )}
        </p>
      )}
      {previewed && shown === 'states' && (
        <ul>
          {previewed.states.map((state) => (
            <li key={state}>{state}</li>
          ))}
        </ul>
      )}
      {previewed && shown !== 'states' && (
        <ErrorBoundary key={String(entry?.body.source)} message={words.none}>
          {shown === 'card' && <p>{previewed.card ? words.cardHelp : words.noCard}</p>}
          {(shown === 'page' || previewed.card) && (
            <Frame title={words.frame} width={WIDTHS[device]} theme={theme} draw={draw}>
              {shown === 'page' ? previewed.page : <div className={`wrap ${styles.card}`}>{previewed.card}</div>}
            </Frame>
          )}
        </ErrorBoundary>
      )}
    </section>
  );
}
