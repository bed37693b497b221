import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { rootDir } from '../site/environment';
import { isPageId, withPrefixedAnchors } from './anchors';
import { compileText } from './test-words';

const html = (source: string) => toHtml(compileText(source).tree).replaceAll('\n', '');
const ids = (source: string) => compileText(source).headings.map(({ id }) => id);

describe('anchors are those of GitHub and Hugo', () => {
  test.each([
    ['## Deuxième titre', ['deuxième-titre']],
    ['## L’été à l’école !', ['lété-à-lécole-']],
    ['## `code` & **gras**', ['code--gras']],
    ['## Titre\n\n## Titre\n\n## Titre', ['titre', 'titre-1', 'titre-2']],
    ['## 🎉', ['section']],
    ['## L’été {#ete}', ['ete']],
    ['## L’été {#ete .grand}\n\n## Été {#ete}', ['ete', 'ete-1']],
  ])('%s', (source, expected) => {
    expect(ids(source)).toEqual(expected);
  });

  test('and what gives one is not shown', () => {
    expect(html('## L’été {#ete}')).toBe('<h2 id="ete">L’été</h2>');
    expect(compileText('## L’été {#ete .grand}').findings.map(({ message }) => message)).toEqual([
      'Dans ce titre, `{.grand}` n’a pas d’effet : ce passage est retiré.',
    ]);
  });
});

describe('a link to a heading leads there, however it writes it', () => {
  test.each([
    ['#deuxième-titre', '#deuxi%C3%A8me-titre'],
    ['#deuxieme-titre', '#deuxi%C3%A8me-titre'],
    ['#menu', '#menu-1'],
    ['#absent', '#absent'],
  ])('%s', (written, expected) => {
    expect(html(`[a](${written})\n\n## Deuxième titre\n\n## Menu`)).toContain(`<a href="${expected}">a</a>`);
  });
});

describe('a heading without words takes no link', () => {
  test.each(['## 🎉', '##', '# #', '## ![](/img/x.svg)', '## :tada:', '## !', '<h2></h2>'])('%s', (heading) => {
    const links = '<a href="https://exemple.fr">a</a> <a href="mailto:a@exemple.fr">b</a> <a href="/contact/">c</a> <a href="#">d</a>';
    expect(html(`${heading}\n\n[a](https://exemple.fr) [b](mailto:a@exemple.fr) [c](/contact/) [d](#)`)).toContain(`<p>${links}</p>`);
  });
});

describe('no anchor of the page is taken', () => {
  test.each([
    ['## Menu', '<h2 id="menu-1">Menu</h2>'],
    ['## Contenu', '<h2 id="contenu-1">Contenu</h2>'],
    ['## En bref', '<h2 id="en-bref-1">En bref</h2>'],
    ['## Annee 2024', '<h2 id="annee-2024-1">Annee 2024</h2>'],
    ['## a {#deroule}', '<h2 id="deroule-1">a</h2>'],
    ['## fn 1', '<h2 id="section-fn-1">fn 1</h2>'],
    ['<p id="lies">a</p>', '<p id="lies-1">a</p>'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test('each one that components write is known', () => {
    const written = ['app', 'components'].flatMap((folder) =>
      readdirSync(path.join(rootDir, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.tsx'))
        .flatMap((name) => [...readFileSync(path.join(rootDir, folder, name), 'utf8').matchAll(/\bid=(?:"([^"]+)"|\{`([^`]+)`\})/g)])
        .map(([, literal, template]) => literal ?? template?.replace(/\$\{[^}]*\}/g, '2024') ?? ''),
    );
    expect(written.length).toBeGreaterThan(8);
    expect(written.filter((id) => !isPageId(id))).toEqual([]);
  });
});

test('two texts of a page have anchors of their own', () => {
  const { tree } = compileText('## Un\n\n[a](#un) b[^1]\n\n[^1]: c');
  const first = toHtml(tree);
  const second = toHtml(withPrefixedAnchors(tree, 'resume-'));
  const idsOf = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...second.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  expect(idsOf(second)).toEqual(['resume-un', 'resume-fnref-1', 'resume-footnote-label', 'resume-fn-1']);
  expect(idsOf(first)).toEqual(['un', 'fnref-1', 'footnote-label', 'fn-1']);
  expect(targets).toEqual(['resume-un', 'resume-fn-1', 'resume-fnref-1']);
});
