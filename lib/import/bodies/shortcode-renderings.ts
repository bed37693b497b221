import { ownValue } from '../../own-value';
import { isCalloutKind } from '../../site/callout-kinds';
import type { ShortcodeCall } from './shortcode-calls';

/** The renderings of the shortcodes of old sites: shortcodes of the site, or Markdown. */

type Render = (call: ShortcodeCall, inner: string, context: RenderContext) => string | undefined;

export interface RenderContext {
  /** The value of a setting of the page, or of the site: `{{< param x >}}`. */
  parameter: (name: string) => string | undefined;
  /** The text of a file beside the page; undefined where there is none. */
  readFile: (address: string) => string | undefined;
}

/** The value of the first of these arguments that is given. */
export function argument({ named, positional }: ShortcodeCall, names: readonly string[], position?: number): string | undefined {
  const [name] = names.filter((candidate) => (named[candidate] ?? '').trim() !== '');
  return name === undefined ? (position === undefined ? undefined : positional[position]) : named[name];
}

/** An argument of a shortcode, between quotes. */
export function quoted(value: string): string {
  return `"${value.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')}"`;
}

/** Words without the marks of Markdown, for a title that is shown as it is. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/(\*\*|__|~~|`)(.*?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .trim();
}

const KINDS: Record<string, string> = {
  attention: 'warning',
  caution: 'danger',
  error: 'danger',
  hint: 'tip',
  important: 'info',
  notice: 'note',
  primary: 'info',
  secondary: 'note',
  success: 'tip',
};

/** A callout of the site, with its kind and title. */
export function callout(kind: string | undefined, title: string | undefined, inner: string): string {
  const lower = (kind ?? '').toLowerCase();
  const known = isCalloutKind(lower) ? lower : (ownValue(KINDS, lower) ?? 'note');
  const heading = title ? ` title=${quoted(plainWords(title))}` : '';
  return `{{% callout ${known}${heading} %}}\n${inner.trim()}\n{{% /callout %}}`;
}

export function spoiler(title: string, inner: string): string {
  return `{{< spoiler text=${quoted(plainWords(title))} >}}\n${inner.trim()}\n{{< /spoiler >}}`;
}

const asCallout =
  (kind?: string): Render =>
  (call, inner) => {
    const { type, kind: named, style, status, color } = call.named;
    const isKind = (value: string | undefined) =>
      value !== undefined && (isCalloutKind(value.toLowerCase()) || ownValue(KINDS, value.toLowerCase()) !== undefined);
    const given = [type, named, style, status, color, ...call.positional].find(isKind);
    const title = argument(call, ['title', 'header', 'heading']) ?? call.positional.find((value) => !isKind(value));
    return callout(given ?? kind, title, inner);
  };

const asSpoiler =
  (fallback: string): Render =>
  (call, inner) =>
    spoiler(argument(call, ['summary', 'title', 'text', 'label', 'name'], 0) ?? fallback, inner);

const asPicture: Render = (call, inner) => {
  const src = argument(call, ['src', 'link', 'url', 'path', 'image', 'file'], 0);
  if (src === undefined) return undefined;
  const alt = argument(call, ['alt'], 1);
  const caption = [argument(call, ['title']), argument(call, ['caption', 'cap', 'legend', 'attr']), inner.trim()]
    .filter(Boolean)
    .join(' – ');
  return `{{< figure src=${quoted(src)}${alt === undefined ? '' : ` alt=${quoted(alt)}`}${caption && ` caption=${quoted(caption)}`} >}}`;
};

const asLink =
  (label: string): Render =>
  (call, inner) => {
    const url = argument(call, ['href', 'url', 'link', 'src', 'file', 'path', 'relref', 'ref'], 0);
    if (url === undefined || /\s/.test(url)) return undefined;
    const words = inner.trim() || argument(call, ['text', 'title', 'label', 'name', 'caption'], 1) || label || url;
    return `[${words.replace(/\s*\n\s*/g, ' ')}](${url})`;
  };

const asService =
  (toUrl: (id: string) => string, label: string): Render =>
  (call) => {
    const id = argument(call, ['id', 'video', 'src'], 0);
    return id === undefined ? undefined : `[${argument(call, ['title', 'caption']) ?? label}](${/^https?:/.test(id) ? id : toUrl(id)})`;
  };

const asCode =
  (language?: string): Render =>
  (call, inner) => {
    if (language === undefined && !call.isBlock && !inner.trim().includes('\n')) return codeSpan(inner.trim());
    const lang = language ?? argument(call, ['lang', 'language'], 0) ?? '';
    const mark = inner.includes('```') ? '~~~~' : '```';
    return `${mark}${/^[\w+#-]*$/.test(lang) ? lang : ''}\n${inner.replace(/^\n+|\s+$/g, '')}\n${mark}`;
  };

function codeSpan(code: string): string {
  if (code === '') return '';
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

/** A title in bold above what is enclosed, with the link of the whole. */
const asTitled: Render = (call, inner) => {
  const title = argument(call, ['title', 'header', 'name', 'label', 'tabname', 'tabName'], 0);
  const url = argument(call, ['url', 'link', 'href']);
  const heading = title && (url && !/\s/.test(url) ? `[${plainWords(title)}](${url})` : plainWords(title));
  return `${heading ? `**${heading}**\n\n` : ''}${inner.trim()}`;
};

const asQuote: Render = (call, inner) => {
  const author = argument(call, ['author', 'cite', 'source', 'by'], 0);
  const lines = `${inner.trim()}${author ? `\n\n— ${author}` : ''}`.split('\n');
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
};

/** A table of a file of values separated by commas; a link to a long one. */
const asTable: Render = (call, inner, { readFile }) => {
  const path = argument(call, ['path', 'src', 'file', 'url'], 0);
  if (path === undefined) return inner.trim() || undefined;
  const caption = argument(call, ['caption', 'title']);
  const rows = parseCsv(readFile(path) ?? '');
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || rows.length > 100 || width > 12) return `[${caption ?? path}](${path})`;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`;
  const head = call.named.header === 'false' ? [] : (rows.shift() ?? []);
  return [...(caption ? [`**${caption}**`, ''] : []), line(head), line(Array.from({ length: width }, () => '---')), ...rows.map(line)].join(
    '\n',
  );
};

/** Values separated by commas, or by semicolons (RFC 4180). */
function parseCsv(text: string): string[][] {
  if (text.length > 50_000) return [];
  const separator = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n]*))(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) return [];
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== separator && cell.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value.trim() !== ''));
}

const entries = (names: string, render: Render): [string, Render][] => names.split(' ').map((name) => [name, render]);

/** By name, in lower case. Names that the site has itself are not here. */
export const RENDERINGS: ReadonlyMap<string, Render> = new Map([
  ...entries('notice admonition pageinfo info-box infobox box message encadre', asCallout()),
  ...entries('note info aside', asCallout('note')),
  ...entries('tip hint astuce', asCallout('tip')),
  ...entries('warning attention', asCallout('warning')),
  ...entries('danger caution error', asCallout('danger')),
  ...entries('important', asCallout('info')),
  ...entries('details detail expand collapse collapsible accordion-item fold toggle detail-tag', asSpoiler('Voir la suite')),
  ...entries('solution answer reponse', asSpoiler('Solution')),
  ...entries('figure img image picture fig imgproc imgcap centerimage lightbox responsive-image', asPicture),
  ...entries('button btn button-ref bouton', asLink('')),
  ...entries('pdf embed embed-pdf pdfjs pdfviewer iframe iframely slideshare gdocs file download asciinema bokeh plotly', asLink('')),
  ...entries('blogdown/postref', () => ''),
  ...entries('highlight code codeblock', asCode()),
  ...entries('mermaid', asCode('mermaid')),
  ...entries('chart echarts gravizo plantuml', asCode('')),
  ...entries('math katex latex mathjax', (_, inner) => formula(inner)),
  ...entries('table csv csv-table', asTable),
  ...entries('quote blockquote citation', asQuote),
  ...entries('tab tabpane card feature step', asTitled),
  ...entries('gallery steps tabs cards columns row grid', (_, inner) => inner.trim()),
  ...entries(
    'youtube-lite youtube_lite youtubepl yt',
    asService((id) => `https://www.youtube.com/watch?v=${id}`, 'Vidéo YouTube'),
  ),
  ...entries(
    'vimeo_simple vimeo-simple',
    asService((id) => `https://vimeo.com/${id}`, 'Vidéo Vimeo'),
  ),
  ...entries(
    'dailymotion',
    asService((id) => `https://www.dailymotion.com/video/${id}`, 'Vidéo Dailymotion'),
  ),
  ...entries(
    'peertube canalu',
    asService((id) => id, 'Vidéo'),
  ),
  ...entries(
    'bilibili',
    asService((id) => `https://www.bilibili.com/video/${id}`, 'Vidéo'),
  ),
  ...entries(
    'instagram',
    asService((id) => `https://www.instagram.com/p/${id}/`, 'Publication Instagram'),
  ),
  ...entries('x x_simple twitter twitter_simple', tweet),
  ...entries('tweet_simple', tweet),
  ...entries('br', () => '<br>'),
  ...entries('param', ({ positional: [name = ''] }, _, { parameter }) => parameter(name)),
]);

function tweet(call: ShortcodeCall): string | undefined {
  const { user } = call.named;
  const id = argument(call, ['id'], user === undefined && call.positional.length > 1 ? 1 : 0);
  return id === undefined ? undefined : `[Message sur X](https://x.com/${user ?? 'i'}/status/${id})`;
}

function formula(inner: string): string {
  const text = inner.trim();
  return text.includes('\n') ? `$$\n${text}\n$$` : `$${text}$`;
}
