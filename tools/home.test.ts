import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../lib/markdown/plugins';
import { copyHome } from './home';

const folder = mkdtempSync(path.join(tmpdir(), 'copie-'));
const copy = path.join(folder, 'copie.mdx');

beforeEach(() => {
  writeFileSync(copy, 'avant');
});

/** The copy of a home page. */
function copyOf(home: string | Uint8Array): string {
  writeFileSync(path.join(folder, 'accueil.mdx'), home);
  copyHome(folder, copy);
  return readFileSync(copy, 'utf8');
}

test('a home page is copied as the check reads it: decoded, with the line ends of Unix', () => {
  expect(copyOf('\ufeff<Hero title="Été">\r\n\r\nUn mot.\r\n\r\n</Hero>\r\n')).toBe('<Hero title="Été">\n\nUn mot.\n\n</Hero>\n');
});

test.each([
  "import fs from 'node:fs'",
  'export const a = 1',
  '{process.exit()}',
  '<Hero title={fetch("x")}>a</Hero>',
  '<Inconnu />',
  '<Hero',
])('nothing of a text with code is compiled: %s', (home) => {
  expect(copyOf(`${home}\n`)).toBe('');
});

test('a change of the text, and nothing else, changes its hash', () => {
  const hashOf = (home: string) => {
    writeFileSync(path.join(folder, 'accueil.mdx'), home);
    return copyHome(folder, copy);
  };
  const first = hashOf('Un\n');
  expect(hashOf('Deux\n')).not.toBe(first);
  expect(hashOf('Un\r\n')).toBe(first);
});

test('words on the line of a layout component are a paragraph', async () => {
  const source =
    '<Idea title="a">Un *mot*, un [lien](/a/). <LinkButton href="/b/">b</LinkButton> fin</Idea>\n\n<Idea title="b">\n\nSeul.\n\n</Idea>\n';
  const { default: Home } = await evaluate(source, { ...runtime, remarkPlugins, rehypePlugins });
  const html = renderToStaticMarkup(createElement(Home, { components: { Idea: 'section', LinkButton: 'a' } }));
  expect(html.replaceAll('\n', '')).toBe(
    '<section title="a"><p>Un <em>mot</em>, un <a href="/a/">lien</a>. </p><a href="/b/">b</a><p> fin</p></section><section title="b"><p>Seul.</p></section>',
  );
});

test('even compiled, code of a text does not run', async () => {
  const run = Object.assign(globalThis, { hasRun: false });
  const source = `export const a = (globalThis.hasRun = true)

{globalThis.hasRun = true}

<Hero title={String(globalThis.hasRun = true)} {...(globalThis.hasRun = true)}>b</Hero>

<p onClick={() => { globalThis.hasRun = true }}>c</p>
`;
  const { default: Home } = await evaluate(source, { ...runtime, remarkPlugins, rehypePlugins });
  const html = renderToStaticMarkup(createElement(Home, { components: { Hero: 'section' } }));
  expect(html.replaceAll('\n', '')).toBe('<section><p>b</p></section><p>c</p>');
  expect(run.hasRun).toBe(false);
});
