import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

const CONFIG = 'baseURL = "https://exemple.fr/"\n[taxonomies]\ntag = "tags"\nlocation = "locations"\nserie = "series"\n';

test('the place of an event is the title and address of the page of its term, or the name of the term', async () => {
  const site = new TestImport({
    'hugo.toml': CONFIG,
    'content/event/a.md': '---\ntitle: A\ndate: 2024-03-10T09:30\nlocations: [klap]\n---\nTexte\n',
    'content/event/b.md': '---\ntitle: B\ndate: 2024-03-10T09:30\nlocations: [Lyon]\n---\nTexte\n',
    'content/locations/klap/_index.md': '---\ntitle: Maison de la danse\naddress: 5 avenue du Port, Marseille\n---\nUn lieu.\n',
  });
  await site.run();
  expect(site.read('evenements/a.md')).toContain('location: Maison de la danse\naddress:\n  street: 5 avenue du Port, Marseille\n');
  expect(site.read('evenements/b.md')).toContain('location: Lyon\n');
  expect(site.errors()).toEqual([]);
});

test('terms that mean no field of the site are tags, at the address of which links and redirects arrive', async () => {
  const site = new TestImport({
    'hugo.toml': CONFIG,
    'content/post/a.md':
      '---\ntitle: A\ndate: 2024-03-10\nkeywords: [un]\nseries: [ateliers]\n---\n[série](/series/ateliers/) [rien](/series/x/)\n',
    'content/event/b.md': '---\ntitle: B\ndate: 2024-03-10T09:30\nseries: [ateliers]\n---\nTexte\n',
  });
  const result = await site.run();
  expect(site.read('actualites/a.md')).toContain('tags:\n  - un\n  - ateliers\n');
  expect(site.read('actualites/a.md')).toContain('[série](/etiquettes/ateliers/) rien\n');
  expect(site.read('evenements/b.md')).toContain('event: ateliers\n');
  expect(result.redirects).toContainEqual({ from: '/series/ateliers/', to: '/etiquettes/ateliers/' });
  expect(linesOf(result)).toContain('content/post/a.md:5 changed `series` n’est pas un champ ici : « ateliers » rejoint les étiquettes.');
});

test('a taxonomy that means tags joins those that a page has besides', async () => {
  const site = new TestImport({
    'hugo.toml': '[taxonomies]\ntag = "tags"\n"thème" = "thèmes"\n',
    'content/post/a.md': '---\ntitle: A\ndate: 2024-01-01\nthèmes: [Énergie]\ntags: [R]\n---\nTexte.\n',
    'content/post/b.md': '---\ntitle: B\ndate: 2024-01-01\nthèmes: [Énergie]\n---\nTexte.\n',
  });
  await site.run();
  expect(site.read('actualites/a.md')).toMatch(/tags:\n {2}- R\n {2}- Énergie\n/);
  expect(site.read('actualites/a.md')).not.toContain('## ');
  expect(site.read('actualites/b.md')).toMatch(/tags:\n {2}- Énergie\n/);
});
