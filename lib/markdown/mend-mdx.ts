import type { Edit } from '../content/problems';
import { AUTHOR_COMPONENTS, type ComponentForm, LAYOUT_COMPONENTS } from './component-node';
import { CODE, FENCE, mapOutsideFences } from './outside-fences';

/**
 * Mends MDX that does not parse where it is plain Markdown or HTML that MDX writes otherwise: `<br>`, `<!-- … -->`, `<https://…>`, an
 * attribute without quotes, a component whose tag has a space too many or no end. Lines stay those of the author; code is left alone.
 */
interface MendedMdx {
  source: string;
  edits: Edit[];
}

/** Elements without content (HTML, « void elements »). */
const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr';

interface Mend {
  pattern: RegExp;
  to: (match: RegExpMatchArray) => string;
}

const COMPONENTS: readonly [name: string, form: ComponentForm][] = Object.entries({ ...AUTHOR_COMPONENTS, ...LAYOUT_COMPONENTS });
const NAMES = COMPONENTS.map(([name]) => name).join('|');
/** Components that enclose nothing. */
const EMPTY = COMPONENTS.flatMap(([name, { encloses }]) => (encloses ? [] : [name])).join('|');

const MENDS: readonly Mend[] = [
  { pattern: new RegExp(`<[ \\t]*(?:(/)[ \\t]+|(?<=[ \\t]))(?=(?:${NAMES})\\b)`, 'g'), to: ([, slash = '']) => `<${slash}` },
  {
    pattern: /(?<=<[A-Za-z][^<>]{0,2000}\s[\w-]+=)(?:'([^'"<>]*)"|"([^'"<>]*)')(?=[\s/>])/g,
    to: ([, single, double]) => `"${single ?? double}"`,
  },
  { pattern: /<!--/g, to: () => '{/*' },
  { pattern: /-->/g, to: () => '*/}' },
  { pattern: /<(https?:\/\/[^\s<>]+)>/g, to: ([, address]) => `[${address}](${address})` },
  { pattern: /<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/g, to: ([, address]) => `[${address}](mailto:${address})` },
  { pattern: new RegExp(`<((?:${VOID})\\b(?:[^<>]*[^<>/])?)>`, 'gi'), to: ([, tag = '']) => `<${tag.trimEnd()} />` },
  { pattern: new RegExp(`</(?:${VOID})>`, 'gi'), to: () => '' },
  { pattern: /(?<=<[a-z][^<>]{0,2000}\s[\w-]+=)([^\s"'“”{}<>/]+)(?=[\s/>])/gi, to: ([value]) => `"${value}"` },
  { pattern: /<(?![A-Za-z/$_>\s]|$)/g, to: () => '\\<' },
];

export function mendMdx(source: string): MendedMdx {
  const edits: Edit[] = [];
  const mends = [...MENDS, ...openComponents(source)];
  const mended = mapOutsideFences(source, (line, index) => {
    if (FENCE.test(line)) return line;
    const found = editsOf(line, mends);
    edits.push(...found.map(({ start, from, to }) => ({ line: index + 1, column: start + 1, from, to })));
    return found.reduceRight((text, { start, from, to }) => text.slice(0, start) + to + text.slice(start + from.length), line);
  });
  return { source: mended, edits };
}

/** `<TableOfContents>`, which nothing closes. */
function openComponents(source: string): Mend[] {
  const pattern = new RegExp(`<((${EMPTY})\\b(?:[^<>]*[^<>/])?)>`, 'g');
  return [{ pattern, to: ([tag, inner = '', name]) => (source.includes(`</${name}`) ? tag : `<${inner.trimEnd()} />`) }];
}

/** The changes of a line, from left to right. */
function editsOf(line: string, mends: readonly Mend[]): { start: number; from: string; to: string }[] {
  const code = [...line.matchAll(CODE)].map(({ index, 0: text }) => [index, index + text.length] as const);
  const found = mends.flatMap(({ pattern, to }) =>
    [...line.matchAll(pattern)].flatMap((match) => (to(match) === match[0] ? [] : [{ start: match.index, from: match[0], to: to(match) }])),
  );
  const inText = found.filter(({ start, from }) => !code.some(([begin, end]) => start < end && start + from.length > begin));
  const sorted = inText.sort((a, b) => a.start - b.start || b.from.length - a.from.length);
  let end = 0;
  return sorted.filter(({ start, from }) => {
    const isFree = start >= end;
    end = Math.max(end, start + from.length);
    return isFree;
  });
}
