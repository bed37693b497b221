import { isCalloutKind } from '../../site/callout-kinds';
import type { ShortcodeCall } from './shortcode-calls';

/** The words and links in the arguments of an unknown shortcode. */

/** Arguments that say how a thing looks or works. */
const TECHNICAL =
  /^(?:class|style|id|width|height|w|h|align|icon|icon_pack|colou?r|bg|size|type|kind|view|target|rel|loading|options|position|layout|cmd|method|opts|autoplay|muted|loop|controls|theme|level|indent|start|end|lang|language|newtab|numbered|gallery|album|limit|count|order|weight|template)$/i;
const READERS =
  /^(?:title|caption|text|label|alt|name|heading|header|author|by|source|summary|description|subtitle|legend|titre|nom|texte|role|desc|content|message|quote|question|answer|.*_text|.*_title)$/i;
const FILE = /^(?:https?:\/\/|mailto:|\/(?!\/)|\.{1,2}\/)\S*$|^[\w./%-]+\.(?:pdf|html?|zip|csv|xlsx?|docx?|pptx?|od[tsp]|ipynb|mp[34])$/i;
const PICTURE = /^[^\s<>]+\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

interface Parts {
  words: string[];
  links: string[];
  pictures: string[];
}

function partsOf({ positional, named }: ShortcodeCall): Parts {
  const values = [
    ...positional.map((value, index): [string, string] => [String(index), value]),
    ...Object.entries(named).filter(([name]) => !TECHNICAL.test(name)),
  ]
    .map(([name, value]): [string, string] => [name, value.trim().replace(/^<(\S+)>$/, '$1')])
    .filter(([, value]) => value !== '');
  const isFile = ([, value]: [string, string]) => FILE.test(value) || PICTURE.test(value);
  const isWords = ([name, value]: [string, string]) =>
    READERS.test(name) || /\p{L}\S*\s+\S*\p{L}/u.test(value) || /^\p{Lu}\p{Ll}{2,}/u.test(value) || /[^\p{ASCII}]/u.test(value);
  const texts = (all: [string, string][]) => [...new Set(all.map(([, value]) => value))];
  return {
    words: texts(values.filter((value) => !isFile(value) && isWords(value))),
    pictures: texts(values.filter(([, value]) => PICTURE.test(value))),
    links: texts(values.filter(([, value]) => FILE.test(value) && !PICTURE.test(value))),
  };
}

/** Pictures and links are called by the first words. */
function toMarkdown({ words, links, pictures }: Parts): string[] {
  const left = [...words];
  const shown = pictures.map((src) => `![${left.shift() ?? ''}](${src})`);
  return [...links.map((url) => `[${left.shift() ?? url}](${url})`), ...shown, ...left];
}

/** Any other shortcode: its words, what it links to or shows, and what it encloses. */
export function genericRendering(call: ShortcodeCall, inner: string): string {
  const parts = toMarkdown(partsOf(call));
  if (inner.trim() === '') return parts.join(call.isBlock ? '\n\n' : ' ');
  return call.isBlock ? [...parts, inner.trim()].join('\n\n') : [...parts, inner].join(' ');
}

/** The words of the arguments of a shortcode that its HTML does not show. */
export function leftArguments(call: ShortcodeCall, shown: string): string {
  const { words, links, pictures } = partsOf(call);
  const there = new Set(wordsIn(shown));
  const isNew = (text: string) => !isCalloutKind(text.toLowerCase()) && wordsIn(text).some((word) => !there.has(word));
  const isAbsent = (address: string) => !shown.includes(address);
  const left = { words: words.filter(isNew), links: links.filter(isAbsent), pictures: pictures.filter(isAbsent) };
  return toMarkdown(left).join(call.isBlock ? '\n\n' : ' ');
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
