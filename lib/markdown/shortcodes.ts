import type { Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { nearestOf } from '../near-words';
import type { ComponentChildren } from './component-node';
import { report } from './report';
import { findShortcode, SHORTCODES, type ShortcodeDefinition } from './shortcode-definitions';
import { parseShortcode, type Shortcode } from './shortcode-tag';

/** remark plugin: pairs the tags found by `remarkShortcodeSyntax` and turns them into components. */
export function remarkShortcodes() {
  return (tree: Root, file: VFile) => {
    if (/\{\{[<%]/.test(String(file.value))) new Pairing(file).convert(tree);
  };
}

/** Elements that need a paragraph of their own when their shortcode is a block. */
const SENTENCES = new Set(['a', 'LinkButton']);

interface Open {
  tag: Shortcode;
  definition: ShortcodeDefinition;
  node: RootContent;
  children: RootContent[];
}

/** Pairs the tags of one text, among the children of each parent. */
class Pairing {
  /** The names that do not exist: their closing tags are no fault of their own. */
  private readonly unknown = new Set<string>();

  constructor(private readonly file: VFile) {}

  convert(parent: Parent): void {
    parent.children = parent.children.flatMap(cutAtBlocks);
    const stack: Open[] = [];
    const output: RootContent[] = [];
    const place = (...nodes: RootContent[]) => (stack.at(-1)?.children ?? output).push(...nodes);
    for (const node of parent.children as RootContent[]) {
      const tag = node.type === 'shortcode' ? parseShortcode(node.value) : undefined;
      if (node.type !== 'shortcode') {
        if ('children' in node) this.convert(node);
        place(node);
      } else if (tag === undefined || typeof tag === 'string') place({ type: 'text', value: tag ?? node.value });
      else if (tag.kind === 'close') this.close(tag, node, stack, place);
      else this.open(tag, node, parent, stack, place);
    }
    const doubled = new Set<Open>();
    for (let open = stack.pop(); open; open = stack.pop()) {
      if (open.definition.content === 'required' && !doubled.has(open)) {
        const outer = stack.findLast(({ tag }) => tag.name === open?.tag.name);
        if (outer) doubled.add(outer);
        this.reportUnclosed(open, outer !== undefined);
      }
      place(...(open.definition.content === 'required' ? [] : this.build(open.tag, [], open.node)), ...open.children);
    }
    parent.children = output;
  }

  private open(tag: Shortcode, node: RootContent, parent: Parent, stack: Open[], place: (...nodes: RootContent[]) => void): void {
    const definition = findShortcode(tag.name);
    if (!definition) {
      const near = nearestOf(tag.name, Object.keys(SHORTCODES));
      this.report(
        node,
        `Le raccourci \`${tag.name}\` n’existe pas${asWritten(tag, node)}.`,
        near ? `Écrivez \`${near}\` à la place de \`${tag.name}\`.` : `Utilisez l’un de ceux-ci : ${Object.keys(SHORTCODES).join(', ')}.`,
      );
      this.unknown.add(tag.name);
      return;
    }
    if (tag.isCut)
      report(
        this.file,
        node,
        'shortcode',
        `Une valeur du raccourci \`${tag.name}\` est coupée à une espace ou à un guillemet${asWritten(tag, node)}.`,
        'Mettez chaque valeur entre guillemets droits, et ce qu’elle cite entre « et », comme `title="Le mot « donnée »"`.',
        'warning',
      );
    const encloses =
      tag.kind === 'open' && (definition.content === 'required' || (definition.content === 'optional' && isClosed(tag, node, parent)));
    if (encloses) stack.push({ tag, definition, node, children: [] });
    else place(...this.build(tag, [], node));
  }

  private close(tag: Shortcode, node: RootContent, stack: Open[], place: (...nodes: RootContent[]) => void): void {
    const open = stack.at(-1);
    if (this.unknown.has(tag.name)) return;
    const written = node.type === 'shortcode' ? node.value.trim() : '';
    if (!open) {
      this.report(
        node,
        `\`${written}\` ferme un encadré qui n’est pas ouvert.`,
        'Retirez cette balise, ou ajoutez celle qui l’ouvre plus haut.',
      );
      return;
    }
    if (open.tag.name !== tag.name) {
      this.report(
        node,
        `\`${written}\` ne ferme pas \`${open.tag.name}\`, ouvert plus haut.`,
        `Écrivez \`${written.replace(tag.name, open.tag.name)}\` à la place de \`${written}\`.`,
      );
      // An enclosing one is closed too early: the rest of the text is read as its author meant it.
      if (stack.some((other) => other.tag.name === tag.name)) return;
    }
    stack.pop();
    place(...this.build(open.tag, open.children, open.node));
  }

  private build(tag: Shortcode, children: RootContent[], at: RootContent): RootContent[] {
    const node = findShortcode(tag.name)?.toNode(tag, children as ComponentChildren);
    const position = at.position && { position: at.position };
    for (const words of node ? wordsLeftOut(tag, JSON.stringify(node)) : [])
      report(
        this.file,
        at,
        'shortcode',
        `Le raccourci \`${tag.name}\` ne montre pas « ${words} ».`,
        'Écrivez-le dans le texte, ou retirez-le.',
        'warning',
      );
    if (node && SENTENCES.has(node.name ?? '') && findShortcode(tag.name)?.block)
      return [{ type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement', ...position } as PhrasingContent], ...position }];
    if (node) return [{ ...node, ...position }];
    this.report(
      at,
      `Il manque une valeur au raccourci \`${tag.name}\`${asWritten(tag, at)}.`,
      `Indiquez ce qu’il doit montrer, comme \`${findShortcode(tag.name)?.example ?? '{{< figure src="/img/atelier.jpg" >}}'}\`.`,
    );
    return children;
  }

  private reportUnclosed({ tag, node }: Open, isSecond: boolean): void {
    const closing = node.type === 'shortcode' && node.value.startsWith('{{%') ? `{{% /${tag.name} %}}` : `{{< /${tag.name} >}}`;
    if (isSecond)
      this.report(
        node,
        `\`${tag.name}\` est ouvert deux fois, et n’est pas fermé.`,
        `Écrivez \`${closing}\` à la place de cette seconde balise, qui devait le fermer.`,
      );
    else
      this.report(
        node,
        `\`${tag.name}\` n’est pas fermé${asWritten(tag, node)}.`,
        `Ajoutez \`${closing}\` après son contenu, seul sur une ligne si c’est un encadré.`,
      );
  }

  private report(node: RootContent, wrong: string, remedy: string): void {
    report(this.file, node, 'shortcode', wrong, remedy);
  }
}

/** The arguments that hold words for readers and are not in the node, as JSON. Others set sizes, styles or options of Hugo. */
function wordsLeftOut({ positional, named }: Shortcode, node: string): string[] {
  const isForReaders = ([name, value]: [string, string]) =>
    (/\p{L}\s+\p{L}/u.test(value) && !/^(?:class|style)$/.test(name)) || /^(?:title|caption|text|label|alt|titre|.*_text)$/.test(name);
  const values = [...positional.entries()].map(([index, value]): [string, string] => [String(index), value]);
  return [...values, ...Object.entries(named)]
    .filter(isForReaders)
    .map(([, value]) => value)
    .filter((value) => !node.includes(JSON.stringify(value).slice(1, -1)));
}

/** Reports a tag with its arguments, since the page does not show them. */
function asWritten({ positional, named }: Shortcode, node: RootContent): string {
  const isBare = positional.length === 0 && Object.keys(named).length === 0;
  return isBare || node.type !== 'shortcode' ? '' : ` (\`${node.value.replace(/\s+/g, ' ').slice(0, 300)}\`)`;
}

function isClosed(tag: Shortcode, node: RootContent, parent: Parent): boolean {
  const following = parent.children.slice(parent.children.indexOf(node as never) + 1) as RootContent[];
  return following.some((sibling) => {
    const other = sibling.type === 'shortcode' ? parseShortcode(sibling.value) : undefined;
    return typeof other === 'object' && other.kind === 'close' && other.name === tag.name;
  });
}

/** Splits a paragraph at the tag of a block, so that the tag is among blocks. */
function cutAtBlocks(node: Parent['children'][number]): Parent['children'] {
  if (node.type !== 'paragraph' || !node.children.some(isBlock)) return [node];
  const parts: Parent['children'] = [];
  let run: typeof node.children = [];
  const flush = () => {
    if (run.some((child) => child.type !== 'text' || child.value.trim() !== '')) parts.push({ ...node, children: run });
    run = [];
  };
  for (const child of node.children) {
    if (isBlock(child)) {
      flush();
      parts.push(child);
    } else run.push(child);
  }
  flush();
  return parts;
}

function isBlock(node: RootContent): boolean {
  const tag = node.type === 'shortcode' ? parseShortcode(node.value) : undefined;
  return typeof tag === 'object' && findShortcode(tag.name)?.block === true;
}
