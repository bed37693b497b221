import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEST_SITES, type TestSite } from './sites';

const root = path.resolve(import.meta.dirname, '..');

/** The output folder of a test site. */
export function outDirOf(name: TestSite['name']): string {
  const site = TEST_SITES.find((candidate) => candidate.name === name);
  return path.resolve(root, site?.env.OUT_DIR ?? '');
}

/** The exported HTML of a page, without the classes of components (lib/build/styles.ts), with plain spaces for no-break ones, and attributes in small letters. */
export function exportedPage(name: TestSite['name'], address: string): string {
  const html = readFileSync(path.join(outDirOf(name), address, 'index.html'), 'utf8');
  return html
    .replace(/ class="(?:[^"]* )?_[0-9a-z]+(?: [^"]*)?"/g, '')
    .replace(/[\u00a0\u202f]|&nbsp;/g, ' ')
    .replace(/ [a-z]+[A-Z]\w*=/g, (name) => name.toLowerCase());
}

export function isExported(name: TestSite['name'], address: string): boolean {
  return existsSync(path.join(outDirOf(name), address));
}
