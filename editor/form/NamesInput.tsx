import { type KeyboardEvent, useRef, useState } from 'react';
import { fields as words } from '../../lib/site/words/editor/desk';
import { language } from '../../lib/site/words/language';
import { SmallButton } from '../desk/SmallButton';
import styles from './Form.module.css';
import type { InputProps } from './input-props';

/** A list of names: those that the site knows are proposed, others may be written. */
export function NamesInput({ field: { name, label }, id, value, set, suggestions, described, isWrong }: InputProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const names = [value ?? []].flat().map(String);
  const known = suggestions[name] ?? [];
  const add = (text: string) => {
    const added = text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !names.includes(part));
    if (added.length > 0) set([...names, ...added]);
    setTyped('');
  };
  const remove = (removed: string) => {
    set(names.filter((name) => name !== removed));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(typed);
  };
  return (
    <div className={styles.names}>
      {names.length > 0 && (
        <ul className="plain-list">
          {names.map((each) => (
            <li key={each}>
              <button
                type="button"
                className={styles.chip}
                aria-label={words.removeName(labelOf(each, known))}
                onClick={() => remove(each)}
              >
                {labelOf(each, known)} <span aria-hidden="true">{words.removeSign}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          type="text"
          lang={language.tag}
          list={`${id}-liste`}
          aria-label={words.newOne(label)}
          aria-describedby={described}
          aria-invalid={isWrong || undefined}
          value={typed}
          onChange={({ target }) => {
            // The choice of a suggestion is whole at once.
            if (known.some((suggestion) => suggestion.value === target.value)) add(target.value);
            else setTyped(target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
        <SmallButton isQuiet name={words.addTo(label)} onClick={() => add(typed)}>
          {words.addName}
        </SmallButton>
      </div>
      <datalist id={`${id}-liste`}>
        {known
          .filter((suggestion) => !names.includes(suggestion.value))
          .map((suggestion) => (
            <option key={suggestion.value} value={suggestion.value} label={suggestion.label} />
          ))}
      </datalist>
    </div>
  );
}

function labelOf(name: string, known: readonly { value: string; label?: string }[]): string {
  return known.find(({ value }) => value === name)?.label ?? name;
}
