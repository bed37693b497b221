import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldTables } from '../lib/content/field-docs';
import { rootDir } from '../lib/site';

const GUIDE = path.join(rootDir, 'content/README.md');
const MARKED = /(<!-- champs[^>]*-->\n)[\s\S]*(<!-- fin des champs -->)/;

/** The authors' guide with its tables as the schema has them. */
export function freshGuide(guide: string): string {
  return guide.replace(MARKED, (_, start: string, end: string) => `${start}\n${fieldTables()}\n\n${end}`);
}

/** Writes what is drawn from the schema: the tables of the authors' guide. */
export default function docs(): number {
  writeFileSync(GUIDE, freshGuide(readFileSync(GUIDE, 'utf8')));
  console.log('content/README.md est à jour.');
  return 0;
}
