import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../near-words';
import { CALLOUT_WORDS, type CalloutKind, calloutKind } from '../site/callout-kinds';
import type { ComponentNode } from './component-node';
import { report } from './report';

/** The words that the messages show for the kinds of boxed remark. */
const SHOWN_KINDS = Object.values(CALLOUT_WORDS).map(([word]) => word);

const KNOWN = (Object.keys(CALLOUT_WORDS) as CalloutKind[]).flatMap((kind) =>
  [kind, ...CALLOUT_WORDS[kind]].map((word) => [word, CALLOUT_WORDS[kind][0]] as const),
);

/** « Vouliez-vous dire `astuce` ? », where a kind is near; then all of them. */
export function suggestKind(written: string): string {
  const near = nearest(written, KNOWN);
  const all = SHOWN_KINDS.map((word) => `\`${word}\``).join(', ');
  return near ? `Écrivez \`${near}\` à la place de \`${written}\` ; les natures sont : ${all}.` : `Écrivez l’une de ces natures : ${all}.`;
}

/** remark plugin: gives boxed remarks, whatever their dialect, the kinds of the site; reports others, which are shown as notes. */
export function remarkCallouts() {
  return (tree: Root, file: VFile) => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name === 'Callout') setKind(node, file);
    });
  };
}

function setKind(node: ComponentNode, file: VFile): void {
  const attribute = node.attributes.find((item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute' && item.name === 'kind');
  if (!attribute || typeof attribute.value !== 'string') return;
  const kind = calloutKind(attribute.value);
  if (kind) attribute.value = kind;
  else
    report(
      file,
      node,
      'encadre',
      `Il n’y a pas d’encadré de nature « ${attribute.value} » : il est montré comme une note.`,
      suggestKind(attribute.value),
      'warning',
    );
}
