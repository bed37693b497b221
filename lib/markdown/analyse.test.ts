import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compileMarkdown } from './compile';

const html = (source: string) => toHtml(compileMarkdown({ source, format: 'md', math: false }).tree);

test('a line with words in bold', () => {
  expect(html('Le **31 janvier**, a lieu un **webinaire**.')).toBe(
    '<p>Le <strong>31 janvier</strong>, a lieu un <strong>webinaire</strong>.</p>',
  );
});
