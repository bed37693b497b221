import { nameToEmoji } from 'gemoji';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Between two colons that no word or number touches: « 9:30:00 » and « a:b:c » have none. */
const NAME = /(?<![\p{L}\p{N}:/])(:[a-z0-9_+-]+:)(?![\p{L}\p{N}:/])/gu;

/** remark plugin: `:tada:`, as GitHub and Hugo have it. A name that is not one of GitHub's stays as it is. */
export function remarkEmoji() {
  return (tree: Root, file: VFile) => {
    if (!/:[a-z0-9_+-]+:/.test(String(file.value))) return;
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(NAME, (whole) => {
        const name = whole.slice(1, -1);
        return (Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined) ?? whole;
      });
    });
  };
}
