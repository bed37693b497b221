import { describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { generatedFiles } from '../files';
import { type PageValues, pageValue } from '../pages';
import { redirectsOf } from '../redirects';

/** `_index.md` in the folder of a list: the text above the list. */

const NOW = '2023-06-01T00:00Z';
const INDEX = entry(
  'title: Nos outils\nsubtitle: Faits à plusieurs\nsummary: Ce que nous partageons.\naliases: [/project/]',
  'Un **texte**.',
);
const content = contentOf({ 'projets/_index.md': INDEX, 'projets/outil.md': entry('title: Outil') }, NOW);

function listValue<Name extends keyof PageValues>(name: Name, params: Record<string, string> = {}, of = content): PageValues[Name] {
  const value = pageValue(name, params, of);
  if (!value) throw new Error(`no value for ${name}`);
  return value;
}

test('the list has its title and introduction, and keeps its entries', () => {
  const { title, subtitle, opening, projects, head } = listValue('projects');
  expect({ title, subtitle }).toEqual({ title: 'Nos outils', subtitle: 'Faits à plusieurs' });
  expect(opening?.summary?.source).toBe('Ce que nous partageons.');
  expect(opening?.text?.source).toContain('Un **texte**.');
  expect(projects.map((project) => project.title)).toEqual(['Outil']);
  expect(head).toMatchObject({ title: 'Nos outils', description: 'Ce que nous partageons.' });
});

test('trails and the site map call the list by that title', () => {
  expect(listValue('project', { slug: 'outil' }).shell.trail[0]).toEqual({ label: 'Nos outils', path: '/projets/' });
  expect(listValue('siteMap').sections).toContainEqual({ title: 'Nos outils', path: '/projets/' });
});

test('its old addresses lead to the list', () => {
  expect(redirectsOf(content)).toContainEqual({ from: '/project/', to: '/projets/' });
  expect(generatedFiles(content).map(({ path }) => path)).not.toContain('/projets/_index.md');
});

test('a list without a text keeps the site’s own', () => {
  const { title, opening } = listValue('news');
  expect({ title, opening }).toEqual({ title: 'Actualités', opening: undefined });
});

test.each([
  ['actualites', 'news'],
  ['evenements', 'events'],
  ['projets', 'projects'],
  ['membres', 'members'],
  ['formations', 'trainings'],
  ['infolettres', 'newsletters'],
  ['etiquettes', 'tags'],
] as const)('the folder %s', (folder, list) => {
  const of = contentOf({ [`${folder}/_index.md`]: entry('title: Autre titre', '') }, NOW);
  expect(listValue(list, {}, of).title).toBe('Autre titre');
});

describe('later pages', () => {
  const days = Array.from({ length: 21 }, (_, index) => String(index + 1).padStart(2, '0'));
  const posts = days.map((day) => [`actualites/a-${day}.md`, entry(`title: A ${day}\ndate: 2023-01-${day}`)]);
  const of = contentOf({ ...Object.fromEntries(posts), 'actualites/_index.md': entry('title: Journal', 'Bonjour.') }, NOW);

  test('the introduction stands on the first page alone', () => {
    expect(listValue('news', {}, of).opening?.text?.source).toContain('Bonjour.');
    const { title, opening } = listValue('laterNews', { number: '2' }, of);
    expect({ title, opening }).toEqual({ title: 'Journal, page 2', opening: {} });
  });
});
