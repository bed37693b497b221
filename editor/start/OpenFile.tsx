import { type ChangeEvent, useState } from 'react';
import { COLLECTIONS, type CollectionName } from '../../lib/site/kinds';
import { start as words } from '../../lib/site/words/editor/desk';
import { kinds } from '../../lib/site/words/kinds';
import { Coded } from '../check/Coded';
import type { Draft } from '../model/draft';
import { openFile } from './open-file';
import styles from './Start.module.css';

/** Opens a file of this computer. */
export function OpenFile({ begin }: { begin: (draft: Draft) => void }) {
  const [wrong, setWrong] = useState('');
  const [collection, setCollection] = useState<CollectionName>('evenements');
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const opened = await openFile(file, collection, () => prompt(words.folderOfIndex));
    // The same file may be chosen again, once it is mended.
    target.value = '';
    setWrong(opened && 'refusal' in opened ? words.refused(file.name, opened.refusal) : '');
    if (opened && 'draft' in opened) begin(opened.draft);
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
        <input type="file" accept=".md,.mdx,.zip,text/markdown" aria-label={words.openFile} onChange={read} />
      </p>
      {wrong && (
        <p role="alert" className={styles.alert}>
          {wrong}
        </p>
      )}
    </section>
  );
}
