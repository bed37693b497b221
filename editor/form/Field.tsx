import { useId, useRef, useState } from 'react';
import type { Problem } from '../../lib/content/problems';
import { fields as fieldWords, desk as words } from '../../lib/site/words/editor/desk';
import { SmallButton } from '../desk/SmallButton';
import type { KnownSite } from '../known-site';
import type { FieldValue } from '../model/front-matter';
import { blanksOf, isBlank, isFields, withBlanks } from './blanks';
import { FieldProblems } from './FieldProblems';
import styles from './Form.module.css';
import { focusFirst } from './focus-first';
import type { FormField } from './form-fields';
import { Input } from './Input';
import type { InputProps } from './input-props';

interface FieldProps {
  field: FormField;
  value: FieldValue;
  set: (value: FieldValue) => void;
  suggestions: KnownSite['suggestions'];
  problems?: readonly Problem[];
  /** The value as the site understands it. */
  note?: string | undefined;
  remove?: (() => void) | undefined;
}

/** A field with its label, its help and its findings. */
export function Field({ field, value, set, suggestions, problems = [], note, remove }: FieldProps) {
  const id = useId();
  const { name, label, help, isRequired, input } = field;
  const [helpId, problemsId, noteId] = [`${id}-aide`, `${id}-controle`, `${id}-note`];
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const hasProblems = problems.some(({ severity }) => severity !== 'notice');
  const described = [help && helpId, note && noteId, hasProblems && problemsId].filter(Boolean).join(' ') || undefined;
  const several = input === 'group' || input === 'groups' || input === 'names' || input === 'moment';
  const title = (
    <>
      {label}
      {isRequired && <span className={styles.required}> {words.required}</span>}
    </>
  );
  const content = (
    <>
      {help && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
      <Value field={field} id={id} value={value} set={set} suggestions={suggestions} described={described} isWrong={isWrong} />
      {note && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
      <FieldProblems id={problemsId} problems={problems} />
      {remove && (
        <button type="button" className={styles.quiet} onClick={remove}>
          {words.removeField(label)}
        </button>
      )}
    </>
  );
  return several ? (
    <fieldset className={styles.field} data-field={name} aria-describedby={described}>
      <legend>{title}</legend>
      {content}
    </fieldset>
  ) : (
    <div className={styles.field} data-field={name}>
      <label htmlFor={id}>{title}</label>
      {content}
    </div>
  );
}

function Value(props: InputProps) {
  if (props.field.input === 'group') return <Group {...props} />;
  return props.field.input === 'groups' ? <Groups {...props} /> : <Input {...props} />;
}

/** How many fields of a group are in sight, the others folded away as long as they are empty: those up to the last one required. */
function inSight({ name, fields }: InputProps['field']): number {
  // A picture is nothing without words for those who do not see it.
  if (name === 'image') return 2;
  return Math.max(1, fields.findLastIndex(({ isRequired }) => isRequired) + 1);
}

/** A value with fields of its own. */
function Group({ field, value, set, suggestions }: Omit<InputProps, 'id' | 'described' | 'isWrong'>) {
  const fields = isFields(value) ? value : {};
  const seen = (name: string, index: number) => index < inSight(field) || Object.hasOwn(fields, name);
  // A field in sight stays there while its author writes.
  const [shown] = useState(() => field.fields.filter(({ name }, index) => seen(name, index)));
  const folded = field.fields.filter((inner) => !shown.includes(inner));
  const list = (some: typeof shown) =>
    some.map((inner) => (
      <Field
        key={inner.name}
        field={inner}
        value={fields[inner.name]}
        suggestions={suggestions}
        set={(changed) => set({ ...fields, [inner.name]: changed })}
      />
    ));
  return (
    <div className={styles.group}>
      {list(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{fieldWords.more}</summary>
          <div className={styles.group}>{list(folded)}</div>
        </details>
      )}
    </div>
  );
}

/** A list of such values. */
export function Groups({ field, value, set, suggestions }: InputProps) {
  const items: readonly FieldValue[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const [blanks, setBlanks] = useState<readonly number[]>(items.length === 0 ? [0] : []);
  const list = useRef<HTMLDivElement>(null);
  const all = withBlanks(items, blanks);
  const change = (changed: readonly FieldValue[]) => {
    setBlanks(blanksOf(changed));
    set(changed.filter((item) => !isBlank(item)));
  };
  const remove = (index: number) => {
    change(all.filter((_, place) => place !== index));
    focusFirst(() => list.current);
  };
  return (
    <div className={styles.groups} ref={list}>
      {all.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name, and stays at its place.
        <fieldset key={index} className={styles.item}>
          <legend>{fieldWords.item(field.label, index + 1)}</legend>
          <Group
            field={field}
            value={item}
            suggestions={suggestions}
            set={(changed) => change(all.map((other, place) => (place === index ? changed : other)))}
          />
          <button type="button" className={styles.quiet} onClick={() => remove(index)}>
            {fieldWords.removeItem(field.label, index + 1)}
          </button>
        </fieldset>
      ))}
      <SmallButton isQuiet onClick={() => setBlanks([...blanks, all.length])}>
        {fieldWords.addTo(field.label)}
      </SmallButton>
    </div>
  );
}
