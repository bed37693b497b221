import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sortStyles, styled } from './styles';

const folder = mkdtempSync(path.join(tmpdir(), 'styles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules of these files, as Next.js writes them. */
async function sorted(files: Record<string, string>) {
  const text = Object.entries(files).map(([name, rules]) => `/* [project]/components/${name} [app-client] (css) */\n${rules}\n`);
  writeFileSync(path.join(folder, 'all.css'), text.join('\n'));
  return sortStyles(folder, ['all.css']);
}

const FILES = {
  'tokens.css': '@layer base, shell, patterns, components;',
  'base.css': '@layer base { .button { color: red } }',
  'Header.module.css': '@layer shell { .h_bar { color: red } }',
  'cards.module.css': '@layer patterns { .c_card { color: red } }',
  'Hero.module.css':
    '@layer components { .e_hero .local-time { margin: 0.5rem } .e_hero .e_art { color: blue } @media print { .e_art, .e_hero { color: red } } }',
  'Zoom.module.css':
    '@layer components { .z_zoom { animation: z_rise } @keyframes z_rise { 0% { color: red } } } @layer patterns { .z_zoom { margin: 0 } }',
};

test('rules of components stand in the pages that have their classes; all others are those of every page', async () => {
  const { common, ...own } = await sorted(FILES);
  expect(common).toBe('@layer base,shell,patterns,components;@layer base{.button{color:red}}@layer shell{._3{color:red}}');
  expect(styled('<p class="button h_bar">e_hero</p>', own)).toEqual({ html: '<p class="button _3">e_hero</p>', styles: '' });
  expect(styled('<p class="x c_card">', own)).toEqual({ html: '<p class="x _0">', styles: '@layer patterns{._0{color:red}}' });
  // Half of a selector of two classes, one of two selectors.
  expect(styled('<p class="e_art"><b class="c_card">', own)).toEqual({
    html: '<p class="_1"><b class="_0">',
    styles: '@layer components{@media print{._1,._2{color:red}}}@layer patterns{._0{color:red}}',
  });
  // Rules of several files in one layer; a class that a script may add; rules without a class of a component.
  expect(styled('<p class="e_hero"><b class="e_art"><i class="z_zoom">', own).styles).toBe(
    '@layer components{._2 .local-time{margin:.5rem}._2 ._1{color:#00f}@media print{._1,._2{color:red}}._4{animation:z_rise}@keyframes z_rise{0%{color:red}}}@layer patterns{._4{margin:0}}',
  );
});

test('classes that a selector may do without are not asked for', async () => {
  const rules =
    '@layer components { :is(.s_one, .s_two):hover .s_word { color: red } .s_box:not(:has(.s_list)) { color: blue } :root:has(.s_box) p { margin: 0 } }';
  const { common: _, ...own } = await sorted({ 'Some.module.css': rules });
  expect(styled('<p class="s_word">', own).styles).toBe('@layer components{:is(._2,._3):hover ._4{color:red}:root:has(._0) p{margin:0}}');
  expect(styled('<p class="s_box">', own).styles).toBe('@layer components{._0:not(:has(._1)){color:#00f}:root:has(._0) p{margin:0}}');
  expect(styled('<p>', own).styles).toBe('');
});

test('a picture or a typeface of a component is refused: its address would be relative to the page', async () => {
  const rules = '@layer components { .e_hero { background: url(../media/a.png) } }';
  await expect(sorted({ ...FILES, 'Hero.module.css': rules })).rejects.toThrow('url()');
});

test('if Next.js no longer marks the rules of each file, every page has all that it needs', async () => {
  writeFileSync(path.join(folder, 'all.css'), Object.values(FILES).join('\n'));
  const { parts, names } = await sortStyles(folder, ['all.css']);
  const { styles } = styled('<p class="h_bar button">', { parts, names });
  expect(styles).toContain('@layer base,shell,patterns,components;');
  expect(styles).toContain('.button{color:red}');
  expect(styles).toContain('{._3{color:red}}');
});

test('the themes’ switches, which the compiler adds to every colour, have short names; classes of typefaces that no page has are left out', async () => {
  const tokens =
    ':root { --lightningcss-light: initial; --paper: var(--lightningcss-light, #fff) var(--lightningcss-dark, #000); color: red } .b1_className { font-family: text } .b1_variable { --face: "text, (a, b)"}';
  expect((await sorted({ 'tokens.css': tokens })).common).toBe(
    ':root{--light:initial;--paper:var(--light,#fff) var(--dark,#000);color:red}._0{--face:"text, (a, b)"}',
  );
});
