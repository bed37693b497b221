import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { listFiles } from '../../list-files';
import { rootDir } from '../environment';

/** A text in code, and the attribute or element that holds it. */
interface Text {
  value: string;
  holder: string;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The texts of a module, except those that it imports, compares with, or that name types and properties. */
function textsOf(node: Node, holder = 'code'): Text[] {
  if (/^TS(?!As|Satisfies)|^BinaryExpression$/.test(node.type)) return [];
  const name = node.type === 'JSXAttribute' && isNode(node.name) ? String(node.name.name) : undefined;
  const inner = name ?? (/^JSX(?:Element|Fragment)$/.test(node.type) ? 'element' : holder);
  return [...ownText(node, inner), ...childrenOf(node).flatMap((child) => textsOf(child, inner))];
}

function ownText(node: Node, holder: string): Text[] {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string'))
    return [{ value: String(node.value), holder }];
  if (node.type !== 'TemplateElement' || typeof node.value !== 'object' || !node.value || !('raw' in node.value)) return [];
  return [{ value: String(node.value.raw), holder }];
}

function childrenOf(node: Node): Node[] {
  const { key, source, ...others } = node;
  const isNamed = typeof key === 'object' && node.computed !== true;
  return Object.values({ ...others, ...(!isNamed && { key }) })
    .flat()
    .filter(isNode);
}

/** Texts that people read: the content of elements, and attributes that are shown or read aloud. */
const READ = ['element', 'aria-label', 'alt', 'title', 'label', 'placeholder', 'kicker', 'holds'];

/** Names in code that stand between tags or in such attributes. */
const NAMES = ['items', 'kind:'];

/** Whether a text has characters that only French has. */
function isFrench(value: string): boolean {
  return /[À-ÿŒœ’«»]/.test(value);
}

/** Letters between tags or in an attribute that is read, a French word, or a word like `Tous`. */
function isWording({ value, holder }: Text): boolean {
  if (NAMES.includes(value)) return false;
  return isFrench(value) || (READ.includes(holder) && /\p{L}/u.test(value)) || /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(value);
}

function textsIn(code: string): Text[] {
  const program: unknown = parseAst(code, { lang: 'tsx' });
  if (!isNode(program)) throw new Error('the parser gives no tree');
  return textsOf(program);
}

/** The paths, from the root, of the modules in these folders. */
function modulesIn(...folders: string[]): string[] {
  const files = folders.flatMap((folder) => listFiles(path.join(rootDir, folder)).map((file) => `${folder}/${file}`));
  return files.filter((file) => /(?<!\.test)\.tsx?$/.test(file));
}

function textsOfFile(file: string): Text[] {
  return textsIn(readFileSync(path.join(rootDir, file), 'utf8'));
}

test('the scan finds words between tags, in attributes and in expressions, and nothing else', () => {
  const code = `import x from './Été'; type T = 'Été'; const a = { label: 'Tous', kind: 'video' };
    const b = <p className="wrap" aria-label="menu">{c === 'open' ? 'suite' : \`\${n} à\`} (Fin) <Tag kind="video" label={\`voir \${x}\`} /> , </p>;`;
  const found = textsIn(code).filter(isWording);
  expect(found.map(({ value }) => value.trim())).toEqual(['Tous', 'menu', 'suite', 'à', '(Fin)', 'voir']);
});

test.each(modulesIn('components', 'app', 'editor').filter((file) => file.endsWith('.tsx')))('%s holds no word of the interface', (file) => {
  expect(textsOfFile(file).filter(isWording)).toEqual([]);
});

test.each(modulesIn('enhance', 'lib/outputs', 'editor'))('%s holds no French', (file) => {
  expect(textsOfFile(file).filter(({ value }) => isFrench(value))).toEqual([]);
});

/** Words of calendars and feeds stand in plain text, examples in files of authors. */
const IN_PLAIN_TEXT = /(?:calendars|feeds|examples)\.ts$/;

test.each(modulesIn('lib/site/words').filter((file) => !IN_PLAIN_TEXT.test(file)))(
  '%s lets no line begin with a punctuation mark',
  (file) => {
    expect(textsOfFile(file).filter(({ value }) => / (?=[:;?!»](?:\s|$))|« /.test(value))).toEqual([]);
  },
);
