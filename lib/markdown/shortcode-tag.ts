/** A parsed Hugo shortcode tag. */
export interface Shortcode {
  name: string;
  kind: 'open' | 'close' | 'self-closing';
  positional: string[];
  named: Record<string, string>;
}

const TAG = /^\{\{([<%])\s*(\/?)\s*([\w/.-]*)([\s\S]*?)(\/?)\s*[>%]\}\}$/;
const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`]+))/g;

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
  const positional: string[] = [];
  const named: Record<string, string> = {};
  for (const [, key, quoted, raw, bare] of rest.matchAll(ARGUMENT)) {
    const value = quoted?.replace(/\\(["\\])/g, '$1') ?? raw ?? bare ?? '';
    if (key) named[key] = value;
    else positional.push(value);
  }
  return { name, kind: closing ? 'close' : selfClosing ? 'self-closing' : 'open', positional, named };
}
