import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldTables } from '../lib/content/field-docs';
import { frontMatterJsonSchema } from '../lib/content/json-schema';
import { rootDir } from '../lib/site/environment';
import { COLLECTIONS } from '../lib/site/kinds';

const MARKED = /(<!-- champs[^>]*-->\n)[\s\S]*(<!-- fin des champs -->)/;

/** The files that are drawn from the schema, by path, and what each should hold now. */
export function schemaFiles(): Map<string, string> {
  const guide = readFileSync(path.join(rootDir, 'content/README.md'), 'utf8');
  const files = new Map([
    ['content/README.md', guide.replace(MARKED, (_, start: string, end: string) => `${start}\n${fieldTables()}\n\n${end}`)],
  ]);
  for (const name of COLLECTIONS) files.set(`.vscode/schemas/${name}.json`, `${JSON.stringify(frontMatterJsonSchema(name), null, 2)}\n`);
  return files;
}

/** Writes what is drawn from the schema: the tables of the authors' guide, and the JSON Schemas for editors. */
export default function docs(): number {
  for (const [file, text] of schemaFiles()) {
    mkdirSync(path.dirname(path.join(rootDir, file)), { recursive: true });
    writeFileSync(path.join(rootDir, file), text);
    console.log(`${file} est à jour.`);
  }
  return 0;
}
