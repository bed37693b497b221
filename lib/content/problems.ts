/** A change of one line of a file: the text to replace, from the column on, as it is read (lib/content/clean-text.ts). */
export interface Edit {
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  from: string;
  to: string;
}

/** A problem of a content file, worded in French for its author. */
export interface Problem {
  /** Path as the author sees it: relative to the working folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** A notice tells what the site reads otherwise than it is written: there is nothing to mend. */
  severity: 'error' | 'warning' | 'notice';
  /** Stable name of the rule, such as `champ-inconnu`. */
  rule: string;
  /** The fault of the value. */
  message: string;
  /** What to write instead. */
  remedy: string;
  /** The changes that `check --fix` makes, all or none, without changing the meaning. */
  fix?: Edit[];
}

/** A problem as a rule reports it: `attach` adds the file, and the severity where it is missing. */
export type Finding = Omit<Problem, 'file' | 'severity'> & { severity?: Problem['severity'] };

/** The problems of a file. */
export function attach(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ severity: 'error', ...finding, file }));
}

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'notice'];

/** The first thing to mend first: files with errors, then with warnings; in a file, errors, then warnings, then notices, by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const rank = ({ severity }: Problem) => SEVERITIES.indexOf(severity);
  const worst = new Map<string, number>();
  for (const problem of problems) worst.set(problem.file, Math.min(worst.get(problem.file) ?? SEVERITIES.length, rank(problem)));
  const worstOf = ({ file }: Problem) => worst.get(file) ?? SEVERITIES.length;
  return [...problems].sort(
    (a, b) =>
      worstOf(a) - worstOf(b) ||
      a.file.localeCompare(b.file) ||
      rank(a) - rank(b) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Whether there is something to mend: a notice is no fault. */
export function isFault({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity !== 'notice';
}

const SEVERITY_WORDS = { error: 'erreur', warning: 'avertissement', notice: 'compris' };

/** One problem for a terminal: place, message and remedy. */
export function formatProblem({ file, line, column, severity, rule, message, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${SEVERITY_WORDS[severity]}  ${message}\n    → ${remedy}  [${rule}]`;
}

/** « 2 erreurs, 1 avertissement » */
export function summarizeProblems(problems: readonly Pick<Problem, 'severity'>[]): string {
  const [errors, warnings] = SEVERITIES.map((severity) => problems.filter((problem) => problem.severity === severity).length);
  return `${count(errors ?? 0, 'erreur')}, ${count(warnings ?? 0, 'avertissement')}`;
}

/** The next step after a check, in one sentence. */
export function nextStep(problems: readonly Problem[]): string {
  const [first] = problems;
  const fixable = problems.filter(({ fix }) => fix).length;
  const byCommand = fixable > 0 ? ` \`npm run check -- --fix\` met en forme ${fixable > 1 ? `${fixable} écritures` : 'une écriture'}.` : '';
  if (first?.severity === 'error') return `Commencez par ${first.file}, ligne ${first.line}, puis relancez \`npm run check\`.${byCommand}`;
  if (first?.severity === 'warning') return `Rien n’empêche de publier ; relisez d’abord ${first.file}, ligne ${first.line}.${byCommand}`;
  return `Tout est bon : le site peut être publié.${byCommand}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}
