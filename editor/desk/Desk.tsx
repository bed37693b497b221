import { useMemo, useRef, useState } from 'react';
import { splitFrontMatter } from '../../lib/content/front-matter';
import type { Problem } from '../../lib/content/problems';
import { desk as words } from '../../lib/site/words/editor/desk';
import { Findings } from '../check/Findings';
import { fieldOf, placeOf } from '../check/places';
import { useCheck } from '../check/use-check';
import { EntryForm } from '../form/EntryForm';
import { HandIn } from '../hand-in/HandIn';
import type { Draft } from '../model/draft';
import { writeBody, writeField } from '../model/front-matter';
import { entryFile, fieldsOf, titleOf } from '../model/read-draft';
import { pictureMark } from '../pictures/describe';
import { Pictures } from '../pictures/Pictures';
import { usePictures } from '../pictures/use-pictures';
import { Preview } from '../preview/Preview';
import { insertInto } from '../text/insert';
import { block } from '../text/marks';
import { TextEditor } from '../text/TextEditor';
import { Choice } from './Choice';
import styles from './Desk.module.css';
import { SmallButton } from './SmallButton';
import { useDraft } from './use-draft';
import { WholeFile } from './WholeFile';

interface Props {
  /** The draft as this browser has it. */
  first: Draft;
  close: () => void;
}

/** A draft in hand: its form, its text, its preview, its findings, and the ways to hand it in. */
export default function Desk({ first, close }: Props) {
  const { draft, kept, change } = useDraft(first, titleOf);
  const [view, setView] = useState<'form' | 'whole'>('form');
  const [pane, setPane] = useState<'write' | 'see'>('write');
  const writing = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { wrong, preparing, add, remove, describe } = usePictures(draft, change);
  const file = useMemo(() => entryFile(draft), [draft]);
  const fields = useMemo(() => fieldsOf(draft), [draft]);
  const { site, checked, hasFailed, isChecking } = useCheck(draft, file);
  const problems = checked?.problems ?? [];
  const { body, bodyLine } = splitFrontMatter(draft.text);
  const write = (text: string) => change({ text });
  const writeText = (body: string) => write(writeBody(draft.text, `\n${body}`));
  const goTo = (problem: Problem) => {
    setPane('write');
    const place = view === 'form' ? fieldOf(draft, problem) : undefined;
    requestAnimationFrame(() => focusOn(writing.current, place, problem, bodyLine));
  };
  return (
    <div className={`wrap ${styles.desk}`} data-pane={pane}>
      <div className={styles.bar}>
        <SmallButton isQuiet onClick={close}>
          {words.back}
        </SmallButton>
        <p className={styles.name}>
          <strong>{titleOf(draft) || words.newDraft}</strong> <code>{file.file}</code>
        </p>
        <p role="status" className={styles.kept}>
          {{ kept: words.kept, keeping: words.keeping, refused: words.notKept }[kept]}
        </p>
      </div>
      <Choice
        label={words.panes}
        className={styles.panes}
        value={pane}
        choose={setPane}
        options={[
          ['write', words.write],
          ['see', words.see],
        ]}
      />
      <div className={styles.writing} ref={writing}>
        <Choice
          label={words.views}
          value={view}
          choose={setView}
          options={[
            ['form', words.form],
            ['whole', words.whole],
          ]}
        />
        {view === 'whole' && <WholeFile text={draft.text} write={write} problems={problems} />}
        {view === 'form' && !fields && <p role="alert">{words.unreadable}</p>}
        {view === 'form' && fields && (
          <>
            <EntryForm draft={draft} fields={fields} problems={problems} site={site} entry={checked?.entry} write={write} />
            <Pictures
              draft={draft}
              wrong={wrong}
              preparing={preparing}
              add={add}
              remove={remove}
              describe={describe}
              choose={({ address }, alt) => write(writeField(draft.text, 'image', { src: address, ...(alt && { alt_text: alt }) }))}
              insert={({ address }, alt) => {
                const { current } = area;
                if (current) insertInto(current, block(current.value, current.selectionEnd, pictureMark(address, alt), alt), writeText);
              }}
            />
            <TextEditor
              area={area}
              addPictures={add}
              draft={draft}
              body={body.replace(/^\n/, '')}
              problems={problems.filter(({ line }) => placeOf(draft, line) === 'text')}
              write={writeText}
              setFormat={(format) => change({ format })}
            />
          </>
        )}
      </div>
      <div className={styles.seeing}>
        <Findings
          draft={draft}
          problems={problems}
          isChecking={isChecking}
          hasFailed={hasFailed}
          isBegun={checked !== undefined}
          goTo={goTo}
          write={write}
        />
        <Preview id={draft.id} checked={checked} site={site} />
      </div>
      {site && (
        <HandIn
          draft={draft}
          file={file.file}
          title={titleOf(draft)}
          settings={site.index.settings}
          isPreparing={preparing > 0}
          hasErrors={problems.some(({ severity }) => severity === 'error')}
          onSaved={change}
          isPublished={site.index.entries.some((entry) => entry.file === draft.file)}
        />
      )}
    </div>
  );
}

/** Moves the keyboard to a field, or to a line of a text. */
function focusOn(parent: HTMLElement | null, place: string | undefined, { line, column }: Problem, bodyLine: number): void {
  const named = place === undefined ? undefined : parent?.querySelector<HTMLElement>(`[data-field="${CSS.escape(place)}"]`);
  const input =
    named?.querySelector<HTMLElement>('input, select, textarea, button') ?? parent?.querySelector<HTMLElement>('textarea[data-text]');
  input?.focus();
  if (!(input instanceof HTMLTextAreaElement) || input.dataset.text === undefined) return;
  const first = input.dataset.text === 'body' ? bodyLine : 1;
  const lines = input.value.split('\n');
  const shift = input.dataset.text === 'body' ? Number(input.dataset.skipped) : 0;
  const index = Math.max(0, line - first - shift);
  const at = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + column - 1;
  input.setSelectionRange(at, at);
}
