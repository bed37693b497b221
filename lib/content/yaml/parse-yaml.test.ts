import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml';

const read = (yaml: string) => parseYaml(yaml, 2);
const said = (yaml: string) => read(yaml).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('values stay as they are written', () => {
  expect(read('tags: [yes, 2023, 1.10, 0123, 0x1F, true, null, 10%, 2023-01-01]\npostcode: 01000\ntime: 18:30\n').value).toEqual({
    tags: ['yes', '2023', '1.10', '0123', '0x1F', 'true', 'null', '10%', '2023-01-01'],
    postcode: '01000',
    time: '18:30',
  });
});

test('what is left empty is not there', () => {
  expect(read("a:\nb: ''\nc: ~\nd: null\ne: []\nf: {g: }\nh: [~, x]\n").value).toEqual({ h: ['x'] });
});

test('merge keys and aliases are followed', () => {
  expect(read('base: &b {x: 1}\nimage:\n  <<: *b\n  y: 2\nother: *b\n')).toMatchObject({
    value: { base: { x: '1' }, image: { x: '1', y: '2' }, other: { x: '1' } },
    findings: [],
  });
});

describe('what cannot be read is said at its place', () => {
  const itself = 'L’en-tête renvoie à lui-même (`&` et `*` de YAML) d’une façon qui ne se lit pas.';
  test.each([
    ['a list that holds itself', 'title: a\ntags: &a [x, *a]\n', `3:14 ${itself}`],
    ['fields that hold themselves', 'image: &a\n  b: {c: *a}\n', `3:10 ${itself}`],
    ['an alias to nothing', 'title: *rien\n', '2:8 « *rien » commence par « * » : le site le lit comme un texte.'],
    ['a merge of no fields', '<<: 3\n', `2:1 ${itself}`],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n`,
      `2:1 ${itself}`,
    ],
    ['a list', '- a\n- b\n', '2:1 L’en-tête n’est pas une suite de champs.'],
    ['a text', 'bonjour\n', '2:1 « bonjour » n’appartient à aucun champ de l’en-tête.'],
    [
      'a type',
      'a: b\ntitle: !Nouveau atelier\n',
      '3:8 La valeur de `title` commence par « ! », que YAML garde pour lui : le site la lit comme un texte, entre guillemets.',
    ],
    [
      'a reserved sign',
      'title: @equipe\n',
      '2:8 La valeur de `title` commence par « @ », que YAML garde pour lui : le site la lit comme un texte, entre guillemets.',
    ],
    [
      'a space that is none',
      'title:\u00a0a b\ndate: 2\n',
      '2:1 Cette ligne contient une espace insécable là où YAML veut une espace ordinaire : le site la lit ainsi.',
    ],
  ])('%s', (_, yaml, message) => {
    expect(said(yaml)).toEqual([message]);
  });

  test('what a comment cuts off', () => {
    expect(read('title: Atelier n° 2 #3\ndate: 2023-01-01 # heure de Paris\n# un mot\nlast: "a #b" #c\n').findings).toEqual([
      {
        line: 2,
        column: 8,
        severity: 'warning',
        rule: 'commentaire',
        message: '« #3 » est un commentaire pour YAML, qui ne garde que « Atelier n° 2 ».',
        remedy: 'Mettez toute la valeur entre guillemets : `"Atelier n° 2 #3"`. Si c’est un commentaire, mettez une espace après « # ».',
      },
    ]);
  });

  test('half a character, written as an escape', () => {
    const { value, findings } = read('title: "a\\ud800\\u0000b"\n');
    expect(value).toEqual({ title: 'ab' });
    expect(findings).toMatchObject([{ line: 2, column: 8, rule: 'caractere-invisible' }]);
  });
});
