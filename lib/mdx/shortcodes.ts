import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { componentNode } from './component-node';
import { report } from './report';
import { parseShortcode, type Shortcode } from './shortcode-tag';

type Children = MdxJsxFlowElement['children'];

interface Definition {
  /** Whether it encloses content, up to its closing tag. */
  encloses: boolean;
  toNode: (shortcode: Shortcode, children: Children) => MdxJsxFlowElement;
}

const callout: Definition = {
  encloses: true,
  toNode: ({ positional, named }, children) =>
    componentNode('Callout', { kind: named.kind ?? positional[0], title: named.title }, children),
};

/** Every shortcode that an entry may use, and the component it becomes. */
const SHORTCODES: Record<string, Definition> = {
  callout,
  alert: callout,
};

/** remark plugin: pairs the tags found by `remarkShortcodeSyntax` and turns them into components. */
export function remarkShortcodes() {
  return (tree: Root, file: VFile) => convert(tree, file);
}

function convert(parent: Parent, file: VFile): void {
  parent.children = parent.children.flatMap(hoist);
  const stack: { parent: Parent; tag: Shortcode; node: RootContent }[] = [];
  const output: RootContent[] = [];
  const current = () => (stack.at(-1)?.parent.children ?? output) as RootContent[];
  for (const node of parent.children as RootContent[]) {
    if (node.type !== 'shortcode') {
      if ('children' in node) convert(node, file);
      current().push(node);
      continue;
    }
    const tag = parseShortcode(node.value);
    if (tag === undefined || typeof tag === 'string') {
      current().push({ type: 'text', value: tag ?? node.value });
      continue;
    }
    if (tag.kind === 'close') {
      const open = stack.at(-1);
      if (open?.tag.name !== tag.name) {
        report(
          file,
          node,
          'shortcode',
          `\`${node.value}\` ferme un encadré qui n’est pas ouvert.`,
          'Retirez cette ligne, ou ajoutez celle qui l’ouvre plus haut.',
        );
        continue;
      }
      stack.pop();
      current().push(build(open.tag, open.parent.children, open.node));
      continue;
    }
    const definition = Object.hasOwn(SHORTCODES, tag.name) ? SHORTCODES[tag.name] : undefined;
    if (!definition) {
      report(
        file,
        node,
        'shortcode',
        `Le raccourci \`${tag.name}\` n’existe pas.`,
        `Utilisez l’un de ceux-ci : ${Object.keys(SHORTCODES).join(', ')}.`,
      );
      continue;
    }
    if (definition.encloses && tag.kind === 'open') stack.push({ parent: { type: 'root', children: [] }, tag, node });
    else current().push(build(tag, [], node));
  }
  closeUnfinished();
  parent.children = output;

  function closeUnfinished() {
    for (let open = stack.pop(); open; open = stack.pop()) {
      report(
        file,
        open.node,
        'shortcode',
        `L’encadré \`${open.tag.name}\` n’est pas fermé.`,
        `Ajoutez \`{{% /${open.tag.name} %}}\` seul sur une ligne, après son contenu.`,
      );
      current().push(...(open.parent.children as RootContent[]));
    }
  }
}

function build(tag: Shortcode, children: Parent['children'], at: RootContent): RootContent {
  const definition = SHORTCODES[tag.name];
  if (!definition) throw new Error(`no definition for shortcode ${tag.name}`);
  const node = definition.toNode(tag, children as Children);
  return { ...node, ...(at.position && { position: at.position }) };
}

/** A paragraph that holds the tag of an enclosing shortcode is cut there, so that the tag stands among blocks. */
function hoist(node: Parent['children'][number]): Parent['children'] {
  if (node.type !== 'paragraph' || !node.children.some(isEnclosing)) return [node];
  const parts: Parent['children'] = [];
  let run: typeof node.children = [];
  const flush = () => {
    if (run.some((child) => child.type !== 'text' || child.value.trim() !== '')) parts.push({ ...node, children: run });
    run = [];
  };
  for (const child of node.children) {
    if (isEnclosing(child)) {
      flush();
      parts.push(child);
    } else run.push(child);
  }
  flush();
  return parts;
}

function isEnclosing(node: RootContent): boolean {
  if (node.type !== 'shortcode') return false;
  const tag = parseShortcode(node.value);
  return typeof tag === 'object' && Object.hasOwn(SHORTCODES, tag.name) && SHORTCODES[tag.name]?.encloses === true;
}
