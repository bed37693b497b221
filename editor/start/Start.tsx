import { type ChangeEvent, useState } from 'react';
import { COLLECTIONS, type CollectionName, NEW_KINDS, type NewKind } from '../../lib/site/kinds';
import { start as words } from '../../lib/site/words/editor/desk';
import { kinds } from '../../lib/site/words/kinds';
import { Coded } from '../check/Coded';
import { newId, saveDraft } from '../drafts/store';
import { collectionIn, type Draft, draftOf } from '../model/draft';
import { present } from '../site';
import { Change } from './Change';
import { Drafts } from './Drafts';
import styles from './Start.module.css';

/** The most frequent kinds come first, in the order of the words. */
const OFFERED = Object.keys(words.kinds).flatMap((name) => NEW_KINDS.find((kind) => kind.name === name) ?? []);

/** The first screen: the kinds of entries, the drafts of this browser, a file. */
export function Start({ open }: { open: (draft: string) => void }) {
  const [withExample, setWithExample] = useState(false);
  const page = new URLSearchParams(location.search).get('page');
  const begin = (draft: Draft) => {
    saveDraft(draft);
    open(draft.id);
  };
  const create = async (kind: NewKind) => {
    const { starter } = await import('../model/starters');
    begin(starter(kind, withExample, newId(), present().getTime()));
  };
  return (
    <div className={`wrap ${styles.start}`}>
      {page !== null && <Change page={page} begin={begin} />}
      <section aria-labelledby="ecrire">
        <h2 id="ecrire">{words.title}</h2>
        <ul className={`plain-list ${styles.kinds}`}>
          {OFFERED.map((kind) => (
            <li key={kind.name}>
              <button type="button" onClick={() => create(kind)}>
                <strong>{words.kinds[kind.name].name}</strong>
                <span>{words.kinds[kind.name].what}</span>
              </button>
            </li>
          ))}
        </ul>
        <label className={styles.check}>
          <input type="checkbox" checked={withExample} onChange={({ target }) => setWithExample(target.checked)} /> {words.withExample}
        </label>
      </section>
      <Drafts open={open} />
      <OpenFile begin={begin} />
    </div>
  );
}

/** Opens a file of this computer: the collection is in its path, or asked for. */
function OpenFile({ begin }: { begin: (draft: Draft) => void }) {
  const [wrong, setWrong] = useState('');
  const [collection, setCollection] = useState<CollectionName>('evenements');
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    if (!/\.mdx?$/i.test(file.name)) return setWrong(words.wrongFile(file.name));
    const named = collectionIn(file.webkitRelativePath) ?? collection;
    begin(draftOf(await file.text(), { file: `${named}/${file.name}`, collection: named }, newId(), present().getTime()));
  };
  return (
    <section aria-labelledby="fichier">
      <h2 id="fichier">{words.openFile}</h2>
      <p>
        <Coded text={words.openFileHelp} />
      </p>
      <p className={styles.file}>
        <label>
          {words.whatIsIt}{' '}
          <select
            value={collection}
            onChange={({ target }) => setCollection(COLLECTIONS.find((name) => name === target.value) ?? collection)}
          >
            {COLLECTIONS.map((name) => (
              <option key={name} value={name}>
                {kinds[name].one}
              </option>
            ))}
          </select>
        </label>
        <input type="file" accept=".md,.mdx,text/markdown" aria-label={words.openFile} onChange={read} />
      </p>
      {wrong && (
        <p role="alert" className={styles.alert}>
          {wrong}
        </p>
      )}
    </section>
  );
}
