import matter from 'gray-matter';
import leven from 'leven';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { mechanicalFix } from './mechanical-fix';
import type { Finding } from './problems';

/** A content file split in two, with what is needed to point into it. */
export interface SplitFile {
  /** The YAML between the `---` lines, or undefined when the file has none. */
  yaml: string | undefined;
  body: string;
  /** 1-based line of the file on which the body's text begins. */
  bodyLine: number;
}

/** gray-matter would run `---js` blocks: only YAML is read, and reading is left to `parseYaml`. */
const refuse = () => {
  throw new Error('only YAML front matter is read');
};
const KEEP_RAW = {
  language: 'yaml',
  engines: { yaml: () => ({}), javascript: { parse: refuse }, js: { parse: refuse }, coffee: { parse: refuse }, json: { parse: refuse } },
};

/** Splits a file at its `---` lines. Never throws: what cannot be split has no front matter. */
export function splitFrontMatter(source: string): SplitFile {
  const text = source.replace(/^\uFEFF/, '');
  if (!/^---[ \t]*\r?\n/.test(text) || !/\r?\n---[ \t]*(\r?\n|$)/.test(text)) return { yaml: undefined, body: text, bodyLine: 1 };
  const { matter: yaml, content } = matter(text, KEEP_RAW);
  return { yaml: yaml.replace(/^\r?\n/, ''), body: content, bodyLine: countLines(text.slice(0, text.length - content.length)) };
}

function countLines(text: string): number {
  return text.split('\n').length;
}

export interface ParsedYaml {
  value: unknown;
  findings: Finding[];
  /** Where the value at this path stands in the file, or its nearest parent. */
  positionOf(path: readonly PropertyKey[], key?: boolean): { line: number; column: number };
  /** Where the first character of a text stands: after its quote, or on the line below `|`. */
  textStart(path: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * Reads YAML 1.2 (core schema: `01000` and `18:30` stay what they look like), without the keys and
 * items left empty by the author. `firstLine` is the file's line on which the YAML begins.
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  if (yaml.length > MAX_YAML_LENGTH)
    return unreadable(firstLine, 'L’en-tête est trop long.', 'Gardez-y les champs, et mettez le texte après la seconde ligne `---`.');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findings = document.errors.map((error) => ({ ...at(error.pos[0]), ...explainYaml(error.code, error.message) }));
  if (findings.length > 0) return { ...unreadable(firstLine), findings };
  dropEmpty(document.contents);
  try {
    return {
      value: document.toJS({ maxAliasCount: 100 }) ?? {},
      findings,
      positionOf: (path, key = false) => at(offsetOf(document.contents, path, key)),
      textStart: (path) => textStart(document.getIn(path, true), at(offsetOf(document.contents, path, false))),
    };
  } catch (error) {
    // What `yaml` throws for an alias (`*name`) to nothing, or for aliases that multiply without end.
    if (!(error instanceof ReferenceError)) throw error;
    return unreadable(
      firstLine,
      'L’en-tête renvoie à lui-même (`&` et `*` de YAML) d’une façon qui ne se lit pas.',
      'Écrivez les valeurs en toutes lettres, entre guillemets si elles contiennent `*` ou `&`.',
    );
  }
}

/** More than any author writes, and little enough to be read at once. */
const MAX_YAML_LENGTH = 60_000;

function unreadable(line: number, message?: string, remedy?: string): ParsedYaml {
  const place = { line, column: 1 };
  return {
    value: undefined,
    findings: message && remedy ? [{ ...place, rule: 'yaml', message, remedy }] : [],
    positionOf: () => place,
    textStart: () => place,
  };
}

function textStart(node: unknown, { line, column }: { line: number; column: number }): { line: number; column: number } {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return { line: line + 1, column: 1 };
  return { line, column: type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? column + 1 : column };
}

/** Removes what the author left empty (`key:`, `''`), so that it counts as not given. */
function dropEmpty(node: unknown): boolean {
  if (isScalar(node)) return node.value === null || node.value === '';
  if (isMap(node)) {
    node.items = node.items.filter((pair) => pair.value !== null && !dropEmpty(pair.value));
    return node.items.length === 0;
  }
  if (isSeq(node)) {
    node.items = node.items.filter((item) => !dropEmpty(item));
    return node.items.length === 0;
  }
  return node === null;
}

function offsetOf(root: unknown, path: readonly PropertyKey[], key: boolean): number {
  let offset = 0;
  let node = root;
  for (const [depth, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(part));
      const wanted = key && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
      if (!wanted) break;
      offset = start(wanted as Node) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = start(node as Node | undefined) ?? offset;
    } else break;
  }
  return offset;
}

const start = (node: Node | undefined) => node?.range?.[0];

const YAML_REMEDIES: Record<string, [string, string]> = {
  DUPLICATE_KEY: ['Ce champ est écrit deux fois.', 'Gardez une seule des deux lignes.'],
  BAD_INDENT: ['Le décalage de cette ligne ne correspond à rien.', 'Alignez-la avec les lignes voisines, avec des espaces.'],
  TAB_AS_INDENT: ['Cette ligne commence par une tabulation.', 'Remplacez la tabulation par des espaces.'],
  MISSING_CHAR: ['Un guillemet ou un crochet n’est pas fermé.', 'Fermez-le sur la même ligne.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'La valeur contient « : », ce que YAML lit comme un nouveau champ.',
    'Mettez la valeur entre guillemets : `titre: "Atelier : la suite"`.',
  ],
};

function explainYaml(code: string, message: string): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  const [wrong, remedy] = YAML_REMEDIES[code] ?? [
    `L’en-tête n’est pas du YAML valide (${message.split('\n')[0]}).`,
    'Vérifiez les guillemets, les deux-points et les décalages de cette ligne et de la précédente.',
  ];
  return { rule: 'yaml', message: wrong, remedy };
}

/** Checks a value against its schema; each issue becomes a finding at its line. */
export function checkSchema<T extends z.ZodObject>(
  schema: T,
  { value, positionOf }: ParsedYaml,
): { data: z.output<T> | undefined; findings: Finding[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, findings: [] };
  return { data: undefined, findings: result.error.issues.flatMap((issue) => explainIssue(issue, Object.keys(schema.shape), positionOf)) };
}

function explainIssue(issue: z.core.$ZodIssue, known: string[], positionOf: ParsedYaml['positionOf']): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...positionOf([...issue.path, key], true),
      rule: 'champ-inconnu',
      message: `Le champ \`${[...issue.path, key].join('.')}\` n’existe pas.`,
      remedy: suggest(key, issue.path.length === 0 ? known : []),
    }));
  const name = issue.path.join('.');
  if (issue.input === undefined)
    return [
      {
        ...positionOf(issue.path.slice(0, -1)),
        rule: 'champ-manquant',
        message: name ? `Le champ \`${name}\` manque.` : 'L’en-tête est vide.',
        remedy: name ? `Ajoutez une ligne \`${String(issue.path.at(-1))}: …\` dans l’en-tête.` : 'Écrivez au moins `title: …`.',
      },
    ];
  const [wrong, remedy = 'Corrigez la valeur, ou retirez le champ.'] = issue.message.split('\n');
  const fix = mechanicalFix(issue.input, issue.code === 'invalid_type' && issue.expected === 'boolean' ? 'boolean' : 'date');
  return [{ ...positionOf(issue.path), rule: 'valeur', message: `\`${name}\` : ${wrong}`, remedy, ...(fix && { fix }) }];
}

function suggest(key: string, known: string[]): string {
  const [nearest] = known
    .map((name) => ({ name, distance: leven(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= Math.max(2, key.length / 3)
    ? `Vouliez-vous dire \`${nearest.name}\` ? Sinon, retirez cette ligne.`
    : 'Retirez cette ligne : la liste des champs est dans content/README.md.';
}
