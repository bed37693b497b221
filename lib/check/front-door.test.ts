import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { shippedContentDir } from '../site/environment';
import { checkContent } from './check';

/** Entries that the check must refuse: the build could not make pages of them, or would publish more than their author meant to. */

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'porte-')), 'content');
});

function write(file: string, text: string | Uint8Array): void {
  const absolute = path.join(contentDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

/** The problems, each as `line:column severity rule message`. */
function check(): string[] {
  return checkContent(contentDir).problems.map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
  );
}

const event = (frontMatter: string) => `---\ntitle: Titre\ndate: 2023-01-31T16:30\n${frontMatter}\n---\n\nTexte.\n`;

describe('a field refuses', () => {
  const long = 'mot '.repeat(40).trim();
  const short = `${long.slice(0, 57)}…`;
  test.each([
    ['a tag that is a sentence', `tags: [court, "${long}"]`, `4:15 error valeur \`tags[]\` : « ${short} » est trop long pour une adresse.`],
    ['a series that is an abstract', `event: ${long}`, `4:8 error valeur \`event\` : « ${short} » est trop long pour une adresse.`],
    ['a tag without a letter', 'tags: ["…"]', '4:8 error valeur `tags[]` : « … » ne donne aucune adresse.'],
    [
      'a slug without an end',
      `slug: ${'a'.repeat(121)}`,
      `4:7 error valeur \`slug\` : « ${'a'.repeat(57)}… » est trop long pour une adresse.`,
    ],
    [
      'an endless subtitle',
      `subtitle: ${'a'.repeat(501)}`,
      `4:11 error valeur \`subtitle\` : « ${'a'.repeat(57)}… » est trop long : 501 caractères.`,
    ],
    ['fifty-one tags', `tags: [${'a, '.repeat(50)}a]`, '4:7 error valeur `tags` : La liste est trop longue : elle compte 51 lignes.'],
    [
      'a hundred and one dates',
      `occurrences: [${'{date: 2023-02-01}, '.repeat(101)}]`,
      '4:14 error valeur `occurrences` : La liste est trop longue : elle compte 101 lignes.',
    ],
    [
      'an address on two lines',
      'online_url: "https://exemple.fr/\\r\\nATTENDEE:x"',
      '4:13 error valeur `online_url` : « https://exemple.fr/ ATTENDEE:x » n’est pas une adresse acceptée.',
    ],
    [
      'a path that leaves the site',
      'event_url: /\\exemple.fr',
      '4:12 error valeur `event_url` : « /\\exemple.fr » n’est pas une adresse acceptée.',
    ],
    [
      'a contact with hidden copies',
      'contact: a@exemple.fr?bcc=b@exemple.fr',
      '4:10 error valeur `contact` : « a@exemple.fr?bcc=b@exemple.fr » n’est pas une adresse électronique ni un nom.',
    ],
    ['fields where a list is', 'registration: [a]', '4:15 error valeur `registration` : « ["a"] » n’est pas une suite de champs.'],
    [
      'the date that Go writes for none',
      'expiryDate: 0001-01-01T00:00:00Z',
      '4:13 error valeur `expiryDate` : « 0001-01-01T00:00:00Z » est hors du calendrier du site.',
    ],
    [
      'an end that is the start',
      'date_end: 2023-01-31T16:30',
      '4:11 error fin-avant-debut L’événement se termine au moment où il commence.',
    ],
    [
      'another date that ends before it starts',
      'occurrences:\n  - date: 2023-02-01\n    date_end: 2023-01-30',
      '6:15 error fin-avant-debut L’événement se termine avant d’avoir commencé.',
    ],
  ])('%s', (_, frontMatter, problem) => {
    write('evenements/a.md', event(frontMatter));
    expect(check()).toEqual([problem]);
  });

  test.each([
    ['an end in the wrong year', 'date_end: 2024-01-31T17:30', '4:11 warning annee L’événement durerait 365 jours.'],
    [
      'an hour that does not exist',
      'lastmod: 2027-03-28T02:30',
      '4:10 warning heure-sautee « 2027-03-28T02:30 » n’existe pas : à Paris, cette nuit-là, on passe de 2 h à 3 h. Le site le lit `2027-03-28T03:30`.',
    ],
    ['a year out of habit', 'occurrences: [{date: 1923-01-31T14:00}]', '4:22 warning annee L’événement est daté de l’année 1923.'],
  ])('nothing of %s, but says it', (_, frontMatter, problem) => {
    write('evenements/a.md', event(frontMatter));
    expect(check()).toEqual([problem]);
  });
});

test.each(['- a\n- b', 'tags: &a [x, *a]', '<<: 3', '? [a]\n: b', '*rien'])('front matter such as %j is an error, not a crash', (yaml) => {
  write('actualites/a.md', `---\n${yaml}\n---\n`);
  expect(check().join('\n')).toMatch(/ error (?:yaml|champ-inconnu) /);
});

test('a name of file that is too long for the files made of it', () => {
  write(`evenements/${'a'.repeat(121)}.md`, event(''));
  write(`evenements/${'b'.repeat(201)}.md`, event(''));
  expect(check()).toEqual([
    '1:1 error adresse Le nom du fichier donne une adresse de 121 lettres.',
    '1:1 error fichier-ignore Son nom est trop long.',
  ]);
});

test.each(['draft: TRUE', 'draft: "true"', 'private: true', 'headless: true', '_build: {render: never}', 'build:\n  render: "false"'])(
  '%s keeps an entry unpublished',
  (field) => {
    write('evenements/a.md', event(field));
    expect(check()).toEqual([]);
    expect(loadContent(contentDir).entries.find(({ entry }) => entry.slug === 'a')?.entry.draft).toBe(true);
  },
);

test.each(['private: false', 'headless: false', '_build: {list: never}', 'build: {render: always}'])('%s publishes it', (field) => {
  write('evenements/a.md', event(field));
  expect(loadContent(contentDir).entries.find(({ entry }) => entry.slug === 'a')?.entry.draft).toBe(false);
});

describe('former addresses', () => {
  const taken = (address: string) =>
    `error ancienne-adresse L’ancienne adresse \`${address}\` est celle d’une page ou d’un fichier du site.`;

  test('those of an entry are no file of the site or of the authors, nor stand below one', () => {
    write('public/guide.pdf', '%PDF-');
    write('evenements/a.md', event('aliases: [/evenements.ics, /guide.pdf, /guide.pdf/page, /rss.xml/a]'));
    expect(check()).toEqual([
      `4:11 ${taken('/evenements.ics/')}`,
      `4:28 ${taken('/guide.pdf/')}`,
      `4:40 ${taken('/guide.pdf/page/')}`,
      `4:57 ${taken('/rss.xml/a/')}`,
    ]);
  });

  test('nor are those of the settings', () => {
    const settings = readFileSync(path.join(shippedContentDir, 'site.yaml'), 'utf8').replace(/^redirects:\n(?: .*\n)*/m, '');
    write('site.yaml', `redirects:\n  - from: /robots.txt/\n    to: /\n  - from: /ok/\n    to: /\n${settings}`);
    expect(check()).toEqual([`2:11 ${taken('/robots.txt/')}`]);
    write('site.yaml', `redirects:\n  - from: "/a\\n/"\n    to: "/\\n/e 301"\n${settings}`);
    expect(check()).toEqual([
      '2:11 error valeur `redirects[].from` : Ce n’est pas un chemin du site.',
      '3:9 error valeur `redirects[].to` : « / /e 301 » n’est pas une adresse acceptée.',
    ]);
  });
});

test('settings that mislead readers are said', () => {
  const settings = readFileSync(path.join(shippedContentDir, 'site.yaml'), 'utf8').replace(/^name: .*$/m, 'name: "Site \\u202Eeug"');
  write('site.yaml', settings);
  expect(check()).toEqual([expect.stringContaining('error caractere-invisible Un caractère invisible inverse')]);
});

test('settings and the list of addresses are read as clean as entries', () => {
  const settings = readFileSync(path.join(shippedContentDir, 'site.yaml'), 'utf8');
  write('site.yaml', `\u{feff}${settings}`.replaceAll('\n', '\r'));
  write('adresses.txt', '\u{feff}# Adresses\r/perdue/\r');
  expect(check()).toEqual([
    '2:1 warning adresse-disparue La page `/perdue/` a été publiée, et n’existe plus : à cette adresse, le site dit qu’elle a été retirée.',
  ]);
  write('adresses.txt', Uint8Array.from([0xe9]));
  write('site.yaml', Buffer.from(`\u{feff}${settings}`, 'utf16le'));
  expect(check()).toEqual([
    '1:1 error encodage Le fichier n’est pas enregistré en UTF-8.',
    '1:1 error encodage Le fichier n’est pas enregistré en UTF-8, mais en UTF-16.',
  ]);
});
