import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { property } from '../../test-counts';
import { compileMarkdown } from './compile';

const html = (source: string) => toHtml(compileMarkdown({ source, format: 'md', math: false }).tree);

test('a line with words in bold', () => {
  expect(html('Le **31 janvier**, a lieu un **webinaire**.')).toBe(
    '<p>Le <strong>31 janvier</strong>, a lieu un <strong>webinaire</strong>.</p>',
  );
});

test('a line that is read without the parser is what the parser would have made of it', () => {
  const part = fc.constantFrom(
    '**',
    '*',
    ' ',
    'a',
    'é',
    '1',
    ',',
    '.',
    'mot',
    'Le',
    '%',
    '’',
    '**gras**',
    '**deux mots**',
    ' **fin**',
    '__',
    '«',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const source = `L${parts.join('')}`.trim();
      // A final line break changes nothing in Markdown, and sends the text to the parser.
      expect(html(source)).toBe(html(`${source}\n`));
    }),
    property(1000, 10_000),
  );
});
