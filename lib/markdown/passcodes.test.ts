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
  ['**Code secret :** 123 456.', '<p><strong>Code secret\u202f:</strong> (code communiqué aux inscrits).</p>'],
  ['Mot de passe : `abc123`', '<p>Mot de passe\u202f: <code>(code communiqué aux inscrits)</code></p>'],
  ['- Code PIN\n- 48**21**', '<ul>\n<li>Code PIN</li>\n<li>(code communiqué aux inscrits)<strong></strong></li>\n</ul>'],
  ['Code postal : 75007', '<p>Code postal\u202f: 75007</p>'],
  ['[La salle](https://zoom.us/j/1)', '<p><a href="https://zoom.us/j/1">La salle</a></p>'],
])('a secret meeting address is never published: %s', (source, expected) => {
  expect(html(source)).toBe(expected);
});
