import type { CleanText } from '../content/clean-text';
import { formerTargets } from '../content/former-targets';
import type { HistoryOf } from '../content/history';
import type { Problem } from '../content/problems';
import type { PublicFile } from '../content/public-files';
import { SitePaths } from '../content/site-paths';
import type { Entry, ListText } from '../content/types';
import { analyseMarkdown, anchorsIn } from '../markdown/analyse';
import { ABSTRACT_ANCHORS } from '../markdown/anchors';
import { resolveRef } from '../markdown/references';
import { entryPath } from '../site/routes';
import { withoutPassword } from '../site/user-error';
import { NearNames } from './near-names';
import { ownersOf } from './owners';
import { duplicateAddress, formerAddresses } from './rules/addresses';
import { eventDates, parisOffsets } from './rules/events';
import { hiddenMeanings, plainTexts } from './rules/hidden';
import { misreadLetters } from './rules/misread';
import { publishedNotes } from './rules/notes';
import { passcodes } from './rules/passcodes';
import { namedPictures } from './rules/pictures';
import { plausibleDates } from './rules/plausible';
import { recurrence } from './rules/recurrence';
import { misspeltPeople, namedAddresses, unknownProjects } from './rules/references';
import type { CheckContext, Rule, TextRule } from './rules/rule';
import { texts } from './rules/texts';
import { contactSpelling, contradictedDates, leftovers, tagSpellings, weekdays } from './rules/wording';
import { titlesIn } from './titles-in';

/** Checks one entry, in a content folder as in the browser of its author: reads no file. */

/** The rules about whatever authors write, above a list too. */
export const TEXT_RULES: TextRule[] = [texts, formerAddresses, hiddenMeanings, plainTexts, misreadLetters, contactSpelling, passcodes];

/** Their findings follow from the file of the entry, the settings, and the answers of the context. */
export const RULES: Rule[] = [
  ...TEXT_RULES,
  duplicateAddress,
  namedPictures,
  unknownProjects,
  namedAddresses,
  misspeltPeople,
  eventDates,
  recurrence,
  plausibleDates,
  parisOffsets,
  weekdays,
  contradictedDates,
  tagSpellings,
  leftovers,
  publishedNotes,
];

/** Moves a problem's column to the author's file: rules see the text without its forbidden characters. Shows no password of an address. */
export function asWritten({ message, remedy, fix, ...problem }: Problem, text: CleanText | undefined): Problem {
  const placed = <T extends { line: number; column: number }>(at: T): T => ({
    ...at,
    column: text?.columnOf(at.line, at.column) ?? at.column,
  });
  return { ...placed(problem), message: withoutPassword(message), remedy: withoutPassword(remedy), ...(fix && { fix: fix.map(placed) }) };
}

/** The site around the entry that is checked. */
export interface KnownSite extends Pick<CheckContext, 'settings' | 'files' | 'pictures'> {
  /** By the paths of their files, first to last. */
  entries: readonly Entry[];
  /** The texts above lists, where they are known. */
  lists?: readonly Pick<ListText, 'path' | 'aliases'>[];
  /** Addresses of the entries in error. */
  brokenPaths: readonly string[];
  publicFiles: readonly Pick<PublicFile, 'path'>[];
}

/** @param historyOf what Git knows of an entry: asked only where two entries take the same address. */
export function contextOf(site: KnownSite, now: Date, historyOf: HistoryOf): CheckContext {
  const { entries, lists = [], brokenPaths, settings, files, pictures, publicFiles } = site;
  const tagSpelling = new Map<string, string>();
  for (const { tags } of entries) for (const { slug, name } of tags) if (!tagSpelling.has(slug)) tagSpelling.set(slug, name);
  // Unpublished entries count too: their addresses will exist once they are published.
  const paths = new SitePaths(entries, now, brokenPaths);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const keys = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  return {
    entries: {
      has: (collection, slug) => keys.has(`${collection}/${slug}`),
      titleIn: titlesIn(entries),
      referred: (reference) => resolveRef(reference, entries),
      takesRegistrations: (slug) => takesRegistrations(byPath.get(entryPath('evenements', slug))),
      anchorsAt: (path) => anchorsOf(byPath.get(path)),
    },
    settings,
    files,
    pictures,
    ownerOf: ownersOf(entries, now, historyOf),
    tagSpelling,
    formerPaths: formerTargets({ entries, lists, redirects: settings?.redirects ?? [] }),
    paths,
    near: new NearNames(entries, publicFiles, paths),
    projectSlugs: new Set(entries.filter(({ collection }) => collection === 'projets').map(({ slug }) => slug)),
  };
}

/** A form knows other entries from the published site, without their texts and their registrations. */
const isWhole = (entry: Entry) => entry.body.source !== '';

function takesRegistrations(entry: Entry | undefined): boolean | undefined {
  if (entry?.collection !== 'evenements') return undefined;
  return entry.registration !== undefined || (isWhole(entry) ? false : undefined);
}

function anchorsOf(entry: Entry | undefined): string[] | undefined {
  if (!entry || !isWhole(entry)) return undefined;
  const abstract = entry.collection === 'evenements' && entry.abstract ? anchorsIn(analyseMarkdown(entry.abstract)) : [];
  return [...anchorsIn(analyseMarkdown(entry.body)), ...[...abstract].map((id) => ABSTRACT_ANCHORS + id)];
}
