/** The values of a shortcode. */
export interface Arguments {
  positional: string[];
  named: Record<string, string>;
}

/** A parsed Hugo shortcode tag. */
export interface Shortcode extends Arguments {
  name: string;
  kind: 'open' | 'close' | 'self-closing';
  /** Whether some of its values are cut: at quotes within quotes, or at a space without quotes around. */
  isCut: boolean;
}

const TAG = /^\{\{([<%])\s*(\/?)\s*([\w/.-]*)([\s\S]*?)(\/?)(?<!\s)\s*[>%]\}\}$/;
/** Quotes are those of Hugo, those that a word processor writes, and `'…'`, in which an apostrophe ends nothing. */
const ARGUMENT =
  /(?:(?<key>[\w-]+)\s*=\s*)?(?:"(?<double>(?:\\.|[^"\\])*)"|(?<other>`[^`]*`|['‘](?:[^'’]|['’](?!\s|$))*['’](?=\s|$)|[“”„][^“”]*[“”]|«[^»]*»)|(?<bare>[^\s"`“”„«»]+))/g;

/**
 * Reads `{{< name positional key="named" >}}` (gohugo.io, "Shortcodes").
 * @returns the text to show for an escaped tag (`{{</* name *\/>}}`), undefined for a text that is not a tag.
 */
export function parseShortcode(tag: string): Shortcode | string | undefined {
  const escaped = /^(\{\{[<%])\s*\/\*([\s\S]*)\*\/\s*([>%]\}\})$/.exec(tag);
  if (escaped) return `${escaped[1]}${escaped[2]}${escaped[3]}`;
  const match = TAG.exec(tag);
  if (!match) return undefined;
  const [, , closing, name = '', rest = '', selfClosing] = match;
  const kind = closing ? 'close' : selfClosing ? 'self-closing' : 'open';
  return { name, kind, ...readArguments(rest) };
}

function readArguments(text: string): Arguments & Pick<Shortcode, 'isCut'> {
  const positional: string[] = [];
  const named: Record<string, string> = {};
  let isCut = false;
  let isBareValue = false;
  let at = 0;
  for (const { index, 0: written, groups: { key, double, other, bare } = {} } of text.matchAll(ARGUMENT)) {
    const value = double?.replace(/\\(["\\])/g, '$1') ?? other?.slice(1, -1).trim() ?? bare ?? '';
    isCut ||= !/^\s+$/.test(text.slice(at, index)) || (isBareValue && bare !== undefined && !key);
    isBareValue = bare !== undefined && key !== undefined;
    at = index + written.length;
    if (key) named[key] = value;
    else positional.push(value);
  }
  return { positional, named, isCut: isCut || text.slice(at).trim() !== '' };
}
