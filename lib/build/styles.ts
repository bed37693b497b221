import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';

/** The styles of the site: those that every page loads, and those that stand in the pages that use them. */
export interface Styles {
  common: string;
  parts: StylePart[];
  /** The published name of each class of a component. */
  names: Record<string, string>;
}

/** The rules of a component, under published names. */
interface StylePart {
  /** The classes that only its rules name: an element with one of them needs the part. */
  classes: string[];
  code: string;
}

/** The layers of components/tokens.css whose rules are loaded by the pages that use them alone. */
const PARTS = /@layer (?:patterns|components)\b/;

/** Stands before the rules of each file in the stylesheets that Next.js writes. Without it, all rules are those of every page. */
const FILE_MARK = /^(?=\/\* \[project\]\/)/m;

const CLASS = /\.(-?[_a-z][\w-]*)/gi;

/**
 * Sorts the rules of these stylesheets, the first one first. Which rules stand in which part changes nothing that a visitor sees: every
 * rule has its rank from a layer, and components of one layer do not style each other.
 */
export async function sortStyles(folder: string, files: readonly string[]): Promise<Styles> {
  const texts = files.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(FILE_MARK));
  const isPart = (text: string) => PARTS.test(text);
  const whole = await minify(texts.filter((text) => !isPart(text)).join('\n'));
  // By the names in their marks: how Next.js orders and repeats them depends on the pages that it compiles together.
  const wholes = await Promise.all([...new Set(texts.filter(isPart))].sort().map(minify));
  const addressed = wholes.find((code) => code.includes('url('));
  if (addressed) throw new Error(`url() in rules that stand in pages: ${addressed.slice(0, 200)}`);
  const names = shortNames([whole, ...wholes].flatMap(classesOf));
  const [common, ...codes] = [whole, ...wholes].map((code) =>
    code.replace(CLASS, (found, name) => (names[name] ? `.${names[name]}` : found)),
  );
  const known = new Set(classesOf(common ?? ''));
  const parts = codes.map((code) => ({ classes: [...new Set(classesOf(code))].filter((name) => !known.has(name)), code }));
  return { common: common ?? '', parts, names };
}

async function minify(text: string): Promise<string> {
  // next.config.mjs turns minification off, since no script of Next.js is published.
  const { code } = await transform(text, { loader: 'css', minify: true, legalComments: 'none' });
  return code.trim();
}

function classesOf(css: string): string[] {
  return [...css.matchAll(CLASS)].map(([, name = '']) => name);
}

/**
 * Short names for the classes of components, which Next.js calls after a hash of their file: « Y61aQG_leaf ». They take a fifteenth off a
 * page. Classes that have no underscore are the site's own, which texts and scripts use.
 */
function shortNames(classes: readonly string[]): Record<string, string> {
  const scoped = [...new Set(classes.filter((name) => name.includes('_')))].sort();
  return Object.fromEntries(scoped.map((name, rank) => [name, `_${rank.toString(36)}`]));
}

/** Gives each page its own styles. */
export class PageStyles {
  private readonly ranks = new Map<string, number[]>();

  constructor(private readonly styles: Pick<Styles, 'parts' | 'names'>) {
    for (const [rank, { classes }] of styles.parts.entries())
      for (const name of classes) this.ranks.set(name, [...(this.ranks.get(name) ?? []), rank]);
  }

  /** A page's HTML with the published names of its classes, and the rules of the components that it uses. */
  apply(html: string): { html: string; styles: string } {
    const { names, parts } = this.styles;
    const used = new Set<number>();
    const renamed = html.replace(/(\sclass=")([^"]*)/g, (_, start: string, list: string) => {
      const published = list.split(/\s+/).map((name) => (Object.hasOwn(names, name) ? names[name] : name) ?? name);
      for (const name of published) for (const rank of this.ranks.get(name) ?? []) used.add(rank);
      return start + published.join(' ');
    });
    const rules = parts.filter((_, rank) => used.has(rank)).map(({ code }) => code);
    return { html: renamed, styles: rules.join('') };
  }
}
