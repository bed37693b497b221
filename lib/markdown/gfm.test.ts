import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compileMarkdown } from './compile';

const html = (source: string, format: 'md' | 'mdx' = 'md') => toHtml(compileMarkdown({ source, format, math: false }).tree);

test.each([
  [
    'voir https://exemple.fr/a_b_c?d=e&f=g.',
    '<p>voir <a href="https://exemple.fr/a_b_c?d=e&#x26;f=g">https://exemple.fr/a_b_c?d=e&#x26;f=g</a>.</p>',
  ],
  ['(https://exemple.fr/)', '<p>(<a href="https://exemple.fr/">https://exemple.fr/</a>)</p>'],
  ['www.exemple.fr', '<p><a href="http://www.exemple.fr">www.exemple.fr</a></p>'],
  ['nom@exemple.fr', '<p><a href="mailto:nom@exemple.fr">nom@exemple.fr</a></p>'],
  ['<https://exemple.fr/>', '<p><a href="https://exemple.fr/">https://exemple.fr/</a></p>'],
  ['`https://exemple.fr/`', '<p><code>https://exemple.fr/</code></p>'],
  ['[texte](https://exemple.fr/)', '<p><a href="https://exemple.fr/">texte</a></p>'],
  ['à 14:30, bonjour', '<p>à 14:30, bonjour</p>'],
])('%s', (source, expected) => {
  expect(html(source)).toBe(expected);
});
