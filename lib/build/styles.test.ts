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
  const { common, parts } = await sorted(FILES);
  expect(common).toBe('@layer base,shell,patterns,components;@layer base{.button{color:red}}@layer shell{.h_bar{color:red}}');
  const styles = new PageStyles(parts);
  expect(styles.of('<p class="button h_bar">e_hero</p>')).toBe('');
  expect(styles.of('<p class="x c_card">')).toBe('@layer patterns{.c_card{color:red}}');
  expect(styles.of('<p class="e_art"><b class="c_card">')).toBe(
    '@layer components{.e_hero .button{margin:.5rem}@media print{.e_art{color:red}}}@layer patterns{.c_card{color:red}}',
  );
});

test('a picture or a typeface of a component is refused: its address would be relative to the page', async () => {
  const rules = '@layer components { .e_hero { background: url(../media/a.png) } }';
  await expect(sorted({ ...FILES, 'Hero.module.css': rules })).rejects.toThrow('url()');
});

test('if Next.js no longer marks the rules of each file, every page has them all', async () => {
  writeFileSync(path.join(folder, 'all.css'), Object.values(FILES).join('\n'));
  const { parts } = await sortStyles(folder, ['all.css']);
  const [part] = parts;
  expect(parts).toHaveLength(1);
  expect(part?.code).toContain('.h_bar');
  expect(new PageStyles(parts).of('<p class="h_bar">')).toBe(part?.code);
});
