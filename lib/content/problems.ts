/** A problem of a content file, worded in French for its author. */
export interface Problem {
  /** Path as the author sees it: relative to the working folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  severity: 'error' | 'warning';
  /** Stable name of the rule, such as `champ-inconnu`. */
  rule: string;
  /** What is wrong with the value. */
  message: string;
  /** What to write instead. */
  remedy: string;
  /** The change that `check --fix` makes without changing the meaning: the text to replace, from the column on. */
  fix?: { from: string; to: string };
}

/** A problem as a rule reports it: `attach` adds the file, and the severity where it is missing. */
export type Finding = Omit<Problem, 'file' | 'severity'> & { severity?: Problem['severity'] };

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** One problem for a terminal: place, message and remedy. */
export function formatProblem({ file, line, column, severity, rule, message, remedy }: Problem): string {
  const kind = severity === 'error' ? 'erreur' : 'avertissement';
  return `${file}:${line}:${column}  ${kind}  ${message}\n    → ${remedy}  [${rule}]`;
}

/** « 2 erreurs, 1 avertissement » */
export function summarizeProblems(problems: readonly Pick<Problem, 'severity'>[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return `${count(errors, 'erreur')}, ${count(problems.length - errors, 'avertissement')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}
