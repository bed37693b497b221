import { useEffect, useId, useRef, useState } from 'react';
import { pictures as words } from '../../lib/site/words/editor/desk';
import { SmallButton } from '../desk/SmallButton';
import form from '../form/Form.module.css';
import type { Draft, DraftPicture } from '../model/draft';
import { type PicturePlace, pictureAt } from '../model/entry-files';
import { drawPicture } from './draw';
import styles from './Pictures.module.css';

interface Props {
  draft: Draft;
  /** The faults of the last ones. */
  wrong: readonly string[];
  /** The number of those that are not there yet. */
  preparing: number;
  add: (files: readonly File[]) => void;
  remove: (name: string) => void;
  describe: (name: string, alt: string) => void;
  /** Makes it the picture of the entry. */
  choose: (place: PicturePlace, alt: string) => void;
  /** Puts it into the text. */
  insert: (place: PicturePlace, alt: string) => void;
}

/** The pictures that go with an entry: dropped, pasted in the text, or chosen. */
export function Pictures({ draft, wrong, preparing, add, remove, ...actions }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const removeOne = (name: string) => {
    remove(name);
    input.current?.focus();
  };
  const [isOver, setOver] = useState(false);
  const pictures = draft.pictures ?? [];
  return (
    <section
      className={`${form.form} ${styles.pictures}`}
      aria-labelledby={`${id}-titre`}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <h2 id={`${id}-titre`}>{words.title}</h2>
      <div className={form.field}>
        <label htmlFor={id}>{words.add}</label>
        <p id={`${id}-aide`} className={form.help}>
          {words.help}
        </p>
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/*,.heic,.heif"
          multiple
          aria-describedby={`${id}-aide`}
          onChange={({ target }) => {
            add([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      <p role="status">{preparing > 0 && words.preparing(preparing)}</p>
      {wrong.length > 0 && (
        <div role="alert" className={styles.wrong}>
          {wrong.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      {pictures.length > 0 && (
        <ul className={`plain-list ${styles.list}`}>
          {pictures.map((picture) => (
            <Picture key={picture.name} draft={draft} picture={picture} remove={removeOne} {...actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Picture({
  draft,
  picture,
  remove,
  describe,
  choose,
  insert,
}: Omit<Props, 'wrong' | 'preparing' | 'add'> & { picture: DraftPicture }) {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { name, alt } = picture;
  const place = pictureAt(draft, name);
  useEffect(() => {
    const { current } = canvas;
    if (current) drawPicture(current, draft.id, name).catch(() => current.remove());
  }, [draft.id, name]);
  return (
    <li>
      <canvas ref={canvas} width={picture.width} height={picture.height} />
      <div className={form.field}>
        <label htmlFor={id}>{words.alt(name)}</label>
        <p id={`${id}-aide`} className={form.help}>
          {words.altHelp}
        </p>
        <input id={id} type="text" aria-describedby={`${id}-aide`} value={alt} onChange={({ target }) => describe(name, target.value)} />
        <p className={styles.actions}>
          <SmallButton name={words.chooseNamed(name)} onClick={() => choose(place, alt)}>
            {words.choose}
          </SmallButton>
          <SmallButton isQuiet name={words.insertNamed(name)} onClick={() => insert(place, alt)}>
            {words.insert}
          </SmallButton>
          <SmallButton isQuiet name={words.removeNamed(name)} onClick={() => remove(name)}>
            {words.remove}
          </SmallButton>
        </p>
      </div>
    </li>
  );
}
