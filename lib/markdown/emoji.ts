import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nameToEmoji } from './libraries';

/** A name between two colons, next to no word or number: « 9:30:00 » and « a:b:c » do not match. */
const NAME = /(?<![\p{L}\p{N}:/])(:[a-z0-9_+-]+:)(?![\p{L}\p{N}:/])/gu;

/** remark plugin: replaces `:tada:` by its emoji, as GitHub and Hugo do. A name unknown to GitHub stays as it is. */
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
