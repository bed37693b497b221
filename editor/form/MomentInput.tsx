import { useState } from 'react';
import { fields as words } from '../../lib/site/words/editor/desk';
import styles from './Form.module.css';
import type { InputProps } from './input-props';
import { useTyped } from './use-typed';

const MOMENT = /^(\d{4}-\d{2}-\d{2})?(?:T(\d{2}:\d{2})(?::\d{2})?)?$/;

/** A day, and an hour of Paris; as a text, where it is written otherwise. */
export function MomentInput({ id, value, set, described, isWrong, field }: InputProps) {
  const text = typeof value === 'string' ? value : '';
  const [isRead, day = '', time = ''] = MOMENT.exec(text) ?? [];
  const typing = useTyped(text, set);
  // No file has an hour without its day: the form alone keeps it until the day is there.
  const [hour, setHour] = useState('');
  const shared = { 'aria-describedby': described, 'aria-invalid': isWrong || undefined };
  if (isRead === undefined)
    return (
      <label className={styles.inner}>
        {words.asWritten}
        <input {...shared} type="text" {...typing} />
      </label>
    );
  const shown = day === '' ? hour : time;
  const write = (newDay: string, newTime: string) => {
    setHour(newTime);
    set(newDay === '' ? undefined : newTime === '' ? newDay : `${newDay}T${newTime}`);
  };
  return (
    <div className={styles.moment}>
      <label className={styles.inner} htmlFor={`${id}-jour`}>
        {words.day}
        <input
          {...shared}
          id={`${id}-jour`}
          type="date"
          min="1990-01-01"
          max="2099-12-31"
          required={field.isRequired}
          value={day}
          onChange={({ target }) => write(target.value, shown)}
        />
      </label>
      <label className={styles.inner} htmlFor={`${id}-heure`}>
        <span>
          {words.time} <small>({words.hours})</small>
        </span>
        <input {...shared} id={`${id}-heure`} type="time" value={shown} onChange={({ target }) => write(day, target.value)} />
      </label>
    </div>
  );
}
