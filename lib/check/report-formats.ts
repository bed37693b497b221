import { formatProblem, type Problem } from '../content/problems';

/** Writers of the report of a check, by the name of the format. */
export const REPORT_FORMATS = {
  /** For people, at a terminal. */
  human: (problems, colour) =>
    problems.map((problem) => `${colour ? paint(formatProblem(problem), problem.severity) : formatProblem(problem)}\n`).join('\n'),
  /** For programs: an array of problems, with the fields of `Problem`. */
  json: (problems) =>
    JSON.stringify(
      problems.map(({ fix: _, ...problem }) => problem),
      null,
      2,
    ),
  /** Annotations of GitHub Actions (docs.github.com, "Workflow commands"). */
  github: (problems) => problems.map(annotation).join('\n'),
} satisfies Record<string, (problems: readonly Problem[], colour: boolean) => string>;

export type ReportFormat = keyof typeof REPORT_FORMATS;

const COLOURS = { error: '\u001b[31m', warning: '\u001b[33m' };

function paint(text: string, severity: Problem['severity']): string {
  const [first = '', ...rest] = text.split('\n');
  return [`${COLOURS[severity]}${first}\u001b[0m`, ...rest].join('\n');
}

function annotation({ severity, file, line, column, rule, message, remedy }: Problem): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} → ${remedy}`)}`;
}
