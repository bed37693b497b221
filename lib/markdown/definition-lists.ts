import type { Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { type ComponentChildren, componentNode } from './component-node';
import { linesOf } from './lines-of';

/** `Terme` and, below, `: sa définition`: Hugo reads this syntax by default (PHP Markdown Extra), CommonMark does not. */

const MARK = /^:[ \t]+/;

/** remark plugin: turns paragraphs of terms and definitions into lists. */
export function remarkDefinitionLists() {
  return (tree: Root, file: VFile) => {
    if (/^[ \t>]*:[ \t]/m.test(String(file.value))) convert(tree);
  };
}

function convert(parent: Parents): void {
  const output: RootContent[] = [];
  let terms: PhrasingContent[][] = [];
  for (const node of parent.children) {
    if (node.type !== 'paragraph' && 'children' in node) convert(node);
    const lines = node.type === 'paragraph' ? linesOf(node.children) : [];
    const first = lines.findIndex(isDefinition);
    const previous = output.at(-1);
    if (first === 0 && previous?.type === 'paragraph') {
      terms = linesOf(previous.children);
      output.pop();
    } else terms = lines.slice(0, first);
    if (node.type === 'paragraph' && first >= 0 && terms.length > 0) append(output, entriesOf(terms, lines.slice(first)), node);
    else output.push(node);
  }
  parent.children = output as typeof parent.children;
}

function isDefinition([start]: PhrasingContent[]): boolean {
  return start?.type === 'text' && MARK.test(start.value);
}

function entriesOf(terms: PhrasingContent[][], lines: PhrasingContent[][]): ComponentChildren {
  const definitions: PhrasingContent[][] = [];
  for (const line of lines) {
    if (isDefinition(line)) definitions.push(withoutMark(line));
    else definitions.at(-1)?.push({ type: 'text', value: '\n' }, ...line);
  }
  return [
    ...terms.map((children) => componentNode('dt', {}, children as ComponentChildren)),
    ...definitions.map((children) => componentNode('dd', {}, children as ComponentChildren)),
  ];
}

function withoutMark([start, ...rest]: PhrasingContent[]): PhrasingContent[] {
  return start?.type === 'text' ? [{ ...start, value: start.value.replace(MARK, '') }, ...rest] : rest;
}

/** Joins adjacent definitions into one list. */
function append(output: RootContent[], entries: ComponentChildren, { position }: Paragraph): void {
  const previous = output.at(-1);
  if (previous?.type === 'mdxJsxFlowElement' && previous.name === 'dl') previous.children = [...previous.children, ...entries];
  else output.push(componentNode('dl', {}, entries, position));
}
