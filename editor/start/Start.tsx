import { useEffect, useRef, useState } from 'react';
import { NEW_KINDS, type NewKind } from '../../lib/site/kinds';
import { start as words } from '../../lib/site/words/editor/desk';
import { newId, saveDraft } from '../drafts/store';
import type { Draft } from '../model/draft';
import { present } from '../site';
import { Change } from './Change';
import { Drafts } from './Drafts';
import { OpenFile } from './OpenFile';
import styles from './Start.module.css';

/** The most frequent kinds come first, in the order of the words. */
const OFFERED = Object.keys(words.kinds).flatMap((name) => NEW_KINDS.find((kind) => kind.name === name) ?? []);

/** The first screen: the kinds of entries, the drafts of this browser, a file. */
export function Start({ open }: { open: (draft: string) => void }) {
  const [withExample, setWithExample] = useState(false);
  const page = new URLSearchParams(location.search).get('page');
  const [hasFailed, setFailed] = useState(false);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  /** Opens one draft, whatever is ready once its author has left for it. */
  const begin = (draft: Draft) => {
    if (isLeft.current) return;
    isLeft.current = true;
    saveDraft(draft);
    open(draft.id);
  };
  const asked = useRef<NewKind>(undefined);
  /** On a slow network, the last kind that was asked for counts. */
  const create = async (kind: NewKind) => {
    asked.current = kind;
    const { starter } = await import('../model/starters');
    if (asked.current === kind) begin(starter(kind, withExample, newId(), present().getTime()));
  };
  return (
    <div className={`wrap ${styles.start}`}>
      {page !== null && <Change page={page} begin={begin} />}
      <section aria-labelledby="ecrire">
        <h2 id="ecrire">{words.title}</h2>
        <ul className={`plain-list ${styles.kinds}`}>
          {OFFERED.map((kind) => (
            <li key={kind.name}>
              <button type="button" onClick={() => create(kind).catch(() => setFailed(true))}>
                <strong>{words.kinds[kind.name].name}</strong>
                <span>{words.kinds[kind.name].what}</span>
              </button>
            </li>
          ))}
        </ul>
        {hasFailed && (
          <p role="alert" className={styles.alert}>
            {words.failed}
          </p>
        )}
        <label className={styles.check}>
          <input type="checkbox" checked={withExample} onChange={({ target }) => setWithExample(target.checked)} /> {words.withExample}
        </label>
      </section>
      <Drafts open={open} begin={begin} />
      <OpenFile begin={begin} />
    </div>
  );
}
