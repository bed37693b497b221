import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { generatedFiles } from '../files';

const BODY = `Un mot d’**accueil**[^1].

## Ce qui vient

- [Atelier](/evenements/atelier/) ; voir <https://exemple.fr/a_b_c>.

![Le plan](/img/plan.png)

[^1]: Une note.`;

const FILES = {
  'actualites/lettre.md': entry('title: Bilan d’<octobre>\nkind: infolettre\nnumber: 12\ndate: 2023-05-02\nsummary: En bref.', BODY),
  'actualites/article.md': entry('title: Article\ndate: 2023-05-03'),
  'evenements/atelier.md': entry('title: Atelier\ndate: 2023-06-20T10:00'),
  'public/img/plan.png': new Uint8Array(),
};

async function mail(extension: 'html' | 'txt', letter = FILES['actualites/lettre.md']): Promise<string> {
  const files = generatedFiles(contentOf({ ...FILES, 'actualites/lettre.md': letter }, '2023-06-01T00:00Z'));
  const file = files.find(({ path }) => path === `/actualites/lettre/courriel.${extension}`);
  if (!file) throw new Error('no such file');
  return String(await file.prepare().make());
}

test('newsletters alone have a form to be sent', () => {
  const paths = generatedFiles(contentOf(FILES, '2023-06-01T00:00Z')).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('courriel'))).toEqual([
    '/actualites/lettre/courriel.html',
    '/actualites/lettre/courriel.txt',
  ]);
});

test('the HTML needs no style sheet and no script, and each address is absolute', async () => {
  const html = await mail('html');
  const names = new Set<string>();
  const addresses: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    names.add(tagName);
    for (const address of [properties.href, properties.src]) if (typeof address === 'string') addresses.push(address);
    if (tagName === 'a' || tagName === 'h2') expect(properties.style).toContain(tagName === 'a' ? 'color: #' : 'font-size: 22px');
  });
  expect([...names].filter((name) => ['script', 'style', 'link', 'div'].includes(name))).toEqual([]);
  expect(addresses.filter((address) => !address.startsWith('http'))).toEqual([]);
  expect(addresses).toContain('http://localhost:3000/img/plan.png');
  expect(html).toContain('Bilan d’&lt;octobre&gt;');
  expect(html).toContain('Infolettre n°&nbsp;12, 2 mai 2023');
});

test('the text has each address after its words, and no sign of Markdown', async () => {
  expect((await mail('txt')).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(`Bilan d’<octobre>
=================

Infolettre n° 12, 2 mai 2023

En bref.

Un mot d’accueil[1].

Ce qui vient
------------

- Atelier (http://localhost:3000/evenements/atelier/) ; voir https://exemple.fr/a_b_c.

Le plan

Notes
-----

1. Une note.

-- 
Programme & Cie

Lire en ligne : http://localhost:3000/actualites/lettre/
`);
});

test('a formula is in the text as its author wrote it, once', async () => {
  const letter = entry('title: Lettre\nkind: infolettre\ndate: 2023-05-02\nmath: true', 'Le carré $x^2$ suffit.');
  expect(await mail('txt', letter)).toContain('\nLe carré x^2 suffit.\n');
});
