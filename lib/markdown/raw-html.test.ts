import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { compileText } from './test-words';

const html = (source: string) => toHtml(compileText(source).tree);
const messages = (source: string) =>
  compileText(source).findings.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);

describe('what looks like a tag, and is none, is shown', () => {
  test.each([
    ['Le fichier <fichier> contient la suite', '<p>Le fichier &#x3C;fichier> contient la suite</p>'],
    ['Une List<String>, puis du *texte*', '<p>Une List&#x3C;String>, puis du <em>texte</em></p>'],
    ['<div class="a\nsuite', '<p>&#x3C;div class="a\nsuite</p>'],
    ['<?php echo 1 ?>', '<p>&#x3C;?php echo 1\u202f?></p>'],
    ['<![CDATA[a & b]]>', '<p>&#x3C;![CDATA[a &#x26; b]]></p>'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
    expect(messages(source).join()).toMatch(/^1:\d+ warning `.*` n’est pas une balise : ce passage est montré tel quel\.$/);
  });
});

describe('a tag that has no use in a text goes, and its words stay', () => {
  test.each([
    ['<a href="/"><button>Lire</button></a>', '<p><a href="/">Lire</a></p>'],
    ['<textarea>Un\n\nDeux', '<p>Un</p><p>Deux</p>'],
    ['<plaintext>\nUn\n\n**Deux**', '<p>Un</p><p><strong>Deux</strong></p>'],
    ['<select><option>Un</option></select> fin', '<p>Un fin</p>'],
    ['<form>\n<p>Un</p>\n</form>', '<p>Un</p>'],
    ['<video>Un</video>', '<p>Un</p>'],
    ['<iframe src="a">\n\nUn\n\n</iframe>\n\nDeux', '<p>Un</p><p>Deux</p>'],
  ])('%s', (source, expected) => {
    expect(html(source).replaceAll('\n', '')).toBe(expected);
  });

  test('its message quotes it', () => {
    expect(messages('Un\n\n<canvas id="a" title="Deux"></canvas>')).toEqual([
      '3:1 warning La balise `<canvas id="a" title="Deux">` n’est pas acceptée : elle est retirée.',
    ]);
  });
});

test('an address between < and > is a link within HTML too', () => {
  expect(html('<img src="/a.png" alt="Un">\n<https://exemple.fr/a?b&c> suite')).toBe(
    '<img src="/a.png" alt="Un">\n<a href="https://exemple.fr/a?b&#x26;c">https://exemple.fr/a?b&#x26;c</a> suite',
  );
});

describe('a value without quotes may have slashes', () => {
  test.each([
    ['<img src=/img/plan.svg alt="Un dessin">', '<img src="/img/plan.svg" alt="Un dessin">'],
    ['a <a href=/contact/ title="b">c</a>', '<p>a <a href="/contact/" title="b">c</a></p>'],
    ['a <a href=/contact/>c</a>', '<p>a <a href="/contact/">c</a></p>'],
    ['<a href=https://exemple.fr/?b=1>c</a> d', '<p><a href="https://exemple.fr/?b=1">c</a> d</p>'],
    ['`<a href=/b>` <br/>', '<p><code>&#x3C;a href=/b></code> <br></p>'],
  ])('%s', (source, expected) => {
    expect(html(source).trim()).toBe(expected);
    expect(messages(source)).toEqual([]);
  });
});

test('an anchor has an id, which it may call its name', () => {
  expect(html('<a name="plan"></a>Un [b](#plan)')).toBe('<p><a id="plan"></a>Un <a href="#plan">b</a></p>');
  expect(messages('<a name="plan"></a>Un')).toEqual([]);
});

describe('code goes with its tag', () => {
  test.each(['<script>alert(1)</script>', '<style>\nbody { display: none }\n</style>', 'a\n\n<script>\n1\n</script>'])('%s', (source) => {
    expect(html(source)).not.toMatch(/alert|body|1/);
    expect(messages(source).join()).toContain('elle est retirée, avec le code qu’elle contient.');
  });
});

describe('what is left open, and would hide the rest of the page, is an error', () => {
  test.each([
    ['a\n\n<!-- b\n\nc', '<p>a</p>\n<p>b</p><p>c</p>', '3:1 error Un commentaire `<!--` n’est pas fermé : il cacherait tout ce qui suit.'],
    ['<script>\na\n\nb', '<p>a</p><p>b</p>', '1:9 error La balise `<script>` n’est pas fermée : elle cacherait tout ce qui suit.'],
  ])('%s', (source, expected, message) => {
    expect(html(source)).toBe(expected);
    expect(messages(source)).toContain(message);
  });
});

describe('what is left open, and takes the rest of the page, is named', () => {
  test.each([
    ['a <b>b\n\nc', '1:3 warning `<b>` n’est pas fermé : il prend tout ce qui suit.'],
    ['a\n\n<details><summary>b</summary>\n\nc', '3:1 warning `<details>` n’est pas fermé : il prend tout ce qui suit.'],
    [
      '<a href="https://exemple.fr">b\n\n<a href="https://exemple.fr">c</a>',
      '1:1 warning `<a>` n’est pas fermé : il prend tout ce qui suit.',
    ],
  ])('%j', (source, message) => {
    expect(messages(source)).toEqual([message]);
  });

  test('but where HTML lets an end out', () => {
    expect(messages('<ul><li>a<li>b</ul>\n\n<p>c<br>d\n\n<table><tr><td>e</table>')).toEqual([]);
  });
});

test('a comment is its author’s own', () => {
  expect(html('a <!-- b -- c --> d <!--> e <!-- f > g --> h')).toBe('<p>a  d  e  h</p>');
  expect(messages('a <!-- b -->')).toEqual([]);
});
