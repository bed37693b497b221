import type { Problem } from '../../lib/content/problems';
import { check as words } from '../../lib/site/words/editor/desk';
import { Coded } from '../check/Coded';
import styles from './Form.module.css';

/** The findings of a field, under it. */
export function FieldProblems({ id, problems }: { id?: string; problems: readonly Problem[] }) {
  const faults = problems.filter(({ severity }) => severity !== 'notice');
  if (faults.length === 0) return null;
  return (
    <ul id={id} className={`plain-list ${styles.problems}`}>
      {faults.map(({ severity, line, column, message, remedy }) => (
        <li key={`${line} ${column} ${message}`} data-severity={severity}>
          <strong>{words.severities[severity]}</strong> <Coded text={message} /> → <Coded text={remedy} />
        </li>
      ))}
    </ul>
  );
}
