import { checkContent } from '../lib/content/check';
import { formatProblem, hasErrors, summarizeProblems } from '../lib/content/problems';
import { displayPath } from '../lib/content/read';
import { readEnvironment } from '../lib/site';

/** Reads all of the content and says what is wrong with it. @returns whether the site can be built. */
export function reportContent(contentDir: string): boolean {
  const { problems, entryCount } = checkContent(contentDir);
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  console.log(`Contenu ${displayPath(contentDir)} : ${entryCount} entrées, ${summarizeProblems(problems)}.`);
  return !hasErrors(problems);
}

export default function check(): number {
  return reportContent(readEnvironment().contentDir) ? 0 : 1;
}
