import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathFrom } from '../paths';
import { during } from '../site/step';
import { slugify } from '../slug';
import { buildEntries, oldAddressesOf } from './build-entries';
import { comparePresent } from './compare-present';
import { convertPage, isTerm } from './convert-page';
import { withDefaults } from './default-fields';
import type { Draft, PlacedDraft, SourcePage } from './draft';
import { readExistingSite } from './existing-site';
import { inheritedFields } from './inherited-fields';
import { readJekyllPage } from './jekyll-page';
import { lostPassages } from './kept-words';
import { type Language, languagesOf } from './languages';
import { oldRedirects, type Redirect } from './old-redirects';
import { PageFiles, unusedFiles } from './page-files';
import { peoplePages, unusedData } from './people-data';
import { placeDrafts } from './place-drafts';
import { readPage } from './read-pages';
import type { FileReport } from './report';
import { countSections, formerLists, prefixOf, readSections, type SectionReport } from './section-reports';
import type { ReadingName } from './sections';
import { listSourceFiles } from './source-files';
import { openSite, type SourceSite } from './source-site';
import { type SettledEntry, settleEntries } from './stage';
import { termPages } from './taxonomies';
import { noteLeftFiles, writeEntry } from './write-entry';

export interface ImportOptions {
  /** Absolute path of an old site: its root, its content folder, or a folder of it. */
  sourceDir: string;
  /** The site's content folder. The import overwrites nothing there. */
  contentDir: string;
  /** The folder for files served from the root. */
  publicDir: string;
  /** How to read sections, by their folders, in place of what their names tell. */
  sections: ReadonlyMap<string, ReadingName>;
  /** The language of the site, where the old one has several. */
  language?: string | undefined;
  wallClock: boolean;
  dryRun: boolean;
  now: Date;
  /** The folder that keeps the facts of pictures from one command to the next. */
  picturesDir: string;
  onProgress: (done: number, total: number) => void;
}

export interface ImportResult {
  site: SourceSite;
  sections: SectionReport[];
  files: FileReport[];
  /** The faults of files of settings, from the root of the old site: the reason, and the 1-based line. */
  faults: { source: string; line: number; reason: string }[];
  /** Files written, from the content folder of their language. */
  written: string[];
  /** Old addresses of tags and feeds, for `redirects` of `site.yaml`. */
  redirects: Redirect[];
  /** Files that the old site served, from its root, and that no text names. */
  unusedFiles: string[];
  /** Data files of the old site, and folders of them, from its root: its templates made pages of them. */
  unusedData: string[];
  /** The languages imported into folders of their own. */
  asides: { language: string; contentDir: string; files: number }[];
}

/**
 * Imports the content of an old site. Entries are first staged beside a copy of the site's own content and checked: an entry with an
 * error is mended, or refused with its reason, so that the site builds with every written file.
 */
export async function importFolder(options: ImportOptions): Promise<ImportResult> {
  const site = openSite(options.sourceDir);
  const files = [...listSourceFiles(site), ...peoplePages(site)];
  const read = files.map((file, index) => {
    options.onProgress(index + 1, files.length);
    return during(`la lecture de ${file.source}`, () => readPage(file, options.sections));
  });
  const isJekyll = site.config.generator === 'jekyll';
  const pages = read
    .flatMap(({ page }) => (page ? withDefaults(page, site) : []))
    .map((page) => (isJekyll ? readJekyllPage(page, site.config) : page));
  const { main, asides } = languagesOf(pages, site.config, options.language);
  const result: ImportResult = {
    site,
    sections: [],
    files: read.map(({ report }) => report),
    faults: site.config.faults.map(({ file, ...fault }) => ({ source: pathFrom(site.root, file), ...fault })),
    written: [],
    redirects: [],
    unusedFiles: [],
    unusedData: unusedData(site),
    asides: [],
  };
  const used = new Set<string>();
  await importLanguage(main, options, result, used);
  for (const aside of asides) {
    const contentDir = `${options.contentDir}-${slugify(aside.language)}`;
    const own = { ...options, contentDir, publicDir: path.join(contentDir, 'public') };
    await importLanguage(aside, own, result, used);
    result.asides.push({ language: aside.language, contentDir, files: aside.pages.length });
  }
  result.unusedFiles = unusedFiles(
    site,
    [options.publicDir, ...result.asides.map(({ contentDir }) => path.join(contentDir, 'public'))],
    used,
  );
  return result;
}

/** @param used takes the files that texts name. */
async function importLanguage(
  { pages, language, isMain }: Language,
  options: ImportOptions,
  result: ImportResult,
  used: Set<string>,
): Promise<void> {
  const { contentDir, publicDir, dryRun } = options;
  const { site } = result;
  if (!isMain) for (const { report } of pages) report.language = language;
  const sections = readSections(pages, options.sections, site.config);
  result.sections.push(...sections.map((section) => ({ ...section, ...(!isMain && { language }) })));
  const included = new Map<string, string>();
  const drafts = convertPages(pages, sections, options, site, included);
  const existing = readExistingSite(contentDir, options.now);
  const { config } = site;
  const prefix = prefixOf(language, config);
  const lists = formerLists(sections, config, prefix);
  const placed = placeDrafts(drafts, existing, new Set([...lists.values()].flat()));
  const isPresent = new Set(placed.filter(({ file }) => existsSync(path.join(contentDir, file))));
  const fresh = placed.filter((draft) => !isPresent.has(draft));
  for (const draft of isPresent) comparePresent(draft, contentDir);
  const addresses = oldAddressesOf(placed, {
    existing,
    config,
    formerLists: lists,
    tags: new Set(drafts.flatMap(tagsOf).map(slugify).filter(Boolean)),
  });
  const files = new PageFiles(site, publicDir);
  if (isMain) result.redirects = oldRedirects({ addresses, drafts, lists: [...lists.values()].flat(), existing, config, prefix });
  const entries = buildEntries(placed, fresh, { existing, files, config, formerLists: lists, addresses }).filter(
    ({ file }) => !existsSync(path.join(contentDir, file)),
  );
  for (const entry of entries) noteLeftFiles(entry);
  const accepted = await settleEntries(entries, options);
  const byReport = new Map(fresh.map((draft) => [draft.report, draft]));
  for (const settled of accepted) {
    const { entry } = settled;
    for (const { from } of entry.assets) used.add(from);
    finish(settled, byReport);
    if (!dryRun) writeEntry(entry, contentDir, publicDir);
    result.written.push(entry.file);
  }
}

function convertPages(
  pages: readonly SourcePage[],
  sections: readonly SectionReport[],
  { wallClock }: ImportOptions,
  site: SourceSite,
  included: Map<string, string>,
): Draft[] {
  const readings = new Map(sections.map(({ section, reading }) => [section, reading]));
  const inherited = inheritedFields(pages, site.config.cascade);
  const tools = {
    config: site.config,
    root: site.root,
    wallClock,
    inherited,
    termPage: termPages(pages, site.config),
    sectionCount: countSections(pages),
    onInclude: (absolute: string, by: string) => included.set(absolute, by),
  };
  const drafts = pages.flatMap((page) => {
    const reading = readings.get(page.report.section) ?? { collection: 'pages', reason: '' };
    const own = isTerm(page, reading) ? asBundle(page) : page;
    return during(`la reprise de ${page.source}`, () => convertPage(own, reading, tools)) ?? [];
  });
  return drafts.filter(({ page, report }) => {
    const by = included.get(page.absolute);
    if (by === undefined || !page.isUnpublished) return true;
    Object.assign(report, { fate: 'joined', reason: `Son texte est inclus dans ${by}.`, notes: [] });
    return false;
  });
}

/** A person of `authors/ada/_index.md` has a folder, whose files come along. */
function asBundle(page: SourcePage): SourcePage {
  return { ...page, name: page.folders.at(-1) ?? page.name, ...(page.format !== 'data' && { bundleDir: path.dirname(page.absolute) }) };
}

function tagsOf({ fields }: Draft): string[] {
  return [fields.tags, fields.categories].flat().filter((tag) => typeof tag === 'string');
}

/** Says where each old file went, and which of its words are nowhere. */
function finish(settled: SettledEntry, drafts: ReadonlyMap<FileReport, PlacedDraft>): void {
  const { entry } = settled;
  const [first] = entry.parts;
  for (const { report } of entry.parts) {
    Object.assign(report, { fate: report === first?.report ? 'imported' : 'joined', target: entry.file });
    const draft = drafts.get(report);
    const lost = draft ? lostPassages(draft.page, settled, report) : [];
    for (const { line, words, passage } of lost)
      report.notes.push({
        line,
        outcome: 'dropped',
        subject: 'text',
        message: `Ces mots ne sont pas repris : « ${words.join(' ')} ». Ajoutez-les à la main s’ils comptent.`,
        before: passage,
      });
  }
}
