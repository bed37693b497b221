import { type KeyboardEvent, type RefObject, type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Problem } from '../../lib/content/problems';
import { AUTHOR_COMPONENTS, type ComponentForm } from '../../lib/markdown/component-node';
import { desk as deskWords, marks as words } from '../../lib/site/words/editor/desk';
import { language } from '../../lib/site/words/language';
import { FieldProblems } from '../form/FieldProblems';
import form from '../form/Form.module.css';
import type { Draft } from '../model/draft';
import { insertInto } from './insert';
import { applyMark, block, type Change, MARKS, type Mark } from './marks';
import styles from './TextEditor.module.css';

interface Props {
  draft: Draft;
  /** The text below the front matter, without the empty line before it. */
  body: string;
  problems: readonly Problem[];
  write: (body: string) => void;
  setFormat: (format: Draft['format']) => void;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Takes pictures that are pasted or dropped. */
  addPictures: (files: readonly File[]) => void;
}

const KEYS: Readonly<Record<string, Mark>> = { b: 'bold', k: 'link' };

/** The text of an entry: Markdown in a plain text field, which the keyboard and screen readers know, with buttons that write its signs. */
export function TextEditor({ draft, body, problems, write, setFormat, area, addPictures }: Props) {
  const id = useId();
  const make = (change: (text: string, start: number, end: number) => Change) => {
    const { current } = area;
    if (current) insertInto(current, change(current.value, current.selectionStart, current.selectionEnd), write);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
    if (!mark || event.altKey || event.shiftKey) return;
    event.preventDefault();
    make((text, start, end) => applyMark(mark, text, start, end));
  };
  const take = (event: SyntheticEvent, data: DataTransfer) => {
    const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return;
    event.preventDefault();
    addPictures(files);
  };
  return (
    <div className={`${form.form} ${styles.editor}`} data-field="text">
      <h2>
        <label htmlFor={id}>{deskWords.text}</label>
      </h2>
      <Toolbar apply={(mark) => make((text, start, end) => applyMark(mark, text, start, end))} />
      {draft.format === 'mdx' && <Snippets insertBlock={(text, selected) => make((whole, _, end) => block(whole, end, text, selected))} />}
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        data-text="body"
        data-skipped={1}
        lang={language.tag}
        spellCheck
        rows={14}
        value={body}
        aria-describedby={`${id}-aide`}
        onKeyDown={onKeyDown}
        onPaste={(event) => take(event, event.clipboardData)}
        onDrop={(event) => take(event, event.dataTransfer)}
        onChange={({ target }) => write(target.value)}
      />
      <p id={`${id}-aide`} className={form.help}>
        {words.help}
      </p>
      <FieldProblems problems={problems} />
      {draft.file === undefined && (
        <label className={styles.format}>
          <input type="checkbox" checked={draft.format === 'mdx'} onChange={({ target }) => setFormat(target.checked ? 'mdx' : 'md')} />
          {words.useComponents}
        </label>
      )}
    </div>
  );
}

/** Its buttons are one stop of the Tab key; arrows lead from one to the next (ARIA Authoring Practices, « Toolbar »). */
function Toolbar({ apply }: { apply: (mark: Mark) => void }) {
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = MARKS.length - 1;
    const next = { ArrowRight: current === last ? 0 : current + 1, ArrowLeft: current === 0 ? last : current - 1, Home: 0, End: last }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={words.toolbar} className={styles.toolbar} onKeyDown={onKeyDown}>
      {MARKS.map((mark, index) => (
        <button
          key={mark}
          type="button"
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => apply(mark)}
        >
          {words[mark].name}
        </button>
      ))}
    </div>
  );
}

/** The components of MDX, as their author writes them. */
function Snippets({ insertBlock }: { insertBlock: (text: string, selected: string) => void }) {
  const id = useId();
  return (
    <div className={styles.snippets}>
      <label htmlFor={id}>{words.snippets}</label>
      <select
        id={id}
        value=""
        onChange={({ target }) => {
          const form: ComponentForm | undefined = Object.entries(AUTHOR_COMPONENTS).find(([name]) => name === target.value)?.[1];
          if (form) insertBlock(snippet(target.value, form), target.value);
        }}
      >
        <option value="">{words.chooseSnippet}</option>
        {Object.keys(AUTHOR_COMPONENTS).map((name) => (
          <option key={name} value={name}>
            {words.insert(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

function snippet(name: string, { props, encloses }: ComponentForm): string {
  const attributes = props.map((prop) => ` ${prop}=""`).join('');
  return encloses ? `<${name}${attributes}>\n\n${words.inside}\n\n</${name}>` : `<${name}${attributes} />`;
}
