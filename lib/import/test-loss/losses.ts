import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../../content/load';
import { displayPath } from '../../content/read';
import { listFiles } from '../../list-files';
import { pathFrom } from '../../paths';
import { formerPath } from '../../site/former-path';
import type { ImportResult } from '../import-folder';
import type { FileReport } from '../report';
import { TestImport } from '../test-import';
import type { Corpus, Fact } from './corpus';

/** Imports an invented site and looks for what it put there. @returns one line for each thing that is nowhere. */
export async function lossesOf(corpus: Corpus): Promise<string[]> {
  const site = new TestImport(corpus.files);
  const result = await site.run();
  const folders = [site.contentDir, ...result.asides.map(({ contentDir }) => contentDir)];
  const search = new Search(folders, result);
  const lost = corpus.facts
    .filter((fact) => !search.has(fact))
    .map((fact) => said(fact, search.reportOf(fact.source), corpus.texts[fact.source]));
  const refused = result.files.filter(({ fate }) => fate === 'refused').map(({ source, reason }) => `${source} is refused: ${reason}`);
  return [...refused, ...lost, ...folders.flatMap((folder) => site.errors(folder))];
}

/** How far the address of a link may be from its label, in characters. */
const NEAR = 300;

interface NewPage {
  path: string;
  aliases: readonly string[];
  /** The whole file. */
  text: string;
}

class Search {
  private readonly pages = new Map<string, NewPage>();
  /** The files that are no texts, by their bytes, with their paths. */
  private readonly files = new Map<string, string>();
  private readonly reports: ReadonlyMap<string, FileReport>;

  constructor(folders: readonly string[], { files, asides }: ImportResult) {
    for (const folder of folders) this.read(folder);
    this.reports = new Map(files.map((file) => [file.source, file]));
    this.folderOf = ({ language }) => asides.find((aside) => aside.language === language)?.contentDir ?? folders[0] ?? '';
  }

  private readonly folderOf: (report: FileReport) => string;

  private read(folder: string): void {
    const { entries, lists } = loadContent(folder);
    for (const { entry } of [...entries, ...lists]) {
      const file = path.join(folder, pathFrom(displayPath(folder), entry.file));
      this.pages.set(file, { path: entry.path, aliases: entry.aliases, text: readFileSync(file, 'utf8') });
    }
    for (const file of listFiles(folder).filter((name) => !name.endsWith('.md')))
      this.files.set(readFileSync(path.join(folder, file)).toString('base64'), file);
  }

  reportOf(source: string): FileReport | undefined {
    return this.reports.get(source);
  }

  private pageOf(source: string): NewPage | undefined {
    const report = this.reports.get(source);
    return report?.target === undefined ? undefined : this.pages.get(path.join(this.folderOf(report), report.target));
  }

  has(fact: Fact): boolean {
    const page = this.pageOf(fact.source);
    if (!page) return false;
    switch (fact.kind) {
      case 'word':
        return page.text.includes(fact.word) || (fact.where === 'report' && this.isNamed(fact));
      case 'date':
        return new RegExp(`^date: "?${fact.date}"?$`, 'm').test(page.text);
      case 'link': {
        const target = this.pageOf(fact.to)?.path;
        const [before = '', after = ''] = page.text.split(fact.label);
        return target !== undefined && (after.slice(0, NEAR).includes(target) || before.slice(-NEAR).includes(target));
      }
      case 'picture': {
        const file = this.files.get(fact.bytes.toString('base64'));
        return file !== undefined && page.text.includes(encodeURI(path.basename(file)));
      }
      case 'address':
        return [page.path, ...page.aliases].some((alias) => (formerPath(alias) ?? alias) === formerPath(fact.path));
    }
  }

  private isNamed({ source, word }: Fact & { kind: 'word' }): boolean {
    return JSON.stringify(this.reports.get(source)?.notes).includes(word);
  }
}

function said(fact: Fact, report: FileReport | undefined, text = ''): string {
  const name = nameOf(fact);
  const at = text.indexOf(name);
  const around = at < 0 ? '' : `: …${text.slice(Math.max(0, at - 80), at + 80)}…`;
  return `${fact.source} (${report?.fate} ${report?.target ?? ''}) has lost the ${fact.kind} ${name}${around}`;
}

function nameOf(fact: Fact): string {
  switch (fact.kind) {
    case 'word':
      return fact.word;
    case 'date':
      return fact.date;
    case 'link':
      return `${fact.label} to ${fact.to}`;
    case 'picture':
      return `of ${fact.bytes.length} bytes`;
    case 'address':
      return fact.path;
  }
}
