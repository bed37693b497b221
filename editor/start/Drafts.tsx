import { useEffect, useRef, useState } from 'react';
import { start as words } from '../../lib/site/words/editor/desk';
import { kinds } from '../../lib/site/words/kinds';
import { SmallButton } from '../desk/SmallButton';
import { allDrafts, isKept, keepAll, newId, removeDraft } from '../drafts/store';
import type { Draft } from '../model/draft';
import { copyPictures, dropPicture } from '../pictures/store';
import { present } from '../site';
import styles from './Start.module.css';

interface Props {
  open: (draft: string) => void;
  begin: (draft: Draft) => void;
}

/** The drafts that this browser keeps. */
export function Drafts({ open, begin }: Props) {
  const [drafts, setDrafts] = useState(keptDrafts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const follow = () => setDrafts(keptDrafts());
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);
  const [failed, setFailed] = useState<Draft>();
  const duplicate = async (original: Draft) => {
    const { file: _, opened: __, written: ___, ...draft } = original;
    const { pictures = [] } = draft;
    const copy = { ...draft, id: newId(), savedAt: present().getTime() };
    setFailed(undefined);
    try {
      if (pictures.length > 0)
        await copyPictures(
          draft.id,
          copy.id,
          pictures.map(({ name }) => name),
        );
      begin(copy);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setFailed(original);
    }
  };
  const remove = (draft: Draft) => {
    if (!confirm(words.confirmRemove(draft.title || words.untitled))) return;
    removeDraft(draft.id);
    // A picture that stays takes room, and nothing else.
    for (const { name } of draft.pictures ?? []) dropPicture(draft.id, name).catch(() => undefined);
    setDrafts(allDrafts());
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="brouillons">
      <h2 id="brouillons" ref={heading} tabIndex={-1}>
        {words.drafts}
      </h2>
      {drafts.every(({ id }) => isKept(id)) ? (
        <p>{drafts.length > 0 ? words.draftsWhere : words.noDrafts}</p>
      ) : (
        <p role="alert" className={styles.alert}>
          {words.noStorage}
        </p>
      )}
      {failed && (
        <p role="alert" className={styles.alert}>
          {words.notDuplicated(failed.title || words.untitled)}
        </p>
      )}
      <ul className={`plain-list ${styles.drafts}`}>
        {drafts.map((draft) => {
          const title = draft.title || words.untitled;
          return (
            <li key={draft.id}>
              <div>
                <strong>{title}</strong>
                <span>
                  {kinds[draft.collection].one}, {words.saved(MOMENT.format(draft.savedAt))}
                </span>
              </div>
              <SmallButton name={words.openNamed(title)} onClick={() => open(draft.id)}>
                {words.open}
              </SmallButton>
              <SmallButton isQuiet name={words.duplicateNamed(title)} onClick={() => duplicate(draft)}>
                {words.duplicate}
              </SmallButton>
              <SmallButton isQuiet name={words.removeNamed(title)} onClick={() => remove(draft)}>
                {words.remove}
              </SmallButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** All drafts, with the last letters of the one that its author leaves. */
function keptDrafts(): Draft[] {
  keepAll();
  return allDrafts();
}

const MOMENT = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' });
