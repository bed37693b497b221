import path from 'node:path';
import { formatProblem, hasErrors, type Problem, summarizeProblems } from '../content/problems';
import { rootDir } from '../site/environment';

/** The report of `npm run dev` for the pages in the browser. */
export interface DevReport {
  summary: string;
  /** Whether the site could not be built. */
  isSerious: boolean;
  problems: {
    /** The file, with line and column. */
    place: string;
    /** Opens the place in Visual Studio Code, where that is installed (code.visualstudio.com, "Opening VS Code with URLs"). */
    editor: string;
    words: string;
  }[];
}

/** Null where there is nothing to mend. */
export function devReport(problems: readonly Problem[]): DevReport | null {
  if (problems.length === 0) return null;
  return {
    summary: summarizeProblems(problems),
    isSerious: hasErrors(problems),
    problems: problems.map((problem) => {
      const { file, line, column } = problem;
      const place = `${file}:${line}:${column}`;
      return {
        place,
        editor: `vscode://file${encodeURI(fileUrlPath(file))}:${line}:${column}`,
        words: formatProblem(problem).slice(place.length),
      };
    }),
  };
}

/** The absolute path of a file, with `/` and a slash before it, on Windows too. */
function fileUrlPath(file: string): string {
  const absolute = path.resolve(rootDir, file).split(path.sep).join('/');
  return absolute.startsWith('/') ? absolute : `/${absolute}`;
}
