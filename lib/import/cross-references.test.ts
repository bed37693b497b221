import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** References of Quarto to parts of the page, and to its bibliography. */

test('a reference leads to its part of the page; one that leads nowhere, or to a bibliography, is told', async () => {
  const site = new TestImport({
    '_quarto.yml': 'project: {type: website}\n',
    'posts/a.qmd':
      '---\ntitle: A\ndate: 2024-01-02\n---\n## Une partie {#sec-une}\n\nVoir @sec-une, [-@tbl-x], @fig-rien et [@auteur2020, p. 3].\n\nÉcrire à a@exemple.fr, `@sec-une`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n: Un tableau {#tbl-x}\n',
  });
  const lines = linesOf(await site.run());
  expect(site.read('actualites/a.md')).toContain(
    'Voir [Une partie](#sec-une), [ce tableau](#tbl-x), @fig-rien et [@auteur2020, p. 3].\n\nÉcrire à a@exemple.fr, `@sec-une`.',
  );
  expect(lines.filter((line) => line.includes('to-do'))).toEqual([
    'posts/a.qmd:7 to-do Ce renvoi ne mène à rien dans la page, et est repris comme il est écrit : dites en mots ce qu’il nommait.',
    'posts/a.qmd:7 to-do Cette référence bibliographique est reprise comme elle est écrite : écrivez-y l’auteur, l’année, et un lien.',
  ]);
  expect(lines.filter((line) => line.includes('ne sont pas repris'))).toEqual([]);
  expect(site.errors()).toEqual([]);
});

test.each(['[@', '@sec-', '[@a;', '{#', '## a {'])('many %j end in time', async (written) => {
  const site = new TestImport({
    '_quarto.yml': 'project: {type: website}\n',
    'posts/a.qmd': `---\ntitle: A\ndate: 2024-01-02\n---\n${written.repeat(10_000)}\n`,
  });
  const start = performance.now();
  await site.run();
  expect(performance.now() - start).toBeLessThan(20_000);
});
