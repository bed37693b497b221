import { isRecord } from '../../is-record';
import { lineAt } from '../../markdown/place-in';
import { ownValue } from '../../own-value';
import { calloutKind } from '../../site/callout-kinds';
import type { AddNote } from '../report';
import type { Fields } from '../source-front-matter';
import { hideCode, type Masks } from './masks';
import { callout, quoted } from './shortcode-renderings';

/** Converts the tags of Jekyll (shopify.github.io/liquid) to text, and those of figures and videos to shortcodes, which come later. */

interface LiquidContext {
  note: AddNote;
  lineOf: (line: number) => number;
  /** The fields of the page, and the settings of the site: texts name both. */
  fields: Fields;
  settings: Readonly<Record<string, unknown>>;
}

/** @returns the text with its code hidden. */
export function convertLiquid(text: string, masks: Masks, context: LiquidContext): string {
  const code = (inner: string, info: string) => fenced(inner, /^[\w+#-]+/.exec(info)?.[0] ?? '');
  const plain = between(withSeparator(text, context), 'raw', (inner) => masks.hide(inner));
  const commented = between(plain, 'comment', (inner) => '\n'.repeat(inner.split('\n').length - 1));
  const hidden = hideCode(between(commented, 'highlight', code), masks);
  const lineOf = (offset: number, whole: string) => context.lineOf(lineAt(whole, offset));
  const withoutContents = hidden.replace(CONTENTS, (written, offset: number) => {
    const message = 'Le sommaire de kramdown n’est pas repris : le site a le sien.';
    context.note({ line: lineOf(offset, hidden), outcome: 'dropped', subject: 'markup', message, before: written });
    return '\n';
  });
  return withoutContents.replace(TAG, (written, name: string | undefined, rest = '', shown = '', offset: number) => {
    const rendered = name === undefined ? shownBy(shown, context) : renderTag(name, rest, context);
    if (rendered !== undefined) return rendered;
    const value = name === undefined;
    context.note({
      line: lineOf(offset, withoutContents),
      outcome: 'to-do',
      subject: 'shortcode',
      message: `\`${written.replace(/\s+/g, ' ')}\` est du gabarit de l’ancien site : ${value ? 'ce qu’il montrait n’est pas repris. Ajoutez-le à la main.' : 'la balise est retirée, et ce qu’elle entoure est gardé. Relisez-le.'}`,
      before: written,
    });
    return '';
  });
}

/** `{% name rest %}` or `{{ value }}`. */
const TAG = /\{%-?\s*(\w+)\s*((?:[^%]|%(?!\})){0,2000}?)\s*-?%\}|\{\{-?(?![<%])\s*((?:[^}]|\}(?!\})){0,2000}?)\s*-?\}\}/g;
/** The table of contents of kramdown: the site has its own. */
const CONTENTS = /^[ \t]*(?:[*+-]|\d+\.)[ \t][^\n]*\n[ \t]*\{:[ \t]*toc[ \t]*\}[ \t]*$/gm;

/** Converts what stands between `{% name … %}` and `{% endname %}`. */
function between(text: string, name: string, convert: (inner: string, info: string) => string): string {
  const parts = text.split(new RegExp(String.raw`\{%-?\s*((?:end)?${name})\b([^%\n]{0,500}?)-?%\}`, 'g'));
  let output = parts[0] ?? '';
  let opened: { info: string; inner: string } | undefined;
  for (let index = 1; index < parts.length; index += 3) {
    const [tag, info = '', after = ''] = parts.slice(index, index + 3);
    if (tag === name && !opened) opened = { info: info.trim(), inner: after };
    else if (tag !== name && opened) {
      output += convert(opened.inner, opened.info) + after;
      opened = undefined;
    } else if (opened) opened.inner += after;
    else output += after;
  }
  return opened ? output + opened.inner : output;
}

/** A block of code, whose fence is longer than any in it. */
function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/^[ \t]*\n/, '').replace(/\n?[ \t]*$/, '\n')}${fence}`;
}

/** Jekyll cuts the excerpt at a mark that each site chooses. */
function withSeparator(text: string, { fields, settings }: LiquidContext): string {
  const separator = fields.excerpt_separator ?? settings.excerpt_separator;
  return typeof separator === 'string' && separator.trim() !== '' ? text.replace(separator, () => '<!--more-->') : text;
}

/** Undefined for a tag that shows nothing by itself, such as `if`. */
function renderTag(name: string, rest: string, context: LiquidContext): string | undefined {
  const target = rest.trim().replace(/^["']|["']$/g, '');
  if (name === 'post_url') return `{{< ref "${target}" >}}`;
  if (name === 'link') return /\.(?:md|markdown|html)$/i.test(target) ? `{{< ref "/${target.replace(/^\//, '')}" >}}` : asPath(target);
  return name === 'include' || name === 'include_relative' ? renderInclude(rest, context) : undefined;
}

const FIGURE = /^(?:figure|image|img|picture|responsive-image)$/i;
const SOURCES = ['image_path', 'src', 'url', 'image', 'path', 'file', 'filename'];

/** A part of the theme, as the shortcode of its name: its arguments hold its words and addresses. */
function renderInclude(rest: string, context: LiquidContext): string {
  const [written = ''] = rest.trim().split(/\s/);
  const name = (written.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[^\w-]/g, '-');
  const args = new Map(
    [...rest.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"']+)/g)].flatMap(([, key = '', value = '']) => {
      const shown = shownBy(value, context);
      return shown === undefined || shown === '' ? [] : [[key, shown] as const];
    }),
  );
  const words = ['content', 'text', 'message'].map((key) => args.get(key)).find(Boolean);
  if (calloutKind(name) && words !== undefined) return `\n${callout(calloutKind(name), args.get('title'), words)}\n`;
  const source = SOURCES.find((key) => args.has(key));
  const shown = ({ [source ?? '']: src = '', ...others }: Record<string, string>) => ({ src, ...others });
  if (name === 'youtube' || (name === 'video' && args.get('provider') === 'youtube'))
    return `{{< youtube ${quoted(args.get('id') ?? '')} >}}`;
  const isFigure = FIGURE.test(name) && source !== undefined;
  const listed = Object.entries(isFigure ? shown(Object.fromEntries(args)) : Object.fromEntries(args));
  return `{{< ${[isFigure ? 'figure' : name, ...listed.map(([key, value]) => `${key}=${quoted(value)}`)].join(' ')} >}}`;
}

const asPath = (address: string) => (/^(?:[a-z]+:|\/|#)/i.test(address) ? address : `/${address}`);

/** The value of `"/a.pdf" | relative_url`, `site.baseurl`, `page.title`; undefined for another one. */
function shownBy(written: string, { fields, settings }: LiquidContext): string | undefined {
  const [first = '', ...filters] = written.split('|').map((part) => part.trim());
  const isAddress = filters.some((filter) => /^(?:relative_url|absolute_url|prepend:\s*site\.)/.test(filter));
  const others = filters.filter((filter) => !/^(?:relative_url|absolute_url|prepend:\s*site\.\w+|escape|strip|xml_escape)$/.test(filter));
  if (others.length > 0) return undefined;
  if (/^site\.(?:baseurl|url)$/.test(first)) return '';
  const literal = /^(["'])(.*)\1$/s.exec(first)?.[2];
  const [owner, ...path] = first.split('.');
  const named = owner === 'page' ? fields : owner === 'site' ? settings : undefined;
  const found = literal ?? path.reduce<unknown>((at, key) => (isRecord(at) ? ownValue(at, key) : undefined), named);
  const value = typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  return value !== undefined && isAddress ? asPath(value) : value;
}
