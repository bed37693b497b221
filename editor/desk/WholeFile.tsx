import { useId } from 'react';
import type { Problem } from '../../lib/content/problems';
import { desk as words } from '../../lib/site/words/editor/desk';
import { language } from '../../lib/site/words/language';
import { FieldProblems } from '../form/FieldProblems';
import styles from './Desk.module.css';

interface Props {
  text: string;
  write: (text: string) => void;
  problems: readonly Problem[];
}

/** The whole file as a text, in step with the form. */
export function WholeFile({ text, write, problems }: Props) {
  const [id, help] = [useId(), useId()];
  return (
    <div className={styles.whole}>
      <label htmlFor={id}>{words.wholeLabel}</label>
      <p id={help}>{words.wholeHelp}</p>
      <textarea
        id={id}
        data-text="whole"
        value={text}
        spellCheck
        lang={language.tag}
        rows={30}
        aria-describedby={help}
        onChange={({ target }) => write(target.value)}
      />
      <FieldProblems problems={problems} />
    </div>
  );
}
