import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { listAddresses } from './ledger';

test.each([
  ['has a last line without its end', '# Une\n/actualites/a/', '# Une\n/actualites/a/\n/actualites/b/\n'],
  ['has line ends of Windows', '/actualites/a/\r\n', '/actualites/a/\r\n/actualites/b/\n'],
  ['is empty', '', '/actualites/a/\n/actualites/b/\n'],
  ['has them all', '/actualites/a/\n/actualites/b/', '/actualites/a/\n/actualites/b/'],
])('new addresses come below a ledger that %s', (_, before, after) => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const content = mkdtempSync(path.join(tmpdir(), 'adresses-'));
  mkdirSync(path.join(content, 'actualites'));
  for (const name of ['a', 'b']) writeFileSync(path.join(content, `actualites/${name}.md`), `---\ntitle: ${name}\ndate: 2023-01-10\n---\n`);
  writeFileSync(path.join(content, 'adresses.txt'), before);
  // The pages of the shipped site are shown within another content.
  writeFileSync(path.join(content, 'site.yaml'), 'name: Un site\n');
  writeFileSync(path.join(content, 'accueil.mdx'), 'Bienvenue.\n');
  listAddresses(content, new Date('2023-02-01'));
  expect(readFileSync(path.join(content, 'adresses.txt'), 'utf8')).toBe(after);
});
