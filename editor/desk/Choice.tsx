import styles from './Choice.module.css';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choose: (value: Value) => void;
  options: readonly (readonly [value: Value, word: string])[];
  className?: string | undefined;
}

/** A choice of one of a few, all in sight. */
export function Choice<Value extends string>({ label, value, choose, options, className = '' }: ChoiceProps<Value>) {
  return (
    <fieldset className={`${styles.choice} ${className}`.trim()}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(([option, word]) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => choose(option)}>
          {word}
        </button>
      ))}
    </fieldset>
  );
}
