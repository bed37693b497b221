import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import type { Container } from 'postcss';

/** The styles that stand in the pages that use them. */
export interface PageStyles {
  /** The rules of components, in the order of the files of a layer. */
  parts: StyleRule[];
  /** The published name of each class of a component. */
  names: Record<string, string>;
}

/** The styles of the site. */
interface Styles extends PageStyles {
  /** Those that every page loads. */
  common: string;
}

/** A rule of a component, under published names. */
interface StyleRule {
  /** The layer and the conditions that it stands in, the outermost first: `@layer components`, `@media print`. */
  at: string[];
  /** For each of its selectors, the classes that a page must have for it to match. */
  needs: string[][];
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
  // Only when code is compiled: an edit of the content does not wait for it.
  const { parse } = await import('postcss');
  const parts = codes.flatMap((code) => {
    const own = [...new Set(classesOf(code))].filter((name) => !known.has(name));
    return rulesOf(parse(code), own);
  });
  // Rules of one layer stand together, under its name written once.
  const layerOf = ({ at }: StyleRule) => at.find((name) => name.startsWith('@layer')) ?? '';
  return { common: common ?? '', parts: parts.sort((a, b) => layerOf(a).localeCompare(layerOf(b))), names };
}

/** Rules that hold others. */
const HOLDERS = /^(?:layer|media|supports|container)$/;

/** Classes that scripts add to pages (enhance/). */
const SCRIPTED = ['local-time'];

/**
 * @param own the classes that only this part names: a page with one of them has its rules that need none, such as key frames.
 */
function rulesOf(parent: Container, own: readonly string[], at: string[] = []): StyleRule[] {
  return (parent.nodes ?? []).flatMap((node): StyleRule[] => {
    if (node.type === 'atrule' && node.nodes && HOLDERS.test(node.name))
      return rulesOf(node, own, [...at, `@${node.name}${node.raws.afterName ?? ' '}${node.params}`]);
    const selectors =
      node.type === 'rule' ? node.selectors.map((selector) => classesNeeded(selector).filter((name) => !SCRIPTED.includes(name))) : [[]];
    const needs = selectors.some((classes) => classes.length === 0) ? own.map((name) => [name]) : selectors;
    return [{ at, needs, code: node.type === 'atrule' && !node.nodes ? `${node};` : node.toString() }];
  });
}

/** The classes that a selector cannot match without; those within `:is()`, `:not()` and the like are left out. */
function classesNeeded(selector: string): string[] {
  let outside = selector;
  while (/\([^()]*\)/.test(outside)) outside = outside.replace(/\([^()]*\)/g, '');
  return classesOf(outside);
}

/** A class that Next.js makes for each typeface besides the one that names it in a property: the site has no use for it. */
const UNUSED_FACE = /\.\w+_className\{[^}]*\}/g;

/** The properties that the compiler of Next.js makes of `light-dark()`, for browsers without it. */
const THEME_SWITCH = /--lightningcss-(light|dark)\b/g;

/** A string, or white space that esbuild leaves in the values of custom properties: all but that of an empty value. */
const LOOSE = /"[^"]*"|'[^']*'|(?<=--[\w-]+:) (?!;)|(?<=,) /g;

/** A prefix that browsers of 2022 and later do without. */
const PREFIXED = /-webkit-print-color-adjust:[^;}]*;/g;

async function minify(text: string): Promise<string> {
  // next.config.mjs turns minification off, since no script of Next.js is published.
  const { code } = await transform(text, { loader: 'css', minify: true, legalComments: 'none' });
  return code
    .trim()
    .replaceAll(THEME_SWITCH, '--$1')
    .replaceAll(UNUSED_FACE, '')
    .replaceAll(PREFIXED, '')
    .replace(LOOSE, (found) => found.trim());
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

/** A page's HTML with the published names of its classes, and the rules of components that may match in it. */
export function styled(html: string, { names, parts }: PageStyles): { html: string; styles: string } {
  const used = new Set<string>();
  const renamed = html.replace(/(\sclass=")([^"]*)/g, (_, start: string, list: string) => {
    const published = list.split(/\s+/).map((name) => (Object.hasOwn(names, name) ? names[name] : name) ?? name);
    for (const name of published) used.add(name);
    return start + published.join(' ');
  });
  const own = parts.filter(({ needs }) => needs.some((classes) => classes.every((name) => used.has(name))));
  return { html: renamed, styles: written(own) };
}

/** These rules: the layers and conditions that several in a row stand in are written once. */
function written(rules: readonly StyleRule[]): string {
  let open: readonly string[] = [];
  let css = '';
  for (const { at, code } of rules) {
    const first = at.findIndex((name, depth) => name !== open[depth]);
    const opened = first === -1 ? [] : at.slice(first);
    const closed = open.length - (at.length - opened.length);
    css += '}'.repeat(closed) + opened.map((name) => `${name}{`).join('') + code;
    open = at;
  }
  return css + '}'.repeat(open.length);
}
