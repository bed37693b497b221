import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { rootDir } from '../site/environment';
import { checkContent } from './check';

/** The files of a content folder: which are read, which are served as they are, and which are refused or reported as ignored. */

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'fichiers-')), 'content');
  mkdirSync(contentDir);
});

function write(file: string, text: string | Uint8Array = 'x'): void {
  const absolute = path.join(contentDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

/** Each problem as `file severity rule`, by its path from the content folder. */
const check = () =>
  checkContent(contentDir).problems.map(({ file, severity, rule }) => `${path.relative(contentDir, file)} ${severity} ${rule}`);
const served = () =>
  loadContent(contentDir)
    .publicFiles.map(({ path: at }) => at)
    .filter((at) => !at.startsWith('/img/photo_atelier'));

const NEWS = '---\ntitle: Titre\ndate: 2023-01-24\n---\n\nTexte.\n';
const EVENT = '---\ntitle: Titre\ndate: 2023-01-24T14:00\n---\n\nTexte.\n';

test('public files and those of bundles are served, notes and what tools leave are not', () => {
  write('public/img/a.png');
  write('public/.well-known/dnt-policy.txt');
  write('public/.DS_Store');
  write('evenements/atelier/index.md', EVENT);
  write('evenements/atelier/plan/salle.pdf');
  write('evenements/README.md');
  write('evenements/~$atelier.md');
  expect(check()).toEqual([]);
  expect(served()).toEqual(['/evenements/atelier/plan/salle.pdf', '/.well-known/dnt-policy.txt', '/img/a.png']);
});

describe('a file that would take an address of the site', () => {
  test.each([
    'enhance.js',
    'robots.txt',
    'evenements.ics',
    'evenements.ics/plan.pdf',
    '404.html/plan.pdf',
    '_redirects',
    '_worker.js',
    'pagefind/pagefind.js',
    'rss.xml.gz',
    'evenements/atelier/evenement.ics',
    'contact',
  ])('public/%s', (file) => {
    write(`public/${file}`);
    expect(check()).toEqual([`public/${file} error adresse-du-site`]);
  });

  test('in a bundle', () => {
    write('evenements/atelier/index.md', EVENT);
    write('evenements/atelier/evenement.ics');
    expect(check()).toEqual(['evenements/atelier/evenement.ics error adresse-du-site']);
  });
});

describe('a page that would take an address of the site', () => {
  test.each(['formations', 'actualites', 'evenements', 'projets', 'membres', 'etiquettes', 'infolettres', 'series', 'pagefind'])(
    'pages/%s.md',
    (name) => {
      write(`pages/${name}.md`, NEWS);
      expect(check()).toEqual([`pages/${name}.md error adresse-en-double`]);
    },
  );

  test('by its slug', () => {
    write('pages/robots.md', '---\ntitle: Robots\nslug: robots.txt\n---\n\nTexte.\n');
    write('evenements/a.md', EVENT.replace('---\n\n', 'slug: nature\n---\n\n'));
    expect(check()).toEqual(['evenements/a.md error adresse-en-double', 'pages/robots.md error adresse-en-double']);
  });
});

describe('a file that a browser or a server would run', () => {
  test.each(['a.html', 'A.HTM', 'a.xhtml', 'flux.xml', 'a.js', 'a.mjs', 'a.svgz', 'index.html.br', 'a.php', 'a.php.jpg', 'web.config'])(
    'public/%s',
    (file) => {
      write(`public/docs/${file}`);
      expect(check()).toEqual([`public/docs/${file} error fichier-actif`]);
    },
  );

  test('a drawing with a script', () => {
    write('public/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect(check()).toEqual(['public/a.svg error image-active']);
  });

  test('files of search engines are named in the settings, and hold their code alone', () => {
    const settings = `${readFileSync(path.join(rootDir, 'content/site.yaml'), 'utf8')}\nverification_files: [google12ab.html, BingSiteAuth.xml, google34.html]\n`;
    write('site.yaml', settings);
    write('public/google12ab.html', 'google-site-verification: google12ab.html');
    write('public/BingSiteAuth.xml', '<?xml version="1.0"?>\n<users>\n\t<user>0123456789ABCDEF</user>\n</users>');
    write('public/google34.html', '<script>alert(1)</script>');
    write('public/google56.html', 'google-site-verification: google56.html');
    expect(check()).toEqual(['public/google34.html error fichier-actif', 'public/google56.html error fichier-actif']);
  });
});

describe('names of files, which travel between systems', () => {
  test.each([
    ['public/img/Plan.png', 'public/img/plan.png'],
    ['evenements/Atelier.md', 'evenements/atelier.md'],
  ])('%s and %s are one file on Windows and macOS', (one, other) => {
    for (const [index, file] of [one, other].entries()) write(file, EVENT.replace('---\n\n', `slug: atelier-${index}\n---\n\n`));
    expect(check()).toContain(`${other} error adresse-en-double`);
  });

  test('folders whose names end like that of a kind are not one', () => {
    for (const name of ['nos-pages', 'vos-pages']) write(`pages/${name}/index.md`, NEWS);
    expect(check()).toEqual([]);
  });

  test.each(['public/a:b.txt', 'public/aux.txt', 'public/docs/fin.', 'evenements/quoi?.md', 'pages/con.md'])(
    '%s is none on Windows',
    (file) => {
      write(file, file.endsWith('.md') ? EVENT : 'texte');
      expect(check()).toContain(`${file} warning nom-de-fichier`);
    },
  );

  test.each(['public/auxiliaire.txt', 'public/a.b.txt', 'evenements/communication.md'])('%s is one', (file) => {
    write(file, file.endsWith('.md') ? EVENT : 'texte');
    expect(check()).toEqual([]);
  });
});

describe('files and folders of other names than those of the site', () => {
  const findingsAt = (name: string) =>
    checkContent(contentDir).problems.flatMap(({ file, severity, message, remedy }) =>
      file === path.join(contentDir, name) ? [`${severity} ${message} → ${remedy}`] : [],
    );

  test.each([
    ['site.yml', 'site.yaml'],
    ['site.yaml.txt', 'site.yaml'],
    ['accueil.md', 'accueil.mdx'],
    ['adresse.txt', 'adresses.txt'],
  ])('%s is not %s', (name, known) => {
    write(name, 'texte');
    expect(findingsAt(name)).toEqual([
      `error « ${name} » n’est pas « ${known} » : le site ne lit pas ce fichier. → Renommez-le \`${known}\` ; si vous en avez déjà un, retirez celui-ci.`,
    ]);
  });

  test('in other capitals', () => {
    write('Site.yaml', 'texte');
    expect(findingsAt('Site.yaml')).toEqual([
      'error « Site.yaml » n’est pas « site.yaml » : un serveur distingue les majuscules, et ne lirait pas ce fichier. → Renommez-le `site.yaml` ; si vous en avez déjà un, retirez celui-ci.',
    ]);
  });

  test('folders of pictures and documents', () => {
    for (const folder of ['img', 'static', 'posts']) write(`${folder}/a.png`);
    expect(findingsAt('img')).toEqual([
      'warning Le site ne lit pas le dossier « img » : ce qu’il contient est ignoré. → Déplacez-le dans le dossier `public` : un fichier y a pour adresse `/img/`, puis son nom.',
    ]);
    expect(findingsAt('static')).toEqual([
      'warning Le site ne lit pas le dossier « static » : ce qu’il contient est ignoré. → Renommez-le `public`.',
    ]);
    expect(findingsAt('posts')).toEqual([
      'warning Le site ne lit pas le dossier « posts » : ce qu’il contient est ignoré. → Renommez-le `actualites`.',
    ]);
  });
});

describe('links, hidden and special files are never read nor served', () => {
  const secret = path.join(mkdtempSync(path.join(tmpdir(), 'ailleurs-')), 'secret.md');
  writeFileSync(secret, NEWS);

  test('links to a file, to a folder, to nothing and to themselves', () => {
    write('public/a.txt');
    write('evenements/atelier/index.md', EVENT);
    for (const [name, target] of [
      ['public/passwd.txt', '/etc/passwd'],
      ['public/dossier', path.dirname(secret)],
      ['public/rien.txt', 'absent.txt'],
      ['public/boucle', '.'],
      ['actualites', path.dirname(secret)],
      ['evenements/atelier/plan.md', secret],
      ['evenements/lien.md', secret],
      ['site.yaml', secret],
    ])
      symlinkSync(target ?? '', path.join(contentDir, name ?? ''));
    expect(check()).toEqual([
      'actualites warning fichier-ignore',
      'evenements/atelier/plan.md warning fichier-ignore',
      'evenements/lien.md warning fichier-ignore',
      'public/boucle warning fichier-ignore',
      'public/dossier warning fichier-ignore',
      'public/passwd.txt warning fichier-ignore',
      'public/rien.txt warning fichier-ignore',
      'site.yaml warning fichier-ignore',
    ]);
    expect(served()).toEqual(['/a.txt']);
  });

  test('a public folder that is a link', () => {
    symlinkSync(path.dirname(secret), path.join(contentDir, 'public'));
    expect(check()).toEqual(['public warning fichier-ignore']);
  });

  test('hidden files and folders', () => {
    write('public/.env');
    write('public/.git/config');
    write('public/img/.secret/a.png');
    write('actualites/.brouillon.md', NEWS);
    expect(check()).toEqual([
      'actualites/.brouillon.md warning fichier-ignore',
      'public/.env warning fichier-ignore',
      'public/.git warning fichier-ignore',
      'public/img/.secret warning fichier-ignore',
    ]);
    expect(served()).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('a pipe, and a name that is no text', () => {
    mkdirSync(path.join(contentDir, 'public'));
    execFileSync('mkfifo', [path.join(contentDir, 'public/tube')]);
    writeFileSync(Buffer.concat([Buffer.from(`${contentDir}/public/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x');
    write('public/deux\nlignes.txt');
    expect(check().map((problem) => problem.replace(/^.*(?= error)/s, ''))).toEqual(Array(3).fill(' error fichier-ignore'));
    expect(served()).toEqual([]);
  });
});

describe('what is plainly meant is read, the rest is said', () => {
  test('other spellings of an extension', () => {
    write('actualites/A.MD', NEWS);
    write('actualites/b.markdown', NEWS);
    write('actualites/c.MDX', NEWS);
    expect(check()).toEqual([]);
    expect(loadContent(contentDir).entries.filter(({ entry }) => entry.collection === 'actualites')).toHaveLength(3);
  });

  test.each([
    ['actualites/a.md.txt', 'actualites/a.md.txt'],
    ['actualites/a.docx', 'actualites/a.docx'],
    ['actualites/2026/11/a.md', 'actualites/2026/11/a.md'],
    ['actualites/_brouillon.md', 'actualites/_brouillon.md'],
    ['pages/_index.md', 'pages/_index.md'],
    ['formations/a.md', 'formations/a.md'],
    ['evenements/images/a.png', 'evenements/images/a.png'],
    ['evenement/a.md', 'evenement'],
    ['actualités/a.md', 'actualités'],
    ['Actualites/a.md', 'Actualites'],
    ['a.md', 'a.md'],
  ])('%s', (file, named) => {
    write(file, NEWS);
    expect(check()).toEqual([`${named} warning fichier-ignore`]);
  });
});

test.each(['Site.yaml', 'SITE.YAML', 'Accueil.mdx', 'Adresses.txt'])(
  '%s, which some disks find under its name in small letters',
  (file) => {
    write(file, 'x: [');
    expect(check()).toEqual([`${file} error fichier-ignore`]);
  },
);

test('names that are one on some disks', () => {
  write('public/img/Été.png');
  write('public/img/e\u0301te\u0301.png');
  expect(check()).toEqual(['public/img/Été.png error adresse-en-double']);
  rmSync(path.join(contentDir, 'public/img/Été.png'));
  expect(check()).toEqual([]);
});

test('the introduction of a list is checked like any text', () => {
  write('projets/_index.md', '---\ncouleur: bleu\naliases: [/evenements/]\n---\n');
  write(
    'formations/_index.md',
    '---\naliases: [/evenements/]\n---\n\nVoir [ceci](/nulle-part/) et [les projets]({{< ref "/projets" >}}).\n',
  );
  expect(check()).toEqual([
    'formations/_index.md error ancienne-adresse',
    'formations/_index.md error lien-interne',
    'projets/_index.md error champ-inconnu',
  ]);
});
