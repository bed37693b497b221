import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldTables } from '../lib/content/field-docs';
import { frontMatterJsonSchema, settingsJsonSchema } from '../lib/content/json-schema';
import { listSchema, schemas } from '../lib/content/schema';
import { LISTS, listFolder } from '../lib/site/addresses';
import { rootDir } from '../lib/site/environment';
import { COLLECTIONS } from '../lib/site/kinds';
import { readArguments } from './arguments';

const MARKED = /(<!-- champs[^>]*-->\n)[\s\S]*(<!-- fin des champs -->)/;

/** The files generated from the schema: their up-to-date text, by path. */
export function schemaFiles(): Map<string, string> {
  const guide = readFileSync(path.join(rootDir, 'content/README.md'), 'utf8');
  const files = new Map([
    ['content/README.md', guide.replace(MARKED, (_, start: string, end: string) => `${start}\n${fieldTables()}\n\n${end}`)],
  ]);
  for (const [name, schema] of Object.entries({ ...schemas, [LIST]: listSchema }))
    files.set(schemaFile(name), indented(frontMatterJsonSchema(schema)));
  files.set(schemaFile('site'), indented(settingsJsonSchema()));
  return files.set(SETTINGS, editorSettings());
}

const indented = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const SETTINGS = '.vscode/settings.json';

/** The schema of what stands above a list. */
const LIST = 'rubrique';

const schemaFile = (name: string) => `.vscode/schemas/${name}.json`;

/** The settings of the editor, which associate each schema with its files. */
function editorSettings(): string {
  const texts = (place: string) => [`${place}.md`, `${place}.mdx`];
  const lists = LISTS.flatMap((list) => texts(`content/${listFolder(list)}/_index`));
  const entries = (name: string) => [
    ...texts(`content/${name}/*`),
    ...texts(`content/${name}/*/index`),
    ...lists.filter((list) => list.startsWith(`content/${name}/`)).map((list) => `!${list}`),
  ];
  const settings: object = JSON.parse(readFileSync(path.join(rootDir, SETTINGS), 'utf8'));
  const named = Object.fromEntries(COLLECTIONS.map((name) => [schemaFile(name), entries(name)]));
  return indented({ ...settings, 'yaml.schemas': { ...named, [schemaFile(LIST)]: lists, [schemaFile('site')]: ['content/site.yaml'] } });
}

/** Writes the files generated from the schema: the tables of the authors' guide, the JSON Schemas and the settings for editors. */
export default function docs(args: string[]): number {
  readArguments(args, { usage: 'npm run docs', options: {} });
  for (const [file, text] of schemaFiles()) {
    mkdirSync(path.dirname(path.join(rootDir, file)), { recursive: true });
    writeFileSync(path.join(rootDir, file), text);
    console.log(`${file} est à jour.`);
  }
  return 0;
}
