import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import type { Construct } from 'micromark-util-types';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { calloutKind } from '../site/callout-kinds';
import { suggestKind } from './callouts';
import { type ComponentChildren, componentNode } from './component-node';
import { report } from './report';

const COLON = 58;
/** `:::note … :::`. Containers only: the text directives of the same proposal would swallow « 14:30 ». */
export function remarkContainerSyntax(this: Processor): undefined {
  const constructs = directive().flow?.[COLON] as Construct[];
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { [COLON]: constructs.slice(0, 1) } }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

/** remark plugin: containers become callouts. */
export function remarkContainers() {
  return (tree: Root, file: VFile) => {
    if (!String(file.value).includes(':::')) return;
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const kind = calloutKind(node.name);
      if (kind === undefined) report(file, node, 'encadre', `L’encadré \`:::${node.name}\` n’existe pas.`, suggestKind(node.name));
      else sayOpen(node, file);
      const title = takeLabel(node) ?? node.attributes?.title ?? undefined;
      parent.children[index] = componentNode('Callout', { kind, title }, node.children as ComponentChildren, node.position);
    });
  };
}

/** A container that nothing closes takes all that follows. */
function sayOpen({ name, position }: ContainerDirective, file: VFile): void {
  const written = String(file.value).slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (/\n[ \t>]*:{3,}[ \t]*$/.test(written.trimEnd())) return;
  report(
    file,
    { type: 'containerDirective', ...(position && { position }) },
    'encadre',
    `L’encadré \`:::${name}\` n’est pas fermé : il prend tout ce qui suit.`,
    'Ajoutez `:::` après son contenu, seul sur une ligne.',
    'warning',
  );
}

/** `:::note[Title]` */
function takeLabel(node: ContainerDirective): string | undefined {
  const [first] = node.children;
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return undefined;
  node.children.shift();
  return textOf(first);
}
