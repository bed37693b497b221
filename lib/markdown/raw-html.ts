import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CODE, isAcceptedElement, MEDIA, USELESS } from './elements';
import { ExcessError } from './limits';
import { positionIn } from './place-in';
import { report } from './report';
import { insteadOf } from './safety';
import { nested } from './tree-limits';

/**
 * Reads the HTML of authors tag by tag before an HTML parser sees it: with a forbidden or unfinished tag, that parser would drop its
 * content, or the rest of the page. Drops forbidden tags and keeps their words; keeps as text whatever is not a tag of HTML
 * (`List<String>`, `<fichier>`). Reports both.
 */

/** Formatting elements (HTML, section 13.2.4.3). */
const FORMATTING = new Set('a b code em font i s small strike strong tt u'.split(' '));
const MAX_OPEN = 20;
const NAME = /[a-z][^\s/>]*/iy;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>"]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iy;
/** Elements of Microsoft Office: `o:p`, `w:sdt`. */
const WORD = /^[ovwm]:/;
/** Parents in which HTML is a block: words left without tags need a paragraph. */
const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

const paragraphs = (text: string) => `<p>${text.trim().replace(/\n[ \t]*\n\s*/g, '</p><p>')}</p>`;
const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A tag whose end has not come yet. */
interface OpenTag {
  name: string;
  place: { line: number; column: number };
}

/** Elements without an end, and those whose end may be left out (HTML, sections 13.1.2 and 13.1.2.4). */
const ENDLESS = new Set(
  'area br col hr img input source track wbr caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '),
);

/** remark plugin: escapes or removes what HTML parsers must not read. For `.md`; MDX has no raw HTML. */
export function remarkRawHtml() {
  return (tree: Root, file: VFile) => {
    if (!String(file.value).includes('<')) return;
    const open: OpenTag[] = [];
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      sayTouching(node, file);
      const value = new Reader(node, file, open).read();
      const isText = value !== node.value && value.trim() !== '' && !value.includes('<');
      node.value = isText && BLOCKS.has(parent.type) ? paragraphs(value) : value;
    });
    for (const { name, place } of open)
      report(
        file,
        { type: 'html', position: { start: place, end: place } },
        'html',
        `\`<${name}>\` n’est pas fermé : il prend tout ce qui suit.`,
        `Ajoutez \`</${name}>\` après ce qu’il entoure, ou retirez-le.`,
        'warning',
      );
  };
}

/** Tags, comments, and the elements whose content is no text. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<(pre|code|script|style|textarea|svg)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*>/gi;

const MARKDOWN = /\*\*\S[^*\n]*\*\*|\[[^[\]\n]+\]\((?:https?:|mailto:|\/)[^()\s]*\)|^[ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6})[ \t]+\S/m;

/** Reports Markdown in a block of HTML, which goes on to the next blank line (CommonMark, section 4.6): it is shown as it is written. */
function sayTouching(node: Html, file: VFile): void {
  const found = MARKDOWN.exec(node.value.replace(MARKUP, (markup) => markup.replace(/[^\n]/g, '\0')));
  if (!found) return;
  report(
    file,
    { type: 'text', ...positionIn(node, node.value, found.index + found[0].search(/\S/)) },
    'html',
    'Ce passage touche une balise : il est montré tel quel, et non comme du Markdown.',
    'Laissez une ligne vide entre la balise et lui, ou retirez la balise.',
    'warning',
  );
}

class Reader {
  private output = '';
  private at = 0;
  /** Names of tags shown as text: their closing tags are shown too. */
  private readonly shown = new Set<string>();
  /** Position of the last message, from which lines are counted. */
  private line = 1;
  private lineStart = 0;

  constructor(
    private readonly node: Html,
    private readonly file: VFile,
    /** Those of the whole text. */
    private readonly open: OpenTag[],
  ) {}

  read(): string {
    const { value } = this.node;
    for (let next = value.indexOf('<'); next >= 0; next = value.indexOf('<', this.at)) {
      this.output += value.slice(this.at, next);
      this.at = next;
      this.readMarkup(value);
    }
    return this.output + value.slice(this.at);
  }

  private readMarkup(value: string): void {
    const link = this.match(AUTOLINK)?.[1];
    if (value.startsWith('<!--', this.at)) this.readComment(value);
    else if (value.startsWith('<!', this.at) || value.startsWith('<?', this.at)) this.readDeclaration(value);
    else if (link !== undefined) this.readLink(link);
    else if (/[a-z]/i.test(value.charAt(this.at + 1))) this.readTag(value, false);
    else if (/^\/[a-z]/i.test(value.slice(this.at + 1, this.at + 3))) this.readTag(value, true);
    else this.showUpTo(this.at + 1);
  }

  /** Comments, also `<!-->` and `<!--->` (HTML, section 13.1.6). */
  private readComment(value: string): void {
    const short = /^<!---?>/.exec(value.slice(this.at, this.at + 6))?.[0];
    const end = short ? this.at + short.length : value.indexOf('-->', this.at + 4) + 3;
    if (end >= 3) {
      this.at = end;
      return;
    }
    this.say('Un commentaire `<!--` n’est pas fermé : il cacherait tout ce qui suit.', 'Fermez-le par `-->`, ou retirez `<!--`.', 'error');
    this.at += 4;
    this.showUpTo(value.length);
  }

  private readDeclaration(value: string): void {
    const isData = value.startsWith('<![CDATA[', this.at);
    const end = value.indexOf(isData ? ']]>' : '>', this.at);
    const stop = end < 0 ? value.length : end + (isData ? 3 : 1);
    this.sayShown(value.slice(this.at, stop));
    this.showUpTo(stop);
  }

  private readLink(address: string): void {
    const href = address.includes('@') && !/^[a-z]+:/i.test(address) ? `mailto:${address}` : address;
    this.output += `<a href="${escapeText(href)}">${escapeText(address)}</a>`;
    this.at += address.length + 2;
  }

  private readTag(value: string, closes: boolean): void {
    NAME.lastIndex = this.at + (closes ? 2 : 1);
    const name = NAME.exec(value)?.[0].toLowerCase() ?? '';
    const end = tagEnd(value, this.at);
    if (end === undefined) {
      this.sayShown(value.slice(this.at));
      this.showUpTo(value.length);
    } else if (name === 'iframe') {
      // The content of a frame is for browsers without frames: HTML parsers skip it.
      this.output += closes ? '' : `${value.slice(this.at, end)}</iframe>`;
      this.at = end;
    } else if (USELESS.has(name)) this.drop(value, name, end, closes);
    else if (isAcceptedElement(name) || MEDIA.has(name)) {
      this.follow(name, closes);
      this.output += value.slice(this.at, end);
      this.at = end;
    } else {
      if (!this.shown.has(name)) this.sayShown(value.slice(this.at, end), WORD.test(name));
      this.shown.add(name);
      this.showUpTo(end);
    }
  }

  /**
   * Follows the elements that are open, and limits formatting among them: an HTML parser reopens it in every following paragraph, and a page
   * can grow a thousandfold.
   */
  private follow(name: string, closes: boolean): void {
    if (ENDLESS.has(name)) return;
    const last = this.open.findLastIndex((tag) => tag.name === name);
    if (!closes) this.open.push({ name, place: this.place() });
    else if (last >= 0) this.open.splice(last, 1);
    if (FORMATTING.has(name) && this.open.filter((tag) => FORMATTING.has(tag.name)).length > MAX_OPEN)
      throw new ExcessError(nested(this.node.position?.start.line ?? 1));
  }

  private drop(value: string, name: string, end: number, closes: boolean): void {
    const tag = value.slice(this.at, end);
    const isCode = CODE.has(name) && !closes && this.node.value.length > end - this.at;
    if (!closes)
      this.say(
        `La balise \`${shorten(tag)}\` n’est pas acceptée : elle est retirée${isCode ? ', avec le code qu’elle contient' : ''}.`,
        insteadOf(name),
      );
    this.at = end;
    if (!isCode) return;
    const closing = value.toLowerCase().indexOf(`</${name}`, end);
    if (closing >= 0) this.at = closing;
    else {
      this.say(`La balise \`<${name}>\` n’est pas fermée : elle cacherait tout ce qui suit.`, `Fermez-la par \`</${name}>\`.`, 'error');
      this.showUpTo(value.length);
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.node.value);
  }

  private showUpTo(end: number): void {
    this.output += escapeText(this.node.value.slice(this.at, end));
    this.at = end;
  }

  private sayShown(text: string, isOfWord = false): void {
    if (isOfWord) this.say(`\`${shorten(text)}\` est montré tel quel : c’est un reste d’un traitement de texte.`, 'Effacez-le.');
    else
      this.say(
        `\`${shorten(text)}\` n’est pas une balise : ce passage est montré tel quel.`,
        'Si c’est du texte, écrivez `\\<` pour le signe, ou mettez le passage entre `…` ; sinon, corrigez la balise.',
      );
  }

  private say(message: string, remedy: string, severity: 'error' | 'warning' = 'warning'): void {
    const place = this.place();
    report(this.file, { type: 'html', position: { start: place, end: place } }, 'html', message, remedy, severity);
  }

  /** The place of the reader in the text. */
  private place(): OpenTag['place'] {
    for (let next = this.node.value.indexOf('\n', this.lineStart); next >= 0 && next < this.at; ) {
      this.line += 1;
      this.lineStart = next + 1;
      next = this.node.value.indexOf('\n', this.lineStart);
    }
    const start = this.node.position?.start ?? { line: 1, column: 1 };
    const column = this.at - this.lineStart + (this.line === 1 ? start.column : 1);
    return { line: start.line + this.line - 1, column };
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** The index after the `>` that ends the tag at `start` (HTML, section 13.2.5); a `>` within a quoted value does not count. */
function tagEnd(value: string, start: number): number | undefined {
  let before = '';
  for (let at = start + 1; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '>') return at + 1;
    if ((character === '"' || character === "'") && before === '=') {
      at = value.indexOf(character, at + 1);
      if (at < 0) return undefined;
    }
    if (!/\s/.test(character)) before = character;
  }
  return undefined;
}
