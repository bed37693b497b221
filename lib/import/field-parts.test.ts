import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** The entry of an event with these fields, and the lines of the report. */
async function eventWith(fields: string): Promise<{ entry: string; lines: string[]; errors: string[] }> {
  const site = new TestImport({ 'content/event/a.md': fields });
  const lines = linesOf(await site.run());
  return { entry: site.read('evenements/a.md'), lines, errors: site.errors() };
}

const yaml = (fields: string) => `---\ntitle: Atelier\ndate: 2024-07-01T09:00\n${fields}\n---\n\nTexte\n`;

test('speakers written as mappings keep their names in the field, and what else they say in one passage', async () => {
  const { entry, lines } = await eventWith(
    yaml(
      'speakers:\n  - name: Intervenante Une\n    role: Cheffe\n  - nom: Intervenant Deux\n  - name: Trois\n    url: https://exemple.fr/trois',
    ),
  );
  expect(entry).toContain('speakers:\n  - Intervenante Une\n  - Intervenant Deux\n  - Trois\n');
  expect(entry).toContain('\nTexte\n\n## Intervention\n\n- Intervenante Une, Cheffe\n- [Trois](https://exemple.fr/trois)\n');
  expect(lines).toEqual([
    'content/event/a.md:1 imported evenements/a.md',
    'content/event/a.md:4 changed `speakers` dit plus que son champ ici : le reste est repris dans le texte, sous « Intervention ».',
  ]);
});

test.each([
  ['French names', 'programme: [{heure: "09:00", titre: Accueil du public}]', '  - start: 09:00\n    title: Accueil du public\n'],
  ['English names', 'agenda: [{time: "09:30", title: Plénière}]', '  - start: 09:30\n    title: Plénière\n'],
  [
    'speakers within a part',
    'agenda: [{time: "09:30", title: Plénière, speakers: [{name: Une, role: Cheffe}]}]',
    '  - start: 09:30\n    title: Plénière\n    speakers:\n      - Une\naliases:\n  - /event/a/\n---\n\nTexte\n\n## Déroulé\n\n- Plénière, Une, Cheffe\n',
  ],
  [
    'what no part has here',
    'agenda: [{time: "09:30", title: Plénière, niveau: débutant}]',
    '  - start: 09:30\n    title: Plénière\naliases:\n  - /event/a/\n---\n\nTexte\n\n## Déroulé\n\n- Plénière, débutant\n',
  ],
])('the parts of an agenda take the names of the site: %s', async (_, fields, expected) => {
  const { entry, errors } = await eventWith(yaml(fields));
  expect(entry).toContain(`agenda:\n${expected}`);
  expect(errors).toEqual([]);
});

test('parts of an agenda without a title stand whole in one passage, told on the line that was written', async () => {
  const { entry, lines } = await eventWith(
    yaml('programme:\n  - heure: "09:00"\n    public: Tous les agents\n  - heure: "10:00"\n    public: Les débutants'),
  );
  expect(entry).toContain('## Déroulé\n\n- 09:00, Tous les agents\n- 10:00, Les débutants\n');
  expect(lines).toEqual([
    'content/event/a.md:1 imported evenements/a.md',
    'content/event/a.md:4 changed `programme` n’a pas de champ ici : il est repris dans le texte, sous « Déroulé ».',
  ]);
});

test('what the site refuses in a list stands under the name of the list, and the note says what it lacks', async () => {
  const { entry, lines } = await eventWith(
    yaml('liens:\n  - https://exemple.fr\nseances:\n  - lieu: Salle du premier étage\n  - lieu: Salle du second étage'),
  );
  expect(entry).toContain('## Autres dates\n\n- Salle du premier étage\n- Salle du second étage\n');
  expect(lines).toContain(
    'content/event/a.md:6 changed `occurrences.0` : « {"location":"Salle du premier étage"} » n’a pas de `date`. Ces mots sont dans le texte, sous « Autres dates ».',
  );
});

test('dates and times of TOML keep their hour, in fields and in passages', async () => {
  const { entry } = await eventWith(
    '+++\ntitle = "Atelier"\ndate = 2024-07-01T09:00:00\nagenda = [{heure = 2024-07-01T09:15:00+02:00, titre = "Accueil"}, {heure = 2024-07-02T09:15:00, titre = "Suite"}]\ninfos = {cloture = 2024-06-25T23:30:00-04:00, debut = 09:00:00, texte = "Les inscriptions ferment tôt"}\n+++\n',
  );
  expect(entry).toContain('  - start: 09:15\n    title: Accueil\n  - start: 2024-07-02T09:15\n    title: Suite\n');
  expect(entry).toContain('- **Clôture** : 2024-06-25T23:30-04:00\n- **Début** : 09:00\n');
});

test('a value of another shape than its field is told in French, and its words are in the text', async () => {
  const { entry, lines } = await eventWith(yaml('dates: ["lundi-26-janvier"]'));
  expect(entry).toContain('## Autres dates\n\n- lundi-26-janvier\n');
  expect(lines).toContain(
    'content/event/a.md:4 changed `occurrences.0` : « lundi-26-janvier » ne se lit pas ici. Ces mots sont dans le texte, sous « Autres dates ».',
  );
});

test.each([
  ['link: https://exemple.fr/a', 'links:\n  - name: https://exemple.fr/a\n    url: https://exemple.fr/a\n'],
  ['redirect: https://exemple.fr/a', 'external_link: https://exemple.fr/a\n'],
  ['redirect_to: https://exemple.fr/a', 'external_link: https://exemple.fr/a\n'],
  ['externalUrl: https://exemple.fr/a', 'external_link: https://exemple.fr/a\n'],
])('the only address of a page without a text is kept: %s', async (fields, expected) => {
  const site = new TestImport({ 'content/post/a.md': `---\ntitle: A\ndate: 2024-01-01\n${fields}\n---\n` });
  await site.run();
  expect(site.read('actualites/a.md')).toContain(expected);
  expect(site.errors()).toEqual([]);
});

test('a link whose address is none stands whole in the text', async () => {
  const site = new TestImport({
    'content/authors/une/_index.md':
      '---\ntitle: Une\nsocial:\n  - {icon: envelope, link: "mailto:une AT exemple.fr"}\n  - {icon: github, link: "https://exemple.fr/une"}\n---\nTexte\n',
  });
  const lines = linesOf(await site.run());
  const entry = site.read('membres/une/index.md');
  expect(entry).toContain('links:\n  - name: GitHub\n    url: https://exemple.fr/une\n');
  expect(entry).toContain('## Liens\n\n- envelope, mailto:une AT exemple.fr\n');
  expect(lines.join('\n')).not.toContain('undefined');
});

test('a title that is too long is cut, and whole in the text', async () => {
  const title = `${'mot '.repeat(140)}fin`;
  const site = new TestImport({ 'content/post/a.md': `---\ntitle: ${title}\ndate: 2024-01-01\n---\nTexte\n` });
  const lines = linesOf(await site.run());
  expect(site.read('actualites/a.md')).toContain(`title: ${'mot '.repeat(49)}mot…\n`);
  expect(site.read('actualites/a.md')).toContain(`## Titre entier\n\n${title}\n\nTexte\n`);
  expect(lines).toContain(
    'content/post/a.md:2 to-do Le titre a 563 caractères, et 500 au plus ici : il est coupé, et entier au début du texte. Donnez-en un plus court.',
  );
  expect(site.errors()).toEqual([]);
});

test('headings of passages are French, and settings of people are no passage', async () => {
  const { entry, lines } = await eventWith(
    yaml(
      'choices: [Premier choix, Second choix]\ncta: {label: Lire la suite}\npublication_short: Revue\nauthors:\n  - {name: Personne Une, login: une}',
    ),
  );
  expect(entry.match(/^## .*$/gm)).toEqual(['## Choix', '## Lien', '## Publication, en bref']);
  expect(lines.filter((line) => line.includes('dropped'))).toEqual([
    'content/event/a.md:7 dropped Réglages de l’ancien site, sans effet ici : `authors` ([{"name":"Personne Une","login":"une"}]).',
  ]);
});

test('an event whose date is the day of its start is not held back until then', async () => {
  const site = new TestImport({
    'content/event/a.md': '---\ntitle: A\ndate: 2024-06-10\nstart: 10/06/2024\nend: 11/06/2024\n---\nTexte.\n',
    'content/event/b.md': '---\ntitle: B\ndate: 2024-05-01\nstart: 2024-06-10\n---\nTexte.\n',
  });
  await site.run();
  expect(site.read('evenements/a.md')).not.toContain('publishDate');
  expect(site.read('evenements/b.md')).toContain('publishDate: 2024-05-01\n');
});

test('a start and an end that are hours are those of the date', async () => {
  const { entry, lines } = await eventWith('---\ntitle: A\ndate: 2024-05-01\nstart: 09:00\nend: 17h30\n---\nTexte.\n');
  expect(entry).toContain('date: 2024-05-01T09:00\ndate_end: 2024-05-01T17:30\n');
  expect(entry).not.toContain('publishDate');
  expect(lines).toEqual(['content/event/a.md:1 imported evenements/a.md']);
});
