import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { words } from '../site/words';
import { compileText } from './test-words';

const html = (source: string) => toHtml(compileText(source).tree);
const hidden = words.texts.hiddenAddress;

test.each([
  ['[La salle](https://zoom.us/j/1?pwd=abc)', '<p><span>La salle</span></p>'],
  ['Salle : https://zoom.us/j/1?pwd=abc.', `<p>Salle\u202f: <span>${hidden}</span>.</p>`],
  ['Salle : zoom.us/j/1?pwd=abc', `<p>Salle\u202f: ${hidden}</p>`],
  ['`zoom.us/j/1?pwd=abc`', `<p><code>${hidden}</code></p>`],
  ['[La salle](/salle/ "zoom.us/j/1?pwd=abc")', `<p><a href="/salle/" title="${hidden}">La salle</a></p>`],
  ['<blockquote cite="https://zoom.us/j/1?pwd=abc">Mot</blockquote>', '<blockquote>Mot</blockquote>'],
  ['[La salle](https://zoom.us/j/1)', '<p><a href="https://zoom.us/j/1">La salle</a></p>'],
])('a secret meeting address is never published: %s', (source, expected) => {
  expect(html(source)).toBe(expected);
});
