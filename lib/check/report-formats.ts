import { createHash } from 'node:crypto';
import { formatProblem, type Problem, summarizeProblems } from '../content/problems';

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
  /** Annotations of GitHub Actions (docs.github.com, "Workflow commands"), which shows ten errors and ten warnings. */
  github: (problems) => problems.map(annotation).join('\n'),
  /** The summary of a job on a forge, for an author: GitHub Flavored Markdown. */
  markdown: (problems) => summary(problems),
  /** A report of GitLab Code Quality (docs.gitlab.com, "Code Quality report format"). */
  gitlab: (problems) => JSON.stringify(codeQuality(problems), null, 2),
} satisfies Record<string, (problems: readonly Problem[], colour: boolean) => string>;

export type ReportFormat = keyof typeof REPORT_FORMATS;

const COLOURS = { error: '\u001b[31m', warning: '\u001b[33m', notice: '\u001b[36m' };

function paint(text: string, severity: Problem['severity']): string {
  const [first = '', ...rest] = text.split('\n');
  return [`${COLOURS[severity]}${first}\u001b[0m`, ...rest].join('\n');
}

function annotation({ severity, file, line, column, rule, message, remedy }: Problem): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} → ${remedy}`)}`;
}

function summary(problems: readonly Problem[]): string {
  if (problems.length === 0) return '### Contenu vérifié\n\nIl n’y a rien à corriger.';
  const files = [...new Set(problems.map(({ file }) => file))];
  const parts = files.map((file) => {
    const lines = problems.filter((problem) => problem.file === file).map(summaryLine);
    return `#### ${asText(file)}\n\n${lines.join('\n')}`;
  });
  return [`### Contenu : ${summarizeProblems(problems)}`, ...parts, CONSEQUENCE].join('\n\n');
}

const CONSEQUENCE = 'Une erreur empêche de publier ; un avertissement mérite un regard.';

function summaryLine({ severity, line, message, remedy }: Problem): string {
  const kind = severity === 'error' ? 'Erreur' : 'Avertissement';
  return `- **${kind}, ligne ${line}** – ${asText(message)}<br>→ ${asText(remedy)}`;
}

/** Text of a problem in Markdown: code stays code, nothing else of what it quotes from a file is markup. */
function asText(text: string): string {
  const parts = text.replace(/\s*\n\s*/g, ' ').split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_[\]<>#|~!@&`]/g, '\\$&'))).join('');
}

interface CodeQualityIssue {
  description: string;
  check_name: string;
  /** The same for a problem of the same text, wherever it moves in its file; different for each problem of a report. */
  fingerprint: string;
  severity: 'major' | 'minor';
  location: { path: string; lines: { begin: number } };
}

function codeQuality(problems: readonly Problem[]): CodeQualityIssue[] {
  const seen = new Map<string, number>();
  return problems.map(({ severity, file, line, rule, message, remedy }) => {
    const name = [file, rule, message].join('\n');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      description: `${message} → ${remedy}`,
      check_name: rule,
      fingerprint: createHash('sha256').update(`${name}\n${before}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
}
