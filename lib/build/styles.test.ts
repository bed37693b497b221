import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PageStyles, sortStyles } from './styles';

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
  'Hero.module.css': '@layer components { .e_hero .button { margin: 0.5rem } @media print { .e_art { color: red } } }',
};

test('a component’s rules stand in the pages that use it, in the order of their names; all others are those of every page', async () => {
  const { common, ...own } = await sorted(FILES);
  expect(common).toBe('@layer base,shell,patterns,components;@layer base{.button{color:red}}@layer shell{._3{color:red}}');
  const styles = new PageStyles(own);
  expect(styles.apply('<p class="button h_bar">e_hero</p>')).toEqual({ html: '<p class="button _3">e_hero</p>', styles: '' });
  expect(styles.apply('<p class="x c_card">')).toEqual({ html: '<p class="x _0">', styles: '@layer patterns{._0{color:red}}' });
  expect(styles.apply('<p class="e_art"><b class="c_card">')).toEqual({
    html: '<p class="_1"><b class="_0">',
    styles: '@layer components{._2 .button{margin:.5rem}@media print{._1{color:red}}}@layer patterns{._0{color:red}}',
  });
});

test('a picture or a typeface of a component is refused: its address would be relative to the page', async () => {
  const rules = '@layer components { .e_hero { background: url(../media/a.png) } }';
  await expect(sorted({ ...FILES, 'Hero.module.css': rules })).rejects.toThrow('url()');
});

test('if Next.js no longer marks the rules of each file, every page has them all', async () => {
  writeFileSync(path.join(folder, 'all.css'), Object.values(FILES).join('\n'));
  const { parts, names } = await sortStyles(folder, ['all.css']);
  expect(parts).toHaveLength(1);
  const { styles } = new PageStyles({ parts, names }).apply('<p class="h_bar">');
  expect(styles).toContain('.button{color:red}');
  expect(styles).toContain('{._3{color:red}}');
});
