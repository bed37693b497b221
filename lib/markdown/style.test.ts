import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { compileText } from './test-words';

/** The policy of the site (Content-Security-Policy) forbids inline styles: no construct makes one. */

const html = (source: string, format: 'md' | 'mdx' = 'md') => toHtml(compileText(source, format, true).tree);

test('columns are aligned by classes', () => {
  expect(html('|a|b|c|\n|:-|:-:|-:|\n|1|2|3|')).toContain(
    '<tr>\n<td class="align-left">1</td>\n<td class="align-center">2</td>\n<td class="align-right">3</td>\n</tr>',
  );
  expect(html('<p align="center">a</p>')).toBe('<p class="align-center">a</p>');
});

describe('no inline style, and no `align` that React makes one of', () => {
  test.each([
    '|a|b|c|\n|:-|:-:|-:|\n|1|2|3|',
    '<table><tr><td align="right" style="color:red">a</td></tr></table>',
    '<p style="color:red" align="center">a</p>',
    '![a](/a.png "b"){style="width:1px"}',
    '# a {style="color:red"}',
    '> [!NOTE]\n> a',
    ':::note{style="color:red"}\na\n:::',
    '{{< figure src="/a.png" style="color:red" >}}',
    '```js\nconst a = "b"\n```',
    '- [x] a',
    'a[^1]\n\n[^1]: b',
    'a\n: b',
    '$\\fcolorbox{red}{blue}{a} \\pmb{a} \\inconnu \\color{red} a \\cancel{b}$',
    '$$\n\\begin{matrix}a & b\\end{matrix}\n\\htmlStyle{color: red}{x}\n$$',
    '$\\frac{$',
    '<details style="color:red"><summary>a</summary>b</details>',
    '<font color="red">a</font> <center>b</center>',
  ])('%s', (source) => {
    expect(JSON.stringify(compileText(source, 'md', true).tree)).not.toMatch(/"(style|align)":/);
  });

  test('in MDX', () => {
    expect(html('<p style="color:red">a</p>\n\n<div align="right">b</div>', 'mdx')).toBe('<p>a</p>\n<div class="align-right">b</div>');
  });
});
