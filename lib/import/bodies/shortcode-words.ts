import { isCalloutKind } from '../../site/callout-kinds';
import type { ShortcodeCall } from './shortcode-calls';

/** The words and links in the arguments of an unknown shortcode. */

/** Arguments that say how a thing looks or works. */
const TECHNICAL =
  /^(?:class|style|id|width|height|w|h|align|icon|icon_pack|colou?r|bg|size|type|kind|view|target|rel|loading|options|position|layout|cmd|method|opts|autoplay|muted|loop|controls|theme|level|indent|start|end|lang|language|newtab|numbered|gallery|album|dir|match|limit|count|order|weight|template)$/i;
const READERS =
  /^(?:title|caption|text|label|alt|name|heading|header|author|by|source|summary|description|subtitle|legend|titre|nom|texte|role|desc|content|message|quote|question|answer|.*_text|.*_title)$/i;
const FILE = /^(?:https?:\/\/|mailto:|\/(?!\/)|\.{1,2}\/)\S*$|^[\w./%-]+\.(?:pdf|html?|zip|csv|xlsx?|docx?|pptx?|od[tsp]|ipynb|mp[34])$/i;
const PICTURE = /^[^\s<>]+\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** What readers copy: a mail address, a telephone number, a date, an hour, an acronym. */
const FACT =
  /^(?:[^\s@]+@[^\s@]+\.[a-z]{2,}|\+?\d[\d\s().-]{7,16}\d|\d{4}-\d{2}-\d{2}.*|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}\s*[h:]\s*\d{0,2}(?:\W.*)?|\p{Lu}[\p{Lu}\d]+)$/u;
/** Whatever the name of its argument: `start` is a second in a video, but not a day. */
const SURE_FACT = /^(?:[^\s@]+@[^\s@]+\.[a-z]{2,}|\d{4}-\d{2}-\d{2}.*|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/;
/** Switches and sizes. */
const SIZE = /^(?:true|false|yes|no|auto|none|\d{1,3}|[\d.]+(?:px|r?em|%|v[hw])|#[0-9a-f]{3,8})$/i;

interface Parts {
  words: string[];
  facts: string[];
  links: string[];
  pictures: string[];
  /** Arguments that nothing shows, as `name="value"`. */
  others: string[];
}

function partsOf({ positional, named }: ShortcodeCall): Parts {
  const values = [
    ...positional.map((value, index): [string, string] => [String(index), value]),
    ...Object.entries(named).filter(([name]) => !TECHNICAL.test(name) || SURE_FACT.test(named[name] ?? '')),
  ]
    .map(([name, value]): [string, string] => [name, value.trim().replace(/^<(\S+)>$/, '$1')])
    .filter(([, value]) => value !== '');
  const kindOf = ([name, value]: [string, string]): keyof Parts => {
    if (PICTURE.test(value)) return 'pictures';
    if (FILE.test(value)) return 'links';
    if (FACT.test(value)) return 'facts';
    const isWords =
      READERS.test(name) || /\p{L}\S*\s+\S*\p{L}/u.test(value) || /^\p{Lu}\p{Ll}{2,}/u.test(value) || /[^\p{ASCII}]/u.test(value);
    return isWords ? 'words' : 'others';
  };
  const parts: Parts = { words: [], facts: [], links: [], pictures: [], others: [] };
  for (const pair of values) {
    const kind = kindOf(pair);
    const text = kind === 'others' && !/^\d+$/.test(pair[0]) ? `${pair[0]}="${pair[1]}"` : pair[1];
    if (!parts[kind].includes(text)) parts[kind].push(text);
  }
  return parts;
}

/** Pictures and links are called by the first words. */
function toMarkdown({ words, facts, links, pictures }: Omit<Parts, 'others'>): string[] {
  const left = [...words];
  const shown = pictures.map((src) => `![${left.shift() ?? ''}](${src})`);
  return [...links.map((url) => `[${left.shift() ?? url}](${url})`), ...shown, ...left, ...facts];
}

/** The arguments of an unknown shortcode that its rendering does not show: those that say something, and switches or sizes. */
export function lostArguments(call: ShortcodeCall): { said: string[]; sizes: string[] } {
  const { others } = partsOf(call);
  const isSize = (text: string) => SIZE.test(text.replace(/^[\w-]+="(.*)"$/, '$1'));
  return { said: others.filter((text) => !isSize(text)), sizes: others.filter(isSize) };
}

/** Any other shortcode: its words, what it links to or shows, and what it encloses. */
export function genericRendering(call: ShortcodeCall, inner: string): string {
  const parts = toMarkdown(partsOf(call));
  if (inner.trim() === '') return parts.join(call.isBlock ? '\n\n' : ' ');
  return call.isBlock ? [...parts, inner.trim()].join('\n\n') : [...parts, inner].join(' ');
}

/** The words of the arguments of a shortcode that its HTML does not show. */
export function leftArguments(call: ShortcodeCall, shown: string): string {
  const { words, facts, links, pictures } = partsOf(call);
  const there = new Set(wordsIn(shown));
  const isNew = (text: string) => !isCalloutKind(text.toLowerCase()) && wordsIn(text).some((word) => !there.has(word));
  const isAbsent = (address: string) => !shown.includes(address);
  const left = {
    words: words.filter(isNew),
    facts: facts.filter(isNew),
    links: links.filter(isAbsent),
    pictures: pictures.filter(isAbsent),
  };
  return toMarkdown(left).join(call.isBlock ? '\n\n' : ' ');
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
