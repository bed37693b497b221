import { existsSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '../lists';
import type { ListName } from '../site/addresses';
import { during } from '../site/step';
import { slugify } from '../slug';
import { buildEntries } from './build-entries';
import { comparePresent } from './compare-present';
import { convertPage, isTerm, listOfReading } from './convert-page';
import type { Draft, PlacedDraft, SourcePage } from './draft';
import { readExistingSite } from './existing-site';
import { urlPart } from './former-addresses';
import { inheritedFields } from './inherited-fields';
import { lostPassages } from './kept-words';
import { type Language, languagesOf } from './languages';
import { PageFiles } from './page-files';
import { peoplePages } from './people-data';
import { placeDrafts } from './place-drafts';
import { readPage } from './read-pages';
import type { FileReport } from './report';
import { type Reading, type ReadingName, readingOf } from './sections';
import { listSourceFiles } from './source-files';
import { openSite, type SourceSite } from './source-site';
import { type SettledEntry, settleEntries } from './stage';
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

export interface SectionReport {
  /** Folders of the old site; empty for its root. */
  section: string;
  /** Folders above it that say a language to people alone. */
  top: readonly string[];
  language?: string;
  reading: Reading;
  files: FileReport[];
  /** How many of its pages have a date. */
  dated: number;
}

export interface ImportResult {
  site: SourceSite;
  sections: SectionReport[];
  files: FileReport[];
  /** Files written, from the content folder of their language. */
  written: string[];
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
  const pages = read.flatMap(({ page }) => page ?? []);
  const { main, asides } = languagesOf(pages, site.config, options.language);
  const result: ImportResult = { site, sections: [], files: read.map(({ report }) => report), written: [], asides: [] };
  await importLanguage(main, options, result);
  for (const aside of asides) {
    const contentDir = `${options.contentDir}-${slugify(aside.language)}`;
    const own = { ...options, contentDir, publicDir: path.join(contentDir, 'public') };
    await importLanguage(aside, own, result);
    result.asides.push({ language: aside.language, contentDir, files: aside.pages.length });
  }
  return result;
}

async function importLanguage({ pages, language, isMain }: Language, options: ImportOptions, result: ImportResult): Promise<void> {
  const { contentDir, publicDir, dryRun } = options;
  const { site } = result;
  if (!isMain) for (const { report } of pages) report.language = language;
  const sections = readSections(pages, options, site);
  result.sections.push(...sections.map((section) => ({ ...section, ...(!isMain && { language }) })));
  const included = new Map<string, string>();
  const drafts = convertPages(pages, sections, options, site, included);
  const existing = readExistingSite(contentDir, options.now);
  const placed = placeDrafts(drafts, existing);
  const isPresent = new Set(placed.filter(({ file }) => existsSync(path.join(contentDir, file))));
  const fresh = placed.filter((draft) => !isPresent.has(draft));
  for (const draft of isPresent) comparePresent(draft, contentDir);
  const entries = buildEntries(placed, fresh, {
    existing,
    files: new PageFiles(site, publicDir),
    config: site.config,
    formerLists: formerLists(sections, site, language),
    tags: new Set(drafts.flatMap(tagsOf).map(slugify)),
  }).filter(({ file }) => !existsSync(path.join(contentDir, file)));
  for (const entry of entries) noteLeftFiles(entry);
  const accepted = await settleEntries(entries, options);
  const byReport = new Map(fresh.map((draft) => [draft.report, draft]));
  for (const settled of accepted) {
    const { entry } = settled;
    finish(settled, byReport);
    if (!dryRun) writeEntry(entry, contentDir, publicDir);
    result.written.push(entry.file);
  }
}

function readSections(pages: readonly SourcePage[], { sections: chosen }: ImportOptions, { config }: SourceSite): SectionReport[] {
  return groupBy(pages, ({ report }) => report.section).map(([section, own]) => {
    const texts = own.filter(({ isSection }) => !isSection);
    return {
      section,
      top: own[0]?.top ?? [],
      reading: readingOf(
        section,
        texts.map(({ fields }) => fields),
        chosen,
        config,
      ),
      files: own.map(({ report }) => report),
      dated: texts.filter(({ fields }) => Object.keys(fields).some((name) => name.toLowerCase() === 'date')).length,
    };
  });
}

function convertPages(
  pages: readonly SourcePage[],
  sections: readonly SectionReport[],
  { wallClock }: ImportOptions,
  site: SourceSite,
  included: Map<string, string>,
): Draft[] {
  const readings = new Map(sections.map(({ section, reading }) => [section, reading]));
  const inherited = inheritedFields(pages);
  const tools = {
    config: site.config,
    root: site.root,
    wallClock,
    inherited,
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

/** Counts the folders of a page that are sections: the first one, and those down to the last with a page of its own. */
function countSections(pages: readonly SourcePage[]): (page: SourcePage) => number {
  const sections = new Set(pages.filter(({ isSection }) => isSection).map(({ top, folders }) => [...top, ...folders].join('/')));
  return ({ top, folders }) => {
    const whole = [...top, ...folders];
    for (let count = whole.length; count > 1; count -= 1) if (sections.has(whole.slice(0, count).join('/'))) return count;
    return 1;
  };
}

/** A person of `authors/ada/_index.md` has a folder, whose files come along. */
function asBundle(page: SourcePage): SourcePage {
  return { ...page, name: page.folders.at(-1) ?? page.name, ...(page.format !== 'data' && { bundleDir: path.dirname(page.absolute) }) };
}

/** The addresses of the sections that lists replace. */
function formerLists(sections: readonly SectionReport[], { config }: SourceSite, language: string): Map<ListName, string[]> {
  const prefix =
    config.languages.some(({ key }) => key === language) && (config.defaultInFolder || language !== config.defaultLanguage)
      ? `/${language}`
      : '';
  const former = sections.flatMap(({ section, top, reading }) => {
    const list = listOfReading(reading);
    return list && section !== ''
      ? [
          {
            list,
            path: `${prefix}/${[...top, ...section.split('/')].map((part) => urlPart(part, config)).join('/')}/`,
          },
        ]
      : [];
  });
  return new Map(groupBy(former, ({ list }) => list).map(([list, all]) => [list, all.map((one) => one.path)]));
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
