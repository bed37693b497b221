import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stop, transform } from 'esbuild';

/** The styles of the site: those that every page loads, and those that stand in the pages that use them. */
export interface Styles {
  common: string;
  parts: StylePart[];
}

/** The rules of a component. */
interface StylePart {
  /** The classes that only its rules name: an element with one of them needs the part. */
  classes: string[];
  code: string;
}

/** The layers of components/tokens.css whose rules are loaded by the pages that use them alone. */
const PARTS = /@layer (?:patterns|components)\b/;

/** Stands before the rules of each file in the stylesheets that Next.js writes. Without it, all rules are those of every page. */
const FILE_MARK = /^(?=\/\* \[project\]\/)/m;

/**
 * Sorts the rules of these stylesheets, the first one first. Which rules stand in which part does not matter for what is seen: every
 * rule has its rank from a layer, and components of one layer do not style each other.
 */
export async function sortStyles(folder: string, files: readonly string[]): Promise<Styles> {
  const texts = files.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(FILE_MARK));
  const isPart = (text: string) => PARTS.test(text);
  const common = await minify(texts.filter((text) => !isPart(text)).join('\n'));
  // By the names in their marks: how Next.js orders and repeats them depends on the pages that it compiles together.
  const codes = await Promise.all([...new Set(texts.filter(isPart))].sort().map(minify));
  // Else esbuild's process would stay alive.
  await stop();
  const addressed = codes.find((code) => code.includes('url('));
  if (addressed) throw new Error(`url() in rules that stand in pages: ${addressed.slice(0, 200)}`);
  const known = new Set(classesOf(common));
  const parts = codes.map((code) => ({ classes: [...new Set(classesOf(code))].filter((name) => !known.has(name)), code }));
  return { common, parts };
}

async function minify(text: string): Promise<string> {
  // next.config.mjs turns minification off, since no script of Next.js is published.
  const { code } = await transform(text, { loader: 'css', minify: true, legalComments: 'none' });
  return code.trim();
}

function classesOf(css: string): string[] {
  return [...css.matchAll(/\.(-?[_a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** Gives each page its own styles. */
export class PageStyles {
  private readonly ranks = new Map<string, number[]>();

  constructor(private readonly parts: Styles['parts']) {
    for (const [rank, { classes }] of parts.entries())
      for (const name of classes) this.ranks.set(name, [...(this.ranks.get(name) ?? []), rank]);
  }

  /** The rules of the components whose classes stand in the HTML of a page. */
  of(html: string): string {
    const used = new Set<number>();
    for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g))
      for (const name of names.split(/\s+/)) for (const rank of this.ranks.get(name) ?? []) used.add(rank);
    return this.parts
      .filter((_, rank) => used.has(rank))
      .map(({ code }) => code)
      .join('');
  }
}
