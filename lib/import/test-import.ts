import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../check/check';
import { type ImportOptions, type ImportResult, importFolder } from './import-folder';

/** An old site and a new one, in a folder of their own, for tests of the import. */
export class TestImport {
  readonly root = mkdtempSync(path.join(tmpdir(), 'old-site-'));
  /** The root of the old site. */
  readonly old = path.join(this.root, 'old');
  readonly contentDir = path.join(this.root, 'new/content');

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    mkdirSync(path.join(this.old, 'content'), { recursive: true });
    mkdirSync(this.contentDir, { recursive: true });
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  /** @param file from the root of the old site, such as `content/post/a.md`. */
  write(file: string, text: string | Uint8Array): void {
    const absolute = path.join(this.old, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }

  /** @param from the folder to import, from the root of the old site. */
  async run(options: Partial<ImportOptions> & { from?: string } = {}): Promise<ImportResult> {
    const { from = '.', ...others } = options;
    return importFolder({
      sourceDir: path.join(this.old, from),
      contentDir: this.contentDir,
      publicDir: path.join(this.contentDir, 'public'),
      sections: new Map(),
      wallClock: false,
      dryRun: false,
      now: new Date('2026-11-25T09:00:00Z'),
      picturesDir: path.join(this.root, 'pictures'),
      onProgress: () => undefined,
      ...others,
    });
  }

  /** The text of a file of the new site. */
  read(file: string): string {
    return readFileSync(path.join(this.contentDir, file), 'utf8');
  }

  errors(contentDir = this.contentDir): string[] {
    const problems = checkContent(contentDir).problems.filter(({ severity }) => severity === 'error');
    return problems.map(({ file, line, message }) => `${path.relative(contentDir, file)}:${line} ${message}`);
  }
}

/** The fates of files and their notes, one a line. */
export function linesOf({ files }: ImportResult): string[] {
  return files
    .flatMap(({ source, fate, target, reason, line = 1, notes }) => [
      `${source}:${line} ${fate} ${target ?? reason}`,
      ...notes.map((note) => `${source}:${note.line} ${note.outcome} ${note.message}`),
    ])
    .sort();
}
