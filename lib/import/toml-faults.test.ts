import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { explainToml } from './toml-faults';

function explained(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, message, remedy } = explainToml(error, text);
    return `${line} ${message} ${remedy}`;
  }
  throw new Error('the text is TOML');
}

const NO_VALUE = 'La valeur n’est ni un texte entre guillemets, ni un nombre, ni une date.';
const NO_END = 'La valeur finit avant le bout de la ligne.';
const LIST = 'Une liste n’est pas fermée, ou il manque une virgule entre deux de ses valeurs.';
const CLOSE =
  'Séparez les valeurs par des virgules, et fermez par « ] » ou « } » avant le champ suivant, comme `tags = ["python", "sql"]`.';
const QUOTES = 'Des guillemets ne sont pas fermés, ou entourent un signe invisible.';
const NO_FIELD = 'Cette ligne n’est pas un champ.';
const FIELD = 'Écrivez un champ comme `title = "Atelier de rentrée"` ; dans une page, le texte se place sous la seconde ligne `+++`.';

test.each([
  ['draft = false\ntitle = Titre', `2 ${NO_VALUE} Écrivez \`title = "Titre"\`.`],
  ['title = “Titre”', `1 ${NO_VALUE} Écrivez \`title = "Titre"\`.`],
  ['tags = [python, sql]', `1 ${NO_VALUE} Écrivez \`tags = ["python", "sql"]\`.`],
  ['time = 9:00', `1 ${NO_VALUE} Écrivez \`time = "9:00"\`.`],
  ['numero = 007', `1 ${NO_VALUE} Écrivez \`numero = "007"\`.`],
  ['title = { a }', `1 ${NO_FIELD} ${FIELD}`],
  ['date = 14 mars 2024', `1 ${NO_END} Écrivez \`date = "14 mars 2024"\`.`],
  ['title = "Le "grand" jour"', `1 ${NO_END} Écrivez \`title = "Le \\"grand\\" jour"\`.`],
  ["title = 'L'atelier'", `1 ${NO_END} Écrivez \`title = "L'atelier"\`.`],
  ['a = "x" b = 2', `1 ${NO_END} Écrivez un champ par ligne, comme \`title = "Atelier de rentrée"\`.`],
  ['title: Titre', `1 ${NO_FIELD} Écrivez \`title = "Titre"\`.`],
  ['une ligne perdue', `1 ${NO_FIELD} ${FIELD}`],
  ['tags = ["a" "b"]', `1 ${LIST} Écrivez \`tags = ["a", "b"]\`.`],
  ['tags = ["a",\n"b"\ndate = 2024-01-01', `3 ${LIST} ${CLOSE}`],
  ['title = "Titre', `1 ${QUOTES} Écrivez \`title = "Titre"\`.`],
  ['title = """Titre', `1 ${QUOTES} Fermez-les comme ils sont ouverts, au bout du texte, et retapez celui-ci.`],
  [
    'image = "C:\\photos\\a.png"',
    '1 Dans un texte entre guillemets droits, « \\ » annonce un signe particulier. Écrivez `image = "C:\\\\photos\\\\a.png"`.',
  ],
  ['title = "A"\ntitle = "B"', '2 Ce champ est déjà écrit plus haut. Gardez une seule des deux lignes.'],
  ['date = 2024-13-45', '1 Cette date n’existe pas. Écrivez-la comme `2026-03-12`, ou avec son heure comme `2026-03-12T14:00:00`.'],
  [
    `a = ${'['.repeat(2000)}`,
    '1 L’en-tête a trop de niveaux, les uns dans les autres. Écrivez un champ par ligne, comme `title = "Atelier de rentrée"`.',
  ],
])('%j is explained in French, with what to write', (text, words) => {
  expect(explained(text)).toBe(words);
});
