import { hash } from 'node:crypto';
import { isPublished } from '../content/collections';
import { historiesOf } from '../content/history';
import { type LoadedContent, loadContent } from '../content/load';
import type { LoadedText } from '../content/load-entry';
import { attach, type Finding, type Problem, sortProblems } from '../content/problems';
import type { PublicFile } from '../content/public-files';
import { displayPath, readLedger, WITHDRAWN } from '../content/read';
import { hashOf } from '../content/text-hash';
import type { Pictures } from '../images/inspect';
import { readNow } from '../site/environment';
import { keep } from '../site/kept';
import { during } from '../site/step';
import { asWritten, contextOf, RULES, TEXT_RULES } from './check-entry';
import { answersOf, RecordedContext } from './questions';
import { formerAddressFindings } from './rules/addresses';
import { fileNameFindings } from './rules/file-names';
import { publicFileFindings } from './rules/files';
import { hiddenIn } from './rules/hidden';
import { homeFindings } from './rules/home';
import { pictureFindings } from './rules/pictures';
import { type CheckContext, type Rule, withFields } from './rules/rule';
import { settingsFindings } from './rules/settings';

/**
 * Finds the problems of a content folder, sorted by file and line.
 * @param pictures the result of `inspectPictures`; without it, the content of pictures is not checked.
 */
export function checkContent(
  contentDir: string,
  content = loadContent(contentDir),
  pictures?: Pictures,
  now = readNow(),
): { problems: Problem[]; entryCount: number } {
  const entries = content.entries.map(({ entry }) => entry);
  const lists = content.lists.map(({ entry }) => entry);
  const context = contextOf({ ...content, entries, lists, pictures }, now, historiesOf(contentDir));
  const findingsOf = keptFindings(context);
  const findIn = (file: string, find: () => Finding[]) => attach(file, during(`le contrôle de ${file}`, find));
  const found = [
    ...content.lists.flatMap((item) => findIn(item.entry.file, () => findingsOf(item, TEXT_RULES))),
    ...content.entries.flatMap((item) => findIn(item.entry.file, () => findingsOf(item, RULES))),
  ];
  return {
    problems: sortProblems(
      [...content.problems, ...found, ...fileProblems(content, context, pictures), ...ledgerProblems(contentDir, context)].map((problem) =>
        asWritten(problem, content.texts.get(problem.file)),
      ),
    ),
    entryCount: content.entries.length,
  };
}

/** Finds the problems of an entry, or knows them from the last time that its file and the answers to its rules' questions were the same. */
function keptFindings(context: CheckContext) {
  const recorded = new RecordedContext(context);
  const settings = hash('sha1', JSON.stringify([context.settings, context.pictures !== undefined]));
  return <Text extends { file: string }>(item: LoadedText<Text>, rules: readonly Rule<Text>[]): Finding[] => {
    const make = () => {
      const loaded = withFields(item);
      const findings = rules.flatMap((rule) => rule(loaded, recorded.context));
      const questions = recorded.questions();
      return { findings, questions, answers: answersOf(context, questions) };
    };
    const key = JSON.stringify([item.entry.file, hashOf(item.content), settings]);
    return keep('findings', key, make, ({ questions, answers }) => answers === answersOf(context, questions)).findings;
  };
}

function fileProblems(
  { entries, publicFiles, home, settings, settingsFile }: LoadedContent,
  context: CheckContext,
  pictures: Pictures | undefined,
): Problem[] {
  const { paths } = context;
  const verificationFiles = settings?.verification_files ?? [];
  const findingsOf = (served: PublicFile) => {
    const facts = pictures?.get(served.file);
    const findings = publicFileFindings(served, { paths, verificationFiles });
    return findings.length > 0 || !facts ? findings : pictureFindings(facts, served.file);
  };
  // The shipped settings give way to a page of another folder.
  const formerPaths = settingsFile.isShipped ? new Map<string, string>() : context.formerPaths;
  const redirects = (settings?.redirects ?? []).flatMap((redirect, index) =>
    formerAddressFindings(redirect, () => settingsFile.positionOf(['redirects', index, 'from']), { ...context, formerPaths }),
  );
  const names = [
    ...publicFiles.map(({ path, file }) => ({ path, file: displayPath(file) })),
    ...entries.map(({ entry: { collection, file } }) => ({ path: file.slice(`/${file}`.lastIndexOf(`/${collection}/`)), file })),
  ];
  return [
    ...attach(home.file, homeFindings(home, context)),
    ...attach(settingsFile.file, [
      ...redirects,
      ...hiddenIn(settings, settingsFile.positionOf),
      ...settingsFindings(settings, settingsFile.positionOf, { ...context, pictures }),
    ]),
    ...publicFiles.flatMap((served) => attach(displayPath(served.file), findingsOf(served))),
    ...fileNameFindings(names).flatMap(([file, finding]) => attach(file, [finding])),
  ];
}

/** Reports the addresses of the ledger at which nothing is published any more: the site says there that the page is gone. */
function ledgerProblems(contentDir: string, { paths, formerPaths, files }: CheckContext): Problem[] {
  const { file, lines, content } = readLedger(contentDir);
  const lost = lines.flatMap(({ line, path, isWithdrawn }): Problem[] =>
    isWithdrawn || paths.has(path) || formerPaths.has(path) || files.find(path) !== undefined
      ? []
      : [
          {
            file,
            line,
            column: 1,
            severity: 'warning',
            rule: 'adresse-disparue',
            message: `La page \`${path}\` a été publiée, et n’existe plus : à cette adresse, le site dit qu’elle a été retirée.`,
            remedy: `Ajoutez cette adresse aux \`aliases\` de la page qui la remplace ; si rien ne la remplace, écrivez \`${WITHDRAWN}\` après elle.`,
          },
        ],
  );
  return [...attach(file, content.findings), ...lost];
}

/** The addresses published at `now` that are not in the ledger yet. */
export function unlistedAddresses(contentDir: string, now: Date): string[] {
  const listed = new Set(readLedger(contentDir).lines.map(({ path }) => path));
  const published = loadContent(contentDir).entries.filter(({ entry }) => isPublished(entry, now));
  return published
    .map(({ entry }) => entry.path)
    .filter((path) => !listed.has(path))
    .sort();
}
