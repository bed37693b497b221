import { fields as words } from '../../lib/site/words/editor/desk';
import { language } from '../../lib/site/words/language';
import type { InputProps } from './input-props';
import { MomentInput } from './MomentInput';
import { NamesInput } from './NamesInput';
import { useTyped } from './use-typed';

/** Short Markdown texts, in one line. */
const ONE_LINE = new Set(['location', 'caption']);

/** The control of a field without fields of its own. */
export function Input(props: InputProps) {
  const { field, id, value, set, suggestions, described, isWrong } = props;
  const { input, name, choices, isRequired } = field;
  const text = typeof value === 'string' ? value : '';
  const typing = useTyped(text, set);
  const shared = { id, 'aria-describedby': described, 'aria-invalid': isWrong || undefined, required: isRequired };
  switch (input) {
    case 'moment':
      return <MomentInput {...props} />;
    case 'names':
      return <NamesInput {...props} />;
    case 'choice':
      return (
        <select {...shared} value={text} onChange={({ target }) => set(target.value || undefined)}>
          {!isRequired && <option value="">{words.noChoice}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.word}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <select {...shared} value={text.toLowerCase()} onChange={({ target }) => set(target.value || undefined)}>
          <option value="">{words.noChoice}</option>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      );
    case 'markdown':
      if (!ONE_LINE.has(name)) return <textarea {...shared} rows={2} lang={language.tag} {...typing} />;
      break;
    case 'rule':
      if (value !== undefined && typeof value !== 'string') return <p>{words.ruleInFile}</p>;
      break;
    default:
  }
  const list = suggestions[name];
  const type = { number: 'number', url: 'url', email: 'email' }[input as string] ?? 'text';
  return (
    <>
      <input
        {...shared}
        type={type === 'url' ? 'text' : type}
        inputMode={type === 'url' ? 'url' : undefined}
        list={list && `${id}-liste`}
        placeholder={type === 'url' ? words.address : undefined}
        lang={language.tag}
        {...typing}
      />
      {list && (
        <datalist id={`${id}-liste`}>
          {list.map(({ value: known, label }) => (
            <option key={known} value={known} label={label} />
          ))}
        </datalist>
      )}
      {input === 'rule' && <small>{words.rule}</small>}
    </>
  );
}
