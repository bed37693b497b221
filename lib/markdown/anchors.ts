import { slug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Heading, Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodePath } from '../decode-path';
import { slugify } from '../slug';
import { report } from './report';
import { textOf } from './text-of';
import { walk } from './walk';

/**
 * Gives headings the anchors that GitHub and Hugo make (`#deuxième-titre`), so that old links to a part of a page still work. Anchors are
 * unique, and differ from those of the page around the text. Links of the text to a renamed anchor follow it.
 */

export interface HeadingEntry {
  depth: number;
  id: string;
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    headings: HeadingEntry[];
  }
}

/** The anchors that components write around texts (a test compares the two). */
const PAGE_IDS =
  /^(contenu|deroule|en-bref|en-pratique|lies|menu(?:-du-site)?|pied|q|sommaire|annee-\d+|mois-\d+(?:-\d+)?|footnote-label)$/;

/** Prefixes of the anchors of footnotes and of the framework. */
const OWNED = /^(?:fn-|fnref-|__)/;

export function isPageId(id: string): boolean {
  return PAGE_IDS.test(id);
}

const ATTRIBUTES = /(?<!\s)\s*\{\s*([#.:][^{}]*)\}\s*$/;

/** remark plugin: `## Titre {#ancre}`, as Hugo, Pandoc and kramdown read it. */
export function remarkHeadingAttributes() {
  return (tree: MdastRoot, file: VFile) => {
    if (!/\{[ \t]*[#.:]/.test(String(file.value))) return;
    visit(tree, 'heading', (node) => {
      const last = node.children.at(-1);
      const written = last?.type === 'text' ? ATTRIBUTES.exec(last.value) : undefined;
      if (last?.type !== 'text' || !written) return;
      last.value = last.value.slice(0, written.index);
      takeAttributes(node, (written[1] ?? '').trim().split(/\s+/), file);
    });
  };
}

function takeAttributes(node: Heading, attributes: string[], file: VFile): void {
  const id = attributes.find((attribute) => /^#./.test(attribute))?.slice(1);
  if (id !== undefined) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  const others = attributes.filter((attribute) => attribute !== `#${id}`).join(' ');
  if (others !== '')
    report(
      file,
      node,
      'titres',
      `Dans ce titre, \`{${others}}\` n’a pas d’effet : ce passage est retiré.`,
      'Gardez seulement `{#ancre}`.',
      'warning',
    );
}

/** rehype plugin: gives headings an anchor, and lists them in `file.data.headings`. */
export function rehypeHeadings() {
  return (tree: Root, file: { data: { headings?: HeadingEntry[] } }) => {
    const anchors = new Anchors();
    const headings: HeadingEntry[] = [];
    walk(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const heading = nameSection(node, anchors);
        if (heading) headings.push(heading);
      }
      if (node.type !== 'element') return undefined;
      const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
      const { id } = node.properties;
      if (depth && id !== 'footnote-label') {
        const text = textOf(node).trim();
        node.properties.id = anchors.take([...(typeof id === 'string' && id ? [id] : []), slug(text), slugify(text)]);
        headings.push({ depth: Number(depth), id: node.properties.id, text });
      } else if (typeof id === 'string' && !isFootnote(node)) node.properties.id = anchors.take([id]);
      return undefined;
    });
    file.data.headings = headings;
    anchors.followIn(tree);
  };
}

/** Gives a section of the home page its anchor. */
function nameSection(node: MdxJsxFlowElementHast | MdxJsxTextElementHast, anchors: Anchors): HeadingEntry | undefined {
  if (node.name !== 'Section') return undefined;
  const others = node.attributes.filter((attribute) => !('name' in attribute && attribute.name === 'id'));
  const title = others.find((attribute) => 'name' in attribute && attribute.name === 'title')?.value;
  const text = typeof title === 'string' ? title : '';
  const id = anchors.take([slug(text), slugify(text)]);
  node.attributes = [...others, { type: 'mdxJsxAttribute', name: 'id', value: id }];
  return { depth: 2, id, text };
}

function isFootnote({ tagName, properties: { id, dataFootnoteRef } }: Element): boolean {
  return dataFootnoteRef !== undefined || id === 'footnote-label' || (tagName === 'li' && /^fn-/.test(String(id)));
}

class Anchors {
  private readonly taken = new Set<string>();
  /** The anchor that each spelling in a link means: the first heading of that name. */
  private readonly meant = new Map<string, string>();

  /** @param spellings that links may use; that of a heading without words is empty. The first becomes the anchor, with a number if it is taken. */
  take(spellings: readonly string[]): string {
    const names = spellings.filter((name) => name !== '');
    const first = names[0] ?? 'section';
    const wanted = OWNED.test(first) ? `section-${first}` : first;
    let id = wanted;
    for (let count = 1; this.taken.has(id) || isPageId(id); count += 1) id = `${wanted}-${count}`;
    this.taken.add(id);
    for (const name of [...names, id]) if (!this.meant.has(name)) this.meant.set(name, id);
    return id;
  }

  followIn(tree: Root): void {
    walk(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a' || isFootnote(node)) return undefined;
      const { href } = node.properties;
      if (typeof href !== 'string' || !href.startsWith('#')) return undefined;
      const anchor = decodePath(href.slice(1));
      const meant = this.meant.get(anchor) ?? this.meant.get(anchor.normalize('NFC'));
      if (meant !== undefined && meant !== anchor) node.properties.href = `#${encodeURI(meant)}`;
      return undefined;
    });
  }
}

/** The prefix of the anchors of an event's abstract, which stands on a page with another text. */
export const ABSTRACT_ANCHORS = 'resume-';

/** Copies a tree, and adds a prefix to its anchors and to the links to them: for a second text of a page. */
export function withPrefixedAnchors<Node extends Nodes>(node: Node, prefix: string): Node {
  const copy = { ...node };
  if (copy.type === 'element') {
    const { id, href, ariaDescribedBy } = copy.properties;
    copy.properties = {
      ...copy.properties,
      ...(typeof id === 'string' && { id: prefix + id }),
      ...(typeof href === 'string' && href.startsWith('#') && href.length > 1 && { href: `#${prefix}${href.slice(1)}` }),
      ...(ariaDescribedBy !== undefined && { ariaDescribedBy: [ariaDescribedBy].flat().map((name) => `${prefix}${name}`) }),
    };
  }
  if ('children' in copy) Object.assign(copy, { children: copy.children.map((child) => withPrefixedAnchors(child, prefix)) });
  return copy;
}
