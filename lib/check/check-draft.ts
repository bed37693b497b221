import { CleanText } from '../content/clean-text';
import { type EntryFile, parseFile } from '../content/load-entry';
import { attach, type Finding, type Problem, sortProblems } from '../content/problems';
import type { Entry } from '../content/types';
import { asWritten, contextOf, type KnownSite, RULES } from './check-entry';
import { fileNameFindings } from './rules/file-names';
import { withFields } from './rules/rule';

/** Checks the text of one entry against what is known of its site, as `checkContent` would: for a form in a browser. */

export interface CheckedDraft {
  /** Undefined for a text that gives no page. */
  entry: Entry | undefined;
  problems: Problem[];
}

/** A site, with its other entries: without the one that the draft changes. */
type DraftSite = Omit<KnownSite, 'brokenPaths'>;

export function checkDraft(draft: EntryFile, bytes: Uint8Array, site: DraftSite, now: Date): CheckedDraft {
  const content = new CleanText(bytes);
  if (content.text === undefined) return { entry: undefined, problems: attach(draft.file, content.findings) };
  const { path, build, findings, fields } = parseFile(draft, content);
  const entry = build?.(site.files);
  const entries = [...site.entries, ...(entry ? [entry] : [])].sort((a, b) => (a.file < b.file ? -1 : 1));
  const known = contextOf({ ...site, entries, brokenPaths: entry ? [] : [path] }, now, () => undefined);
  // Whoever is there already keeps the address.
  const context = { ...known, ownerOf: new Map([...known.ownerOf, ...site.entries.map((other) => [other.path, other.file] as const)]) };
  const loaded = entry && withFields({ entry, content, fields });
  const found = loaded ? RULES.flatMap((rule) => rule(loaded, context)) : [];
  const others = site.entries.map(({ file }) => file);
  const named = others.includes(draft.file) ? [taken(draft.file)] : nameFindings(draft.file, others);
  const problems = attach(draft.file, [...findings, ...found, ...named]);
  return { entry, problems: sortProblems(problems.map((problem) => asWritten(problem, content))) };
}

function nameFindings(draft: string, others: readonly string[]): Finding[] {
  const names = [...others, draft].map((file) => ({ path: file, file }));
  return fileNameFindings(names).flatMap(([file, finding]) => (file === draft ? [finding] : []));
}

/** A new text would take the place of the other, on a forge as in a folder. */
function taken(file: string): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'adresse-en-double',
    message: `Le fichier \`${file}\` est déjà celui d’une autre page du site.`,
    remedy:
      'Changez le titre, ou choisissez une autre « Fin de l’adresse » (`slug`). Pour changer cette page, partez de « Proposer une modification ».',
  };
}
