import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check';

/** The home page of a content folder: its own text, held to the rules of entries. */

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'accueil-')), 'content');
  mkdirSync(contentDir);
});

function check(home: string): string[] {
  writeFileSync(path.join(contentDir, 'accueil.mdx'), home);
  return checkContent(contentDir).problems.map(
    ({ file, line, column, severity, rule, message, remedy }) =>
      `${path.relative(contentDir, file)}:${line}:${column} ${severity} ${rule}: ${message} → ${remedy}`,
  );
}

const HERO = '<Hero title="Bonjour">\n\nUn mot.\n\n</Hero>\n\n';

test('every component of the home page, and those of entries', () => {
  const home = `${HERO}<Section title="À venir" tone="sunken" more="Tout" href="/evenements/">
<FeaturedEvents />
<UpcomingEvents />
</Section>

<Section title="Idées">

<Ideas>
<Idea title="Une">Texte, et un [lien](#à-venir). {/* note */}</Idea>
</Ideas>

#### Un titre

<Partners />

<Callout kind="tip">Un conseil, {'en clair'}.</Callout>

</Section>
`;
  expect(check(home)).toEqual([]);
});

describe('no code', () => {
  test.each([
    ['import', `import { x } from 'node:fs'\n\n${HERO}`, '1:1 error code: Un texte ne peut contenir ni `import` ni `export`.'],
    ['export', `${HERO}export const x = 1`, '7:1 error code: Un texte ne peut contenir ni `import` ni `export`.'],
    ['an expression', `${HERO}{process.env.HOME}`, '7:1 error code: `{process.env.HOME}` est du code, qu’un texte ne peut pas contenir.'],
    [
      'an object',
      `${HERO}<Section title={{ a: 1 }.a}>a</Section>`,
      '7:1 error code: La valeur de `title` est du code, qu’un texte ne peut pas contenir.',
    ],
    ['a spread', `<Hero {...process.env}>a</Hero>`, '1:1 error code: La valeur de `{…}` est du code, qu’un texte ne peut pas contenir.'],
    [
      'a script',
      `${HERO}<script>alert(1)</script>`,
      '7:1 warning html: La balise `<script>` n’est pas acceptée : elle est retirée, avec le code qu’elle contient.',
    ],
    [
      'an address that runs',
      `${HERO}<LinkButton href="javascript:alert(1)">a</LinkButton>`,
      '7:1 error adresse: L’adresse « javascript:alert(1) » n’est pas acceptée',
    ],
  ])('%s', (_, home, message) => {
    expect(check(home).join('\n')).toContain(`accueil.mdx:${message}`);
  });
});

describe('what would not show is said, with its place', () => {
  test.each([
    ['', '1:1 error accueil: L’accueil n’a pas de titre. → Écrivez-en un, en tête : `<Hero title="…">…</Hero>`.'],
    [HERO + HERO, '1:1 error accueil: L’accueil a 2 titres. → Écrivez-en un, en tête : `<Hero title="…">…</Hero>`.'],
    [
      '---\ntitle: Accueil\n---\n',
      '1:1 error accueil: L’accueil n’a pas d’en-tête. → Retirez les lignes entre les `---` : le nom et la description du site sont dans site.yaml.',
    ],
    [`${HERO}<Section>a</Section>`, '7:1 error composant: Il manque `title` à `<Section>`. → Écrivez `<Section title="…">`.'],
    [
      `${HERO}<Section title="A" tone="rose">a</Section>`,
      '7:1 error composant: `tone="rose"` n’est pas un choix possible de `<Section>`. → Écrivez l’un de ces mots : paper, sunken.',
    ],
    [
      `${HERO}<Section title="A" href="/evenements/">a</Section>`,
      '7:1 error composant: Le lien de `<Section>` n’a pas de mots. → Écrivez-les, comme `more="Tous les événements"`.',
    ],
    [
      `${HERO}<Section title="A" more="Tout" href="/nulle-part/">a</Section>`,
      '7:1 error lien-interne: Le lien « /nulle-part/ » ne mène à aucune page du site. → Écrivez l’adresse d’une page du site, comme `/actualites/` : le plan du site les a toutes.',
    ],
    [
      '<Hero title="A" src="/img/absente.jpg" alt="">a</Hero>',
      '1:1 error image-introuvable: L’image « /img/absente.jpg » n’existe pas. → Déposez-la dans le dossier `public/img`, sous le nom `absente.jpg`, ou corrigez son chemin.',
    ],
    [
      `${HERO}<Section title="A">\n\n#### B\n\n</Section>`,
      '9:1 warning titres: Ce titre est de niveau 4, après un titre de niveau 2. → Écrivez-le avec ###.',
    ],
  ])('%j', (home, problem) => {
    expect(check(home)).toEqual([`accueil.mdx:${problem}`]);
  });

  test('a component of the home page is not one of an entry', () => {
    mkdirSync(path.join(contentDir, 'pages'));
    writeFileSync(path.join(contentDir, 'pages/a.mdx'), '---\ntitle: A\n---\n\n<Hero title="B">c</Hero>\n');
    expect(check(HERO)).toEqual([expect.stringContaining('pages/a.mdx:5:1 error composant: Le composant `<Hero>` n’existe pas ici.')]);
  });
});
