import { cleanText } from '../content/clean-text';
import { type EntryFile, type LoadedEntry, parseFile } from '../content/load-entry';
import { pathOf } from '../content/page-path';
import { attach, type Problem, sortProblems } from '../content/problems';
import { asWritten, contextOf, type KnownSite, RULES } from './check-entry';
import { fileNameFindings } from './rules/file-names';
import { publishedNotes } from './rules/notes';
import { leftovers } from './rules/wording';

/** Checks the text of one entry against what is known of its site, as `checkContent` would: for a form in a browser. */

export interface CheckedDraft {
  /** Undefined for a text that gives no page. */
  loaded: LoadedEntry | undefined;
  problems: Problem[];
}

/** The other entries of a site, in the order of their files. One with the path of the draft's file is the draft as it was published. */
export type DraftSite = Omit<KnownSite, 'brokenPaths'>;

export function checkDraft(draft: EntryFile, bytes: Uint8Array, site: DraftSite, now: Date): CheckedDraft {
  const content = cleanText(bytes);
  if (content.text === undefined) return { loaded: undefined, problems: attach(draft.file, content.findings) };
  const { build, findings, ...places } = parseFile(draft, content.text);
  const loaded = build && { ...places, entry: build(site.files) };
  const others = site.entries.filter(({ entry }) => entry.file !== draft.file);
  const all = [...others, ...(loaded ? [loaded] : [])].sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
  const entries = all.map(({ entry }) => entry);
  const context = contextOf(
    { ...site, entries: all, brokenPaths: loaded ? [] : [pathOf(draft, places.frontMatter)] },
    now,
    () => undefined,
  );
  const found = loaded ? [...RULES.flatMap((rule) => rule(loaded, context)), ...leftovers(loaded, entries)] : [];
  const names = [...others.map(({ entry }) => entry.file), draft.file].map((file) => ({ path: file, file }));
  const named = fileNameFindings(names).flatMap(([file, finding]) => (file === draft.file ? [finding] : []));
  const problems = attach(draft.file, [
    ...content.findings,
    ...findings,
    ...found,
    ...named,
    ...publishedNotes(content.text, site.settings),
  ]);
  return { loaded, problems: sortProblems(problems.map((problem) => asWritten(problem, content))) };
}
