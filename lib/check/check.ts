import { hash } from 'node:crypto';
import { collect, isPublished } from '../content/collections';
import { attach, type LoadedContent, loadContent } from '../content/load';
import { type Finding, type Problem, sortProblems } from '../content/problems';
import type { PublicFile } from '../content/public-files';
import { displayPath, readLedger, WITHDRAWN } from '../content/read';
import { filePaths, pagePaths } from '../content/site-paths';
import type { Pictures } from '../images/inspect';
import { resolveRef } from '../markdown/references';
import { readNow, withoutPassword } from '../site/environment';
import { formerPath } from '../site/former-path';
import { keep } from '../site/kept';
import { during } from '../site/step';
import { slugify } from '../slug';
import { NearNames } from './near-names';
import { ownersOf } from './owners';
import { answersOf, RecordedContext } from './questions';
import { duplicateAddress, formerAddresses, formerAddressFindings } from './rules/addresses';
import { eventDates, parisOffsets } from './rules/events';
import { fileNameFindings } from './rules/file-names';
import { publicFileFindings } from './rules/files';
import { hiddenIn, hiddenMeanings } from './rules/hidden';
import { homeFindings } from './rules/home';
import { passcodes } from './rules/passcodes';
import { namedPictures, pictureFindings } from './rules/pictures';
import { plausibleDates } from './rules/plausible';
import { recurrence } from './rules/recurrence';
import { misspeltAuthors, namedAddresses, unknownProjects } from './rules/references';
import type { CheckContext, Loaded, Rule, TextRule } from './rules/rule';
import { settingsFindings } from './rules/settings';
import { texts } from './rules/texts';
import { contactSpelling, contradictedDates, leftovers, tagSpellings, weekdays } from './rules/wording';

/** The rules about whatever authors write, above a list too. */
const TEXT_RULES: TextRule[] = [texts, formerAddresses, hiddenMeanings, contactSpelling, passcodes];

/** They depend on the entry's file, the settings, and what they ask of the context; `leftovers`, on the titles of all entries too. */
const RULES: Rule[] = [
  ...TEXT_RULES,
  duplicateAddress,
  namedPictures,
  unknownProjects,
  namedAddresses,
  misspeltAuthors,
  eventDates,
  recurrence,
  plausibleDates,
  parisOffsets,
  weekdays,
  contradictedDates,
  tagSpellings,
];

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
  const context = contextOf(content, pictures, now, contentDir);
  const findingsOf = keptFindings(content, context);
  const entries = content.entries.map(({ entry }) => entry);
  const findIn = (file: string, find: () => Finding[]) => attach(file, during(`le contrôle de ${file}`, find));
  const found = [
    ...content.lists.flatMap((item) => findIn(item.entry.file, () => findingsOf(item, TEXT_RULES))),
    ...content.entries.flatMap((item) => findIn(item.entry.file, () => [...findingsOf(item, RULES), ...leftovers(item, entries)])),
  ];
  return {
    problems: sortProblems(
      [...content.problems, ...found, ...fileProblems(content, context, pictures), ...ledgerProblems(contentDir, context)].map((problem) =>
        asWritten(problem, content.texts),
      ),
    ),
    entryCount: content.entries.length,
  };
}

/** Finds the problems of an entry, or knows them from the last time that its file and the answers to its rules' questions were the same. */
function keptFindings({ texts: files }: LoadedContent, context: CheckContext) {
  const recorded = new RecordedContext(context);
  const settings = digestOf([context.settings, context.pictures !== undefined]);
  return <Text extends { file: string }>(item: Loaded<Text>, rules: readonly Rule<Text>[]): Finding[] => {
    const { file } = item.entry;
    const make = () => {
      const findings = rules.flatMap((rule) => rule(item, recorded.context));
      const questions = recorded.questions();
      return { findings, questions, answers: digestOf(answersOf(context, questions)) };
    };
    const key = JSON.stringify([file, files.get(file)?.text, settings]);
    return keep('findings', key, make, ({ questions, answers }) => answers === digestOf(answersOf(context, questions))).findings;
  };
}

function digestOf(value: unknown): string {
  return hash('sha1', JSON.stringify(value));
}

/** Moves a problem's column to the author's file: rules see the text without its forbidden characters. Shows no password of an address. */
function asWritten({ message, remedy, fix, ...problem }: Problem, texts: LoadedContent['texts']): Problem {
  const text = texts.get(problem.file);
  const placed = <T extends { line: number; column: number }>(at: T): T => ({
    ...at,
    column: text?.columnOf(at.line, at.column) ?? at.column,
  });
  return { ...placed(problem), message: withoutPassword(message), remedy: withoutPassword(remedy), ...(fix && { fix: fix.map(placed) }) };
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
  const redirects = (settings?.redirects ?? []).flatMap(({ from }, index) =>
    formerAddressFindings(from, settingsFile.positionOf(['redirects', index, 'from']), context),
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

function contextOf(content: LoadedContent, pictures: Pictures | undefined, now: Date, contentDir: string): CheckContext {
  const { entries: loaded, brokenPaths, settings, files } = content;
  const entries = loaded.map(({ entry }) => entry);
  // Unpublished entries count too: their addresses will exist once they are published.
  const all = collect(entries, now);
  const tagSpelling = new Map<string, string>();
  for (const { frontMatter } of loaded)
    for (const tag of [frontMatter.tags, frontMatter.categories].flat()) {
      if (typeof tag === 'string' && !tagSpelling.has(slugify(tag))) tagSpelling.set(slugify(tag), tag);
    }
  const paths = new Set([...pagePaths(all), ...filePaths(all), ...brokenPaths]);
  const keys = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  return {
    entries: { has: (collection, slug) => keys.has(`${collection}/${slug}`), referred: (reference) => resolveRef(reference, entries) },
    settings,
    files,
    pictures,
    ownerOf: ownersOf(entries, now, contentDir),
    tagSpelling,
    formerPaths: new Set([
      ...entries.flatMap(({ aliases }) => aliases.flatMap((alias) => formerPath(alias) ?? [])),
      ...(settings?.redirects.map(({ from }) => from) ?? []),
    ]),
    paths,
    near: new NearNames(content, paths),
    projectSlugs: new Set(entries.filter(({ collection }) => collection === 'projets').map(({ slug }) => slug)),
  };
}
