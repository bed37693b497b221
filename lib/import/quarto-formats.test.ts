import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** Passages of Quarto for some formats alone. */

test.each([
  ['.content-visible when-format="html"', true],
  ['.content-visible when-format="html:js"', true],
  ['.content-visible when-format="pdf"', false],
  ['.content-visible unless-format="pdf"', true],
  ['.content-visible unless-format="html"', false],
  ['.content-hidden when-format="pdf"', true],
  ['.content-hidden when-format="html"', false],
  ['.content-hidden unless-format="html"', true],
  ['.content-hidden', false],
  ['.content-visible when-profile="public"', true],
])('{%s} is on the site: %s', async (attributes, isShown) => {
  const site = new TestImport({
    '_quarto.yml': 'project: {type: website}\n',
    'posts/a.qmd': `---\ntitle: A\ndate: 2024-01-02\n---\nAvant.\n\n::: {${attributes}}\nUn passage.\n:::\n\nAprès.\n`,
  });
  const lines = linesOf(await site.run());
  expect(site.read('actualites/a.md').includes('Un passage.')).toBe(isShown);
  expect(site.read('actualites/a.md')).toMatch(/Avant\.[\s\S]*Après\./);
  const said = 'posts/a.qmd:7 dropped L’ancien site ne montrait pas ce passage, réservé à d’autres formats : il n’est pas repris.';
  expect(lines.filter((line) => line.includes(' dropped '))).toEqual(isShown ? [] : [said]);
  expect(site.errors()).toEqual([]);
});
