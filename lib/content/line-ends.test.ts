import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../list-files';
import { shippedContentDir } from '../site/environment';
import { loadContent } from './load';

/** What a folder says, whatever its own path. */
function read(contentDir: string): string {
  const { entries, home, settings, problems } = loadContent(contentDir);
  const said = { entries: entries.map(({ entry, fields }) => ({ entry, frontMatter: fields().value })), home, settings, problems };
  return JSON.stringify(said, null, 1).replaceAll(contentDir, 'content');
}

test('a folder edited on Windows, its lines ended by CRLF after a mark of encoding, says the same', () => {
  const [unix, windows] = ['unix', 'windows'].map((name) => path.join(mkdtempSync(path.join(tmpdir(), `${name}-`)), 'content'));
  for (const folder of [unix ?? '', windows ?? '']) cpSync(shippedContentDir, folder, { recursive: true });
  const texts = listFiles(windows ?? '').filter((file) => /\.(?:mdx?|yaml|txt)$/.test(file));
  expect(texts.length).toBeGreaterThan(30);
  for (const file of texts) {
    const absolute = path.join(windows ?? '', file);
    writeFileSync(absolute, `\ufeff${readFileSync(absolute, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  expect(read(windows ?? '')).toBe(read(unix ?? ''));
  expect(read(unix ?? '')).toContain('"problems": []');
});
