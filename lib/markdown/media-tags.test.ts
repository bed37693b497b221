import type { RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { compileText } from './test-words';

/** The blocks of a text: `LocalMedia src=/a.mp4 kind=video`, `p`. */
function blocksOf(source: string): string[] {
  const shown = (node: RootContent): string[] => {
    if (node.type === 'mdxJsxFlowElement')
      return [[node.name, ...node.attributes.map((prop) => ('name' in prop ? `${prop.name}=${prop.value}` : ''))].join(' ')];
    return node.type === 'element' ? [node.tagName] : [];
  };
  return compileText(source).tree.children.flatMap(shown);
}

describe('a tag that plays a file becomes a player of the site, or a card with a link', () => {
  test.each([
    ['<video src="/a.mp4" title="Film" controls width="320"></video>', ['LocalMedia src=/a.mp4 kind=video title=Film']],
    ['<video controls>\n<source src="/a.webm" type="video/webm">\n<source src="/a.mp4">\n</video>', ['LocalMedia src=/a.webm kind=video']],
    ['<audio src="//exemple.fr/a.mp3"></audio>', ['ExternalMedia url=https://exemple.fr/a.mp3']],
    ['Un <audio src="/a.mp3"></audio> mot', ['p', 'LocalMedia src=/a.mp3 kind=audio', 'p']],
    ['Un <b>mot</b>.\n\n<video src="/a.mp4"></video>', ['p', 'LocalMedia src=/a.mp4 kind=video']],
  ])('%s', (source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
    expect(compileText(source).findings).toEqual([]);
  });
});

test.each([
  ['<video src="javascript:alert(1)"></video>', 'L’adresse « javascript:alert(1) » n’est pas acceptée.'],
  ['<video controls></video>', 'La balise `<video>` n’est pas acceptée : elle est retirée.'],
  ['<video src="/a.mp4">Trop vieux</video>', '« Trop vieux » n’est pas montré : à qui ne peut rien lire là, le site propose un lien.'],
])('%s is told', (source, message) => {
  expect(compileText(source).findings.map((finding) => finding.message)).toEqual([message]);
});
