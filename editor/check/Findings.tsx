import { applyFixes } from '../../lib/check/fix';
import type { Problem } from '../../lib/content/problems';
import { check as words } from '../../lib/site/words/editor/desk';
import { SmallButton } from '../desk/SmallButton';
import { formFields } from '../form/form-fields';
import type { Draft } from '../model/draft';
import { Coded } from './Coded';
import styles from './Findings.module.css';
import { fieldOf } from './places';

interface Props {
  draft: Draft;
  problems: readonly Problem[];
  isChecking: boolean;
  hasFailed: boolean;
  /** Whether the checker has seen the text. */
  isBegun: boolean;
  goTo: (problem: Problem) => void;
  write: (text: string) => void;
}

/** The findings of the checker, in its own words, with the way to each place. */
export function Findings({ draft, problems, isChecking, hasFailed, isBegun, goTo, write }: Props) {
  const faults = problems.filter(({ severity }) => severity !== 'notice');
  const notices = problems.filter(({ severity }) => severity === 'notice');
  const countOf = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const fixable = problems.filter(({ fix }) => fix);
  const fix = (some: readonly Problem[]) => write(applyFixes(draft.text, some).text);
  const found = faults.length === 0 ? words.good : `${words.summary(countOf('error'), countOf('warning'))}. ${words.consequence}`;
  const state = hasFailed ? words.failed : isChecking ? words.checking : isBegun ? found : words.waiting;
  const list = (some: readonly Problem[]) => (
    <ul className={`plain-list ${styles.list}`}>
      {some.map((problem) => (
        <Finding key={`${problem.line} ${problem.column} ${problem.message}`} {...{ draft, problem, goTo }} fix={() => fix([problem])} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="controle" className={styles.findings}>
      <h2 id="controle">{words.title}</h2>
      <p role="status">{state}</p>
      {list(faults)}
      {notices.length > 0 && (
        <details>
          <summary>{words.understood(notices.length)}</summary>
          {list(notices)}
        </details>
      )}
      {fixable.length > 1 && <SmallButton onClick={() => fix(fixable)}>{words.fixAll}</SmallButton>}
    </section>
  );
}

interface FindingProps {
  draft: Draft;
  problem: Problem;
  goTo: Props['goTo'];
  fix: () => void;
}

function Finding({ draft, problem, goTo, fix }: FindingProps) {
  const { severity, line, message, remedy } = problem;
  const name = fieldOf(draft, problem);
  const field = formFields(draft.collection).find((candidate) => candidate.name === name);
  return (
    <li data-severity={severity}>
      <p>
        <strong>{words.severities[severity]}</strong> <Coded text={message} />
      </p>
      {!problem.fix && (
        <p>
          → <Coded text={remedy} />
        </p>
      )}
      <p className={styles.actions}>
        {problem.fix && <SmallButton onClick={fix}>{words.fix}</SmallButton>}
        <SmallButton isQuiet onClick={() => goTo(problem)}>
          {field ? words.goField(field.label) : words.go(line)}
        </SmallButton>
      </p>
    </li>
  );
}
