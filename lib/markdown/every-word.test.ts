import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../test-counts';
import { compileText, lostWords, wordsOf } from './test-words';

/** Each `W` becomes a different word. Comments and scripts contain none. */
const PIECES = [
  'W W',
  '**W** W*',
  '**W :**W',
  '`W | W`',
  '# W',
  '## W {#w .W}',
  '##W',
  '> W',
  '> [!NOTE] W',
  '- W\n  - W',
  '-    W\n    -    W',
  '3. W',
  '    - W',
  '```js\nW("W")\n```',
  '~~~ W\nW',
  '| W | W |\n| --- | ---: |\n| W | W | W |\n| W |',
  '| W |\n|-|\n| `W | W` |',
  'W\n: W\n: W',
  'W\n\n: W',
  '[W](/w "W")',
  '[W](<W (1).png>)',
  '[W](W W.png)',
  '![W](/w.png "W")',
  '[W][W]',
  '[W]',
  '[^W]',
  'W[^w]',
  '[^w]: W',
  '[w]: /W "W"',
  '[W]: W',
  'https://exemple.fr/W\u00a0» W',
  '<https://exemple.fr/W>',
  '<W>',
  'List<W> W',
  '</W>',
  '<div title="W">W',
  '</div>',
  '<div class="W',
  '<W a="W">W</W>',
  '<a href="/w"><button>W</button></a>',
  '<select><option>W</option></select>',
  '<textarea>W',
  '<title>W',
  '<table><tr><td>W</td>W</tr></table>',
  '<iframe src="https://exemple.fr/W">W</iframe>',
  '<video src="/W.mp4">W</video>',
  '<p onclick="W" data-w="W">W</p>',
  '<a href="javascript:W">W</a>',
  '<svg><text>W</text></svg>',
  '<!-- W',
  '<?W W?>',
  '<![CDATA[W]]>',
  '{{< W >}}',
  '{{% callout note %}}\nW\n{{% /callout %}}',
  '{{< callout >}}W',
  '{{< figure src="/W.png" alt="W" caption="W" title="W" >}}',
  '{{< youtube W >}}',
  '{{< cta cta_link="/W" cta_text="W" >}}',
  '{{< hl >}}W{{< /hl >}}',
  '{{< spoiler text="W" >}}\nW\n{{< /spoiler >}}',
  '{{</* W */>}}',
  '[W]({{< ref "W" >}})',
  '{{< ref "W" >}}',
  ':::note[W]\nW\n:::',
  ':::W\nW',
  '“W” <img src=“/W.png” alt=“W”>',
  '&amp; W &W; \\W \\* W',
  'W  \nW',
  '---\nW\n===',
  '• W\n• W',
  'W\tW\nW\tW',
  'W ~~W~~ ~W~',
  '$W$ $$\nW\n$$',
  ':tada: :W:',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n\n', '\n\n', '\n', ' ', '\n    ', '\n> ')), { maxLength: 12 })
  .map((parts) => {
    let words = 0;
    return parts
      .map(
        ([piece, end]) =>
          piece.replace(/W/g, () => `mot${(words++).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}z`) + end,
      )
      .join('');
  });

const ownWords = (source: string) => wordsOf(source).filter((word) => /^mot[a-z]+z$/.test(word));

test('the words of a text are on the page, or in a message', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, math) => {
      expect(lostWords(ownWords(source), compileText(source, 'md', math))).toEqual([]);
    }),
    property(400, 10_000),
  );
});

test('a page is never much larger than its text', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 400 }), (source, times) => {
      const whole = source.repeat(times).slice(0, 200_000);
      const { tree } = compileText(whole);
      expect(JSON.stringify(tree).length).toBeLessThan(8_000_000);
    }),
    property(20, 300),
  );
});
