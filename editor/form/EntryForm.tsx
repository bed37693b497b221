import { useId, useRef, useState } from 'react';
import type { Problem } from '../../lib/content/problems';
import type { Entry } from '../../lib/content/types';
import { sayRule } from '../../lib/events/recurrence/say-rule';
import { fields as fieldWords, desk as words } from '../../lib/site/words/editor/desk';
import { fieldOf } from '../check/places';
import type { KnownSite } from '../known-site';
import type { Draft } from '../model/draft';
import { type FieldValue, writeField } from '../model/front-matter';
import { movedEnd } from '../model/move-end';
import { tidied } from '../model/tidy';
import { Field } from './Field';
import styles from './Form.module.css';
import { focusFirst } from './focus-first';
import { byLabel, type FormField, formFields, isFirst, shownFields } from './form-fields';

interface Props {
  draft: Draft;
  /** The fields of the draft as the site understands them. */
  fields: Readonly<Record<string, unknown>>;
  problems: readonly Problem[];
  site: KnownSite | undefined;
  /** The entry that the draft gives, if it gives one. */
  entry: Entry | undefined;
  write: (text: string) => void;
}

/** The fields of front matter: the first ones, those that the entry has, and a way to add the others. */
export function EntryForm({ draft, fields, problems, site, entry, write }: Props) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const form = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLDivElement>(null);
  const { collection } = draft;
  const shown = shownFields(collection, fields, added);
  const order = formFields(collection).map(({ name }) => name);
  const writeIn = (text: string, name: string, value: FieldValue) => writeField(text, name, value, order.slice(0, order.indexOf(name)));
  const set = (name: string, value: FieldValue) => {
    const written = writeIn(tidied(draft), name, value);
    const end = name === 'date' ? movedEnd(fields.date, value, fields.date_end) : undefined;
    write(end === undefined ? written : writeIn(written, 'date_end', end));
  };
  return (
    <div className={styles.form} ref={form}>
      <h2>{words.formTitle}</h2>
      {shown.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={fields[field.name] as FieldValue}
          set={(value) => set(field.name, value)}
          problems={problems.filter((problem) => fieldOf(draft, problem) === field.name)}
          suggestions={site?.suggestions ?? {}}
          note={field.input === 'rule' ? ruleOf(entry) : undefined}
          remove={
            isFirst(collection, field)
              ? undefined
              : () => {
                  setAdded(added.filter((name) => name !== field.name));
                  set(field.name, undefined);
                  focusFirst(() => adder.current);
                }
          }
        />
      ))}
      <div ref={adder}>
        <AddField
          fields={formFields(collection).filter((field) => !shown.includes(field))}
          add={(name) => {
            setAdded([...added, name]);
            focusFirst(() => form.current?.querySelector(`[data-field="${CSS.escape(name)}"]`));
          }}
        />
      </div>
    </div>
  );
}

/** The rule of a repeated event, in the words of its page. */
function ruleOf(entry: Entry | undefined): string | undefined {
  if (entry?.collection !== 'evenements' || !entry.repeat) return undefined;
  return fieldWords.ruleGives(sayRule(entry.repeat.rule), entry.occurrences.length);
}

function AddField({ fields, add }: { fields: readonly FormField[]; add: (name: string) => void }) {
  const [name, setName] = useState('');
  const [id, help] = [useId(), useId()];
  if (fields.length === 0) return null;
  return (
    <div className={styles.add}>
      <label htmlFor={id}>{words.addField}</label>
      <p id={help} className={styles.help}>
        {words.addFieldHelp}
      </p>
      <div className={styles.row}>
        <select id={id} value={name} aria-describedby={help} onChange={({ target }) => setName(target.value)}>
          <option value="">{words.chooseField}</option>
          {byLabel(fields).map((field) => (
            <option key={field.name} value={field.name}>
              {field.label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button button-small"
          disabled={name === ''}
          onClick={() => {
            add(name);
            setName('');
          }}
        >
          {words.add}
        </button>
      </div>
    </div>
  );
}
