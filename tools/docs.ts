import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldTables } from '../lib/content/field-docs';
import { rootDir } from '../lib/site/environment';
import { readArguments } from './arguments';

const MARKED = /(<!-- champs[^>]*-->\n)[\s\S]*(<!-- fin des champs -->)/;

/** The guide of the authors, whose tables of fields come from the schema. */
export const GUIDE = 'content/README.md';

/** Its up-to-date text. */
export function guideText(): string {
  const guide = readFileSync(path.join(rootDir, GUIDE), 'utf8');
  return guide.replace(MARKED, (_, start: string, end: string) => `${start}\n${fieldTables()}\n\n${end}`);
}

/** Writes the tables of the authors' guide. */
export default function docs(args: string[]): number {
  readArguments(args, { usage: 'npm run docs', options: {} });
  writeFileSync(path.join(rootDir, GUIDE), guideText());
  console.log(`${GUIDE} est à jour.`);
  return 0;
}
