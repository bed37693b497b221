import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { inspectPictures } from '../images/inspect';
import { rootDir } from '../site/environment';
import { checkContent } from './check';

/** The settings of a site: site.yaml. */

const SETTINGS = readFileSync(path.join(rootDir, 'content/site.yaml'), 'utf8');

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'reglages-')), 'content');
  mkdirSync(path.join(contentDir, 'pages'), { recursive: true });
});

function check(settings: string): string[] {
  writeFileSync(path.join(contentDir, 'site.yaml'), settings);
  return checkContent(contentDir).problems.map(
    ({ file, line, severity, rule, message, remedy }) =>
      `${path.relative(contentDir, file)}:${line} ${severity} ${rule}: ${message} → ${remedy}`,
  );
}

test.each([
  ['a menu', 'url: /actualites/'],
  ['a button', 'join_url: /rejoindre/'],
  ['a redirect', 'to: /membres/'],
])('a link of %s that leads nowhere', (_, link) => {
  const wrong = link.replace(/\w+\/$/, 'nulle-part/');
  const line = SETTINGS.split('\n').findIndex((text) => text.includes(link)) + 1;
  expect(check(SETTINGS.replace(link, wrong))).toEqual([
    `site.yaml:${line} error lien-interne: Le lien « /nulle-part/ » ne mène à aucune page du site. → Écrivez l’adresse d’une page du site, comme \`/actualites/\` : le plan du site les a toutes.`,
  ]);
});

describe('old addresses', () => {
  const withRedirects = (lines: string) => SETTINGS.replace(/^redirects:\n(?: .*\n)+/m, `redirects:\n${lines}`);

  test.each([
    ['an item each', '  - /a/: /contact/\n  - /b/: /membres/\n'],
    ['a field each', '  /a/: /contact/\n  /b/: /membres/\n'],
  ])('in short, %s', (_, lines) => {
    expect(check(withRedirects(lines))).toEqual([]);
    expect(loadContent(contentDir).settings?.redirects).toEqual([
      { from: '/a/', to: '/contact/' },
      { from: '/b/', to: '/membres/' },
    ]);
  });

  test('one that leads to two pages', () => {
    const found = check(withRedirects('  - {from: /a/, to: /contact/}\n  - {from: /A/, to: /contact/}\n  - {from: /a/, to: /membres/}\n'));
    expect(found.map((problem) => problem.replace(/^site.yaml:\d+ /, ''))).toEqual([
      'error ancienne-adresse: L’ancienne adresse `/a/` mène déjà à « /contact/ », et non à « /membres/ ». → Retirez-la ici, ou là où elle est d’abord écrite.',
    ]);
    expect(check(withRedirects('  - {from: /a/, to: /contact/}\n  - {from: /a/, to: /contact/}\n'))).toEqual([]);
  });

  test('that lead to each other', () => {
    const found = check(withRedirects('  - {from: /a/, to: /b/}\n  - {from: /b/, to: /a#c}\n  - {from: /c/, to: /contact/}\n'));
    expect(found.map((problem) => problem.replace(/^site.yaml:\d+ /, ''))).toEqual([
      'error ancienne-adresse: L’ancienne adresse `/a/` ramène à elle-même : aucune page ne s’ouvre. → Écrivez après `to:` l’adresse de la page qui la remplace ; si aucune ne la remplace, retirez `from` et `to`.',
      'error ancienne-adresse: L’ancienne adresse `/b/` ramène à elle-même : aucune page ne s’ouvre. → Écrivez après `to:` l’adresse de la page qui la remplace ; si aucune ne la remplace, retirez `from` et `to`.',
    ]);
  });
});

test('a menu in short, beside items of two fields', () => {
  const menu = 'menu:\n  - Accueil: /\n  - label: Actualités\n    url: /actualites/\n';
  expect(check(SETTINGS.replace(/^menu:\n(?: .*\n)+/m, menu))).toEqual([]);
  expect(loadContent(contentDir).settings?.menu).toEqual([
    { label: 'Accueil', url: '/' },
    { label: 'Actualités', url: '/actualites/' },
  ]);
});

test('a link to a page to come, to a part of a page, to a file', () => {
  writeFileSync(path.join(contentDir, 'pages/charte.md'), '---\ntitle: Charte\ndraft: true\n---\n\nTexte.\n');
  for (const url of ['/charte/', '/contact/#pour-une-question-technique', '/evenements.ics', '/img/photo_atelier_ideation.jpg'])
    expect(check(SETTINGS.replace('url: /contact/', `url: ${url}`))).toEqual([]);
});

test('a folder with its own settings and home page is a whole site: nothing shipped is in it', () => {
  writeFileSync(path.join(contentDir, 'accueil.mdx'), '<Hero title="Bonjour">a</Hero>\n');
  const lost = check(SETTINGS).flatMap((problem) => /« (\S+) » ne mène/.exec(problem)?.[1] ?? problem);
  expect(lost).toEqual([
    '/rejoindre/',
    '/rejoindre/',
    '/contact/',
    '/mentions-legales/',
    '/donnees-personnelles/',
    '/accessibilite/',
    '/ressources/',
  ]);
});

describe('colours', () => {
  test('one for both themes, one for each, in three digits, without the sign', () => {
    for (const colours of ['accent: "#7a1f5c"', 'primary: { light: "#333", dark: BBB }\n  accent: 7a1f5c'])
      expect(check(`${SETTINGS}colours:\n  ${colours}\n`)).toEqual([]);
  });

  test.each([
    [
      'accent: "#ffcc00"',
      'error valeur: `colours.accent.light` : « #ffcc00 » se lit mal sur le fond clair du site : le contraste est de 1,2, et il en faut 4,5. → Prenez une nuance plus foncée, comme `"#806600"`.',
    ],
    [
      'primary: { light: "#333333", dark: "#333333" }',
      'error valeur: `colours.primary.dark` : « #333333 » se lit mal sur le fond sombre du site : le contraste est de 1,1, et il en faut 4,5. → Prenez une nuance plus claire, comme `"#919191"`.',
    ],
    [
      'accent: bleu',
      'error valeur: `colours.accent.light` : « bleu » n’est pas une couleur. → Écrivez-la en hexadécimal et entre guillemets, comme `"#14505c"`.',
    ],
    [
      'accent: #7a1f5c',
      'warning commentaire: « #7a1f5c » est un commentaire pour YAML, qui ne garde rien. → Mettez toute la valeur entre guillemets : `"#7a1f5c"`. Si c’est un commentaire, mettez une espace après « # ».',
    ],
  ])('%s', (colours, problem) => {
    const line = SETTINGS.split('\n').length + 1;
    expect(check(`${SETTINGS}colours:\n  ${colours}\n`)).toEqual([`site.yaml:${line} ${problem}`]);
  });
});

describe('pictures', () => {
  const square = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 20"><path d="M0 0h9v9z"/></svg>`;

  beforeEach(() => {
    mkdirSync(path.join(contentDir, 'public'));
    writeFileSync(path.join(contentDir, 'public/carre.svg'), square(20));
    writeFileSync(path.join(contentDir, 'public/large.svg'), square(80));
    writeFileSync(path.join(contentDir, 'public/texte.txt'), 'texte');
  });

  test.each([
    ['logo: /large.svg\nlogo_dark: /carre.svg\nicon: /carre.svg', []],
    ['logo: large.svg', ['error valeur: `logo` : Ce n’est ni le chemin d’un fichier du site, ni `dix-carres`.']],
    ['logo: /absent.svg', ['error image-introuvable: L’image « /absent.svg » n’existe pas.']],
    ['logo: /Large.svg', ['error image-introuvable: « /Large.svg » n’existe pas ; un fichier s’appelle « /large.svg ».']],
    ['logo: /texte.txt', ['error image-illisible: « /texte.txt » n’est pas une image : il ne serait pas affiché.']],
    ['icon: /large.svg', ['warning image: L’icône « /large.svg » n’est pas carrée.']],
    ['icon: /img/photo_atelier_ideation.jpg', ['error image: L’icône « /img/photo_atelier_ideation.jpg » n’est pas un dessin SVG.']],
  ])('%s', async (fields, messages) => {
    writeFileSync(path.join(contentDir, 'site.yaml'), SETTINGS.replace(/^logo: .*\n/m, `${fields}\n`));
    const loaded = loadContent(contentDir);
    const pictures = await inspectPictures(
      loaded.publicFiles.map(({ file }) => file),
      mkdtempSync(path.join(tmpdir(), 'faits-')),
    );
    const { problems } = checkContent(contentDir, loaded, pictures);
    expect(
      problems.filter(({ file }) => file.endsWith('site.yaml')).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
    ).toEqual(messages);
  });
});

test('a menu under a name that is nearly right, beside one of no use, is one slip, and the remedy mends it', () => {
  const wrong = `${SETTINGS.replace(/^menu:/m, 'menus:')}menu: oui\n`;
  const line = SETTINGS.split('\n').indexOf('menu:') + 1;
  expect(check(wrong)).toEqual([
    `site.yaml:${line} error champ-inconnu: Le champ \`menus\` n’existe pas, et la valeur de \`menu\`, qui est déjà écrit, n’est pas ce qu’il y faut. → Mettez « # » devant la ligne \`menu:\` pour en faire une note, que le site ne lit pas, puis écrivez \`menu\` à la place de \`menus\`.`,
  ]);
  expect(check(wrong.replace('menu: oui', '# menu: oui').replace(/^menus:/m, 'menu:'))).toEqual([]);
});
