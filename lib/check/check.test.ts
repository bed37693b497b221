import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { shippedContentDir } from '../site/environment';
import { checkContent } from './check';

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'contenu-')), 'content');
  mkdirSync(path.join(contentDir, 'pages'), { recursive: true });
});

function write(file: string, text: string | Uint8Array): void {
  const absolute = path.join(contentDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

/** The problems, each as `line:column severity rule: message → remedy`. */
function check(): string[] {
  return checkContent(contentDir).problems.map(
    ({ line, column, severity, rule, message, remedy }) => `${line}:${column} ${severity} ${rule}: ${message} → ${remedy}`,
  );
}

const news = (frontMatter: string, body = '') => `---\ntitle: Titre\ndate: 2023-01-24\n${frontMatter}\n---\n\n${body}\n`;
const event = (frontMatter: string, body = '') => `---\ntitle: Titre\n${frontMatter}\n---\n\n${body}\n`;

test('good content has no problem', () => {
  write('actualites/a.md', news('tags: [Un, Deux]', 'Bonjour à <nom@exemple.fr>, {ceci} <5 et {{{{.'));
  expect(check()).toEqual([]);
});

describe('front matter', () => {
  test.each([
    [
      'a field that does not exist',
      'sumary: Résumé',
      '4:1 error champ-inconnu: Le champ `sumary` n’existe pas. → Vouliez-vous dire `summary` ? Écrivez-le à la place de `sumary`.',
    ],
    [
      'a text that is a list',
      'summary: [a]',
      '4:10 error valeur: `summary` : « ["a"] » n’est pas un texte. → Écrivez-le sur la ligne de son nom, entre guillemets : `summary: "a"`.',
    ],
    ['a yes that is a word', 'featured: oui', '4:11 notice forme: « oui » est lu `true`. → `npm run check -- --fix` l’écrit ainsi.'],
    [
      'a rank that is a word',
      'weight: premier',
      '4:9 error valeur: `weight` : « premier » n’est pas un nombre entier. → Écrivez un nombre en chiffres, comme `30`.',
    ],
    [
      'a day that does not exist',
      'lastmod: 2023-02-30',
      '4:10 error valeur: `lastmod` : « 2023-02-30 » n’est pas une date qui existe : février 2023 a 28 jours. → Écrivez `2023-02-28`, si c’est bien ce que vous voulez dire.',
    ],
    [
      'an address that runs code',
      'url_code: "javascript:alert(1)"',
      '4:11 error valeur: `url_code` : « javascript:alert(1) » n’est pas une adresse acceptée. → Écrivez une adresse complète, comme `https://exemple.fr/page`, ou un chemin du site, comme `/evenements/` ; s’il n’y en a pas, laissez le champ vide.',
    ],
    [
      'an address that leaves its folder',
      'slug: ../secret',
      '4:7 error valeur: `slug` : « ../secret » n’est pas une fin d’adresse possible. → Écrivez des lettres minuscules sans accent, des chiffres et des tirets, comme `secret`.',
    ],
    [
      'a kind that is not in the list',
      'kind: billet',
      '4:7 error valeur: `kind` : « billet » n’est pas un choix possible. → Écrivez l’un de ces mots : `article`, `infolettre`, `portrait`.',
    ],
    [
      'a link without its address',
      'links:\n  - name: Un lien',
      '5:5 error champ-manquant: Le champ `links[].url` manque. → Ajoutez-y `url: https://exemple.fr/page`, avec le même décalage que ses voisins.',
    ],
    [
      'a picture that does not exist',
      'images:\n  - /img/absente.jpg',
      '5:5 error image-introuvable: L’image « /img/absente.jpg » n’existe pas. → Déposez-la dans le dossier `public/img`, sous le nom `absente.jpg`, ou corrigez son chemin.',
    ],
    [
      'a project that does not exist',
      'projects: [inconnu]',
      '4:12 error reference: Le projet « inconnu » n’existe pas. → Créez-le dans le dossier `projets`, ou retirez ce nom.',
    ],
    [
      'a colon in a bare value',
      'subtitle: Atelier : la suite',
      '4:11 notice forme: La valeur de `subtitle` contient « : », que YAML lit comme un nouveau champ : le site la lit comme un texte, entre guillemets. → `npm run check -- --fix` l’écrit ainsi.',
    ],
  ])('%s', (_, frontMatter, problem) => {
    write('actualites/a.md', news(frontMatter));
    expect(check()).toEqual([problem]);
  });

  test('a missing title and a missing date, both at once', () => {
    write('actualites/a.md', '---\nsummary: Résumé\n---\n');
    expect(check().sort()).toEqual([
      '2:1 error champ-manquant: Le champ `date` manque. → Ajoutez dans l’en-tête une ligne `date: 2026-03-12T14:00`.',
      '2:1 error champ-manquant: Le champ `title` manque. → Ajoutez dans l’en-tête une ligne `title: Atelier de rentrée`.',
    ]);
  });

  test('no front matter at all', () => {
    write('actualites/a.md', 'Bonjour');
    expect(check()).toEqual([
      '1:1 error en-tete: Le fichier ne commence pas par un en-tête entre deux lignes `---`. → Écrivez au début du fichier ces lignes : `---`, `title: Un titre`, `date: 2026-03-12`, `---`, puis le texte.',
    ]);
  });

  test('JavaScript in place of YAML is not run', () => {
    write('actualites/a.md', '---js\n{ title: process.exit(3) }\n---\n');
    expect(check()).toEqual([
      '1:1 error en-tete: Le fichier ne commence pas par un en-tête entre deux lignes `---`. → Écrivez au début du fichier ces lignes : `---`, `title: Un titre`, `date: 2026-03-12`, `---`, puis le texte.',
    ]);
  });

  test('a file that is not UTF-8', () => {
    write('actualites/a.md', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]));
    expect(check()).toEqual([
      '1:1 error encodage: Le fichier n’est pas enregistré en UTF-8. → Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
    ]);
  });

  test('what is left empty counts as not given', () => {
    write('actualites/a.md', news("summary:\nurl_code: ''\nlinks:\n#  - a\ntags:\n-\n"));
    expect(check()).toEqual([]);
  });

  test('a byte order mark and Windows line ends are no matter', () => {
    write('actualites/a.md', `\uFEFF${news('summary: Résumé', 'Bonjour')}`.replaceAll('\n', '\r\n'));
    expect(check()).toEqual([]);
  });
});

describe('events', () => {
  test.each(['date: 2023-01-31T16:30\ndate_end: 2023-01-31T15:30', 'date: 2023-01-31\ndate_end: 2023-01-30'])(
    'an end before the start: %j',
    (dates) => {
      write('evenements/a.md', event(dates));
      expect(check()).toEqual([
        '4:11 error fin-avant-debut: L’événement se termine avant d’avoir commencé. → Corrigez `date` ou `date_end` : la fin doit venir après le début.',
      ]);
    },
  );

  test('registration that closes before it opens', () => {
    write(
      'evenements/a.md',
      event('date: 2023-01-31\nregistration:\n  url: https://framaforms.org/a\n  opens: 2023-01-20\n  closes: 2023-01-10'),
    );
    expect(check()).toEqual([
      '7:11 error inscriptions: Les inscriptions se terminent avant d’ouvrir. → Corrigez `registration.opens` ou `registration.closes`.',
    ]);
  });

  test('a publication after the end, as with a wrong year', () => {
    write('evenements/a.md', event("date: '2022-01-31T16:30:00Z'\ndate_end: '2022-01-31T17:30:00Z'\npublishDate: '2023-01-15T00:00:00Z'"));
    expect(check()).toEqual([
      '3:7 warning annee: L’événement est daté du lundi 31 janvier 2022, et publié le 15 janvier 2023, après sa fin. → Écrivez `date: 2023-01-31T17:30`, si c’est l’année qui est fausse ; sinon, corrigez `publishDate`.',
    ]);
  });
});

describe('a meeting address that lets anybody in', () => {
  const SECRET = 'https://visio.exemple.fr/j/1?pwd=abc';

  test('is said at its line, in a field, in an item of a list, in a text of several lines', () => {
    write(
      'evenements/a.md',
      event(
        [
          'date: 2023-07-01',
          `status_note: "Reporté, voir ${SECRET}"`,
          'agenda:',
          `  - title: Accueil (${SECRET})`,
          'summary: |',
          '  Un atelier.',
          `  Par ${SECRET}`,
        ].join('\n'),
        `[Par ici](${SECRET})`,
      ),
    );
    expect(checkContent(contentDir).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '4:29 code-de-reunion',
      '6:21 code-de-reunion',
      '9:5 code-de-reunion',
      '12:11 code-de-reunion',
    ]);
  });

  test('is in no field of what is published, and the rest of the field stays', () => {
    const texts = ['subtitle', 'event', 'season', 'status_note', 'contact', 'slides'].map((field) => `${field}: Lien ${SECRET}`);
    const addresses = ['event_url', 'online_url', 'url_video', 'url_code', 'external_link'].map((field) => `${field}: ${SECRET}`);
    write(
      'evenements/a.md',
      event(
        [
          'date: 2023-07-01',
          ...texts,
          ...addresses,
          `tags: [${SECRET}]`,
          `authors: ["Ada, ${SECRET}"]`,
          `links: [{ name: ${SECRET}, url: https://exemple.fr/ }, { name: Réunion, url: ${SECRET} }]`,
          `agenda: [{ title: ${SECRET}, speaker: ${SECRET}, location: ${SECRET}, video: ${SECRET} }]`,
          `address: { street: ${SECRET} }`,
          `registration: { url: ${SECRET} }`,
        ].join('\n'),
      ).replace('title: Titre', `title: Atelier ${SECRET}`),
    );
    write('projets/b.md', `---\ntitle: Projet\nchat_url: ${SECRET}\ngithub: ${SECRET}\nstate: ${SECRET}\nresponsible: [${SECRET}]\n---\n`);
    const entries = loadContent(contentDir).entries.map(({ entry }) => entry);
    expect(JSON.stringify(entries)).not.toContain('pwd=');
    const found = entries.find(({ collection }) => collection === 'evenements');
    expect(found).toMatchObject({
      title: 'Atelier (lien communiqué aux inscrits)',
      statusNote: 'Lien (lien communiqué aux inscrits)',
      mode: 'hybride',
      links: [{ label: '(lien communiqué aux inscrits)', url: 'https://exemple.fr/' }],
    });
  });
});

describe('the doctor of dates', () => {
  const warned: [string, string, string, string][] = [
    [
      'a weekday that is not that of its date',
      'date: 2022-11-24T14:00',
      'Rendez-vous mardi 24 novembre 2022.',
      '6:13 warning jour-de-la-semaine: « mardi 24 novembre 2022 » : ce jour est un jeudi. → Corrigez le jour ou la date : le calendrier dit jeudi 24 novembre 2022.',
    ],
    [
      'a weekday without its year',
      'date: 2022-11-24T14:00',
      'Rendez-vous mardi 22 janvier.',
      '6:13 warning jour-de-la-semaine: « mardi 22 janvier » : ce jour est un samedi en 2022. → Corrigez le jour ou la date : le calendrier dit samedi 22 janvier 2022.',
    ],
    [
      'a summary that speaks of another day',
      'date: 2022-11-24T14:00\nsummary: Le __31 janvier__, un webinaire',
      '',
      '4:15 warning date-et-texte: Le résumé parle du 31 janvier, et l’événement a lieu jeudi 24 novembre 2022. → Écrivez dans le résumé « 24 novembre 2022 », ou corrigez `date`.',
    ],
    [
      'an offset that Paris never had that day',
      'date: 2023-07-01T14:00+01:00',
      '',
      '3:7 warning decalage: « 2023-07-01T14:00+01:00 » : Paris n’était pas à +01:00 de l’heure universelle ce jour-là, mais à +02:00 ; le site lit 15 h. → Écrivez `2023-07-01T15:00`, ou `2023-07-01T14:00` si vous pensiez à l’heure de Paris.',
    ],
    [
      'a whole day that begins at an hour',
      'date: 2023-07-01T14:00\nall_day: true',
      '',
      '4:10 warning journee-entiere: L’événement dure toute la journée, mais commence à une heure précise (« 2023-07-01T14:00 »). → Retirez `all_day`, ou l’heure de `date`.',
    ],
    [
      'an hour of the agenda that does not exist',
      'date: 2023-07-01T14:00\nagenda:\n  - { start: "22:00", end: "01:00", title: Nuit }\n  - { start: "25:00", title: Tard }',
      '',
      '6:14 warning deroule: « 25:00 » n’est pas une heure. → Écrivez-la comme `14:30`.',
    ],
    [
      'a part of the agenda that ends before it starts',
      'date: 2023-07-01T14:00\nagenda:\n  - { start: 9h30, end: 9 h, title: Accueil }\n  - { start: vers midi, title: Fin }',
      '',
      '5:25 warning deroule: Cette partie du déroulé finit à 9 h, et commence à 9h30. → Corrigez `start` ou `end`.',
    ],
    [
      'a meeting link with its passcode',
      'date: 2023-07-01',
      'Voir https://visio.exemple.fr/j/1?pwd=abc',
      '6:6 warning code-de-reunion: Ce lien de réunion contient un code d’accès : n’importe qui pourrait entrer. → Publiez une adresse d’inscription, et envoyez le lien aux inscrits.',
    ],
    [
      'a meeting’s code beside its link',
      'date: 2023-07-01',
      'ID de réunion : 812 3456 7890\nCode : 123456',
      '7:8 warning code-de-reunion: Ce texte donne un code d’accès : n’importe qui pourrait entrer. → Retirez le code, et envoyez-le aux inscrits.',
    ],
    [
      'a contact address with a letter missing',
      'date: 2023-07-01',
      'Écrivez à lab-ia@data.gouv.f.',
      '6:11 warning adresse-de-contact: « lab-ia@data.gouv.f » ressemble à l’adresse de contact du site, sans être la même. → Vouliez-vous dire lab-ia@data.gouv.fr ?',
    ],
  ];

  test.each(warned)('%s', (_, frontMatter, body, problem) => {
    write('evenements/a.md', `---\ntitle: Titre\n${frontMatter}\n---\n\n${body}\n`);
    expect(check()).toEqual([problem]);
  });

  test('a file named after another day', () => {
    write('evenements/2022-05-16-atelier.md', event('date: 2022-06-16'));
    expect(check()).toEqual([
      '3:7 warning date-et-fichier: Le fichier porte la date du lundi 16 mai 2022, et l’événement celle du jeudi 16 juin 2022. → Écrivez `2022-05-16` si le fichier dit juste ; sinon, renommez-le `2022-06-16-atelier.md`.',
    ]);
  });

  test('a caption left over from the file that was copied', () => {
    write('evenements/a.md', '---\ntitle: Webinaire de rentrée\ndate: 2023-07-01\n---\n');
    write('evenements/b.md', '---\ntitle: Atelier\ndate: 2023-07-02\nimage:\n  caption: Le webinaire de rentrée\n---\n');
    expect(check()).toEqual([
      '5:12 warning reste-d-une-copie: La légende parle de « Webinaire de rentrée », qui est une autre page. → Corrigez-la : elle vient sans doute du fichier qui a servi de modèle.',
    ]);
  });

  test('two spellings of one tag', () => {
    write('actualites/a.md', news('tags: [Données]'));
    write('actualites/b.md', news('tags: [donnees]'));
    expect(check()).toEqual([
      '4:8 warning etiquette: L’étiquette « donnees » est écrite ailleurs « Données ». → Écrivez partout « Données ».',
    ]);
  });
});

describe('bodies', () => {
  const cases: [string, 'md' | 'mdx', string, string][] = [
    [
      'an unknown shortcode',
      'md',
      '{{< carrousel >}}',
      '7:1 error shortcode: Le raccourci `carrousel` n’existe pas. → Utilisez l’un de ceux-ci : abbr, alert, audio, callout, cite, contact, cta, figure, fragment, gallery, gist, hl, icon, link, mention, slide, speaker_note, spoiler, staticref, toc, tweet, video, vimeo, youtube.',
    ],
    [
      'words that a shortcode has no place for',
      'md',
      '{{< cta cta_link="/evenements/" cta_text="Agenda" cta_alt_text="En savoir plus" class="large bouton" >}}',
      '7:1 warning shortcode: Le raccourci `cta` ne montre pas « En savoir plus ». → Écrivez-le dans le texte, ou retirez-le.',
    ],
    [
      'a callout left open',
      'md',
      '{{% callout %}}\n\nBonjour',
      '7:1 error shortcode: `callout` n’est pas fermé. → Ajoutez `{{% /callout %}}` après son contenu, seul sur une ligne si c’est un encadré.',
    ],
    [
      'a link to nowhere',
      'md',
      'Voir [ceci](/actualites/absente/).',
      '7:6 error lien-interne: Le lien « /actualites/absente/ » ne mène à aucune page du site. → Écrivez l’adresse d’une page du site, comme `/actualites/` : le plan du site les a toutes.',
    ],
    [
      'an anchor to nowhere',
      'md',
      '## Un\n\n[ici](#deux)',
      '9:1 error ancre: Le lien `#deux` ne mène à aucun titre de cette page. → Écrivez l’un de ceux-ci : `#un`.',
    ],
    [
      'a script address',
      'md',
      '[ici](javascript:alert(1))',
      '7:1 error adresse: L’adresse « javascript:alert(1) » n’est pas acceptée. → Écrivez une adresse qui commence par `https://`, `mailto:`, `tel:` ou `/`.',
    ],
    [
      'a picture without its words',
      'md',
      '<img src="/img/photo_atelier_ideation.jpg">',
      '7:1 error image-sans-texte: Cette image n’a pas de texte de remplacement. → Décrivez-la : `![ce que montre l’image](/img/photo_atelier_ideation.jpg)`, ou écrivez `![](/img/photo_atelier_ideation.jpg)` si elle ne fait que décorer.',
    ],
    [
      'code in MDX',
      'mdx',
      'Un {1 + 1} deux',
      '7:4 error code: `{1 + 1}` est du code, qu’un texte ne peut pas contenir. → Écrivez le texte lui-même ; pour une accolade, écrivez `\\{`.',
    ],
    [
      'an import in MDX',
      'mdx',
      'import a from "a"',
      '7:1 error code: Un texte ne peut contenir ni `import` ni `export`. → Retirez ces lignes : les composants sont disponibles sans les importer.',
    ],
    [
      'an unknown component',
      'mdx',
      '<Carrousel />',
      '7:1 error composant: Le composant `<Carrousel>` n’existe pas. → Utilisez l’un de ceux-ci : Callout, Contact, EventCard, FeaturedEvents, Figure, LatestNews, LinkButton, NewsCard, RegistrationLink, Spoiler, TableOfContents, UpcomingEvents.',
    ],
    [
      'a mail address in MDX',
      'mdx',
      '<nom@exemple.fr>',
      '7:1 notice forme: Dans un `.mdx`, `<nom@exemple.fr>` s’écrit `[nom@exemple.fr](mailto:nom@exemple.fr)` : le site le lit ainsi. → `npm run check -- --fix` l’écrit ainsi.',
    ],
  ];

  test.each(cases)('%s', (_, format, body, problem) => {
    write(`actualites/a.${format}`, news('draft: false', body));
    expect(check()).toEqual([problem]);
  });
});

describe('names of files that are not those of the disk', () => {
  const found = (body: string) => {
    for (const file of ['Plan.png', 'docs/Note 1.pdf']) write(`public/${file}`, 'x');
    write('actualites/a.md', news('draft: false', body));
    return check();
  };

  test.each([
    [
      'a picture with other capitals',
      '![Plan](/plan.PNG)',
      '7:1 error image-introuvable: « /plan.PNG » n’existe pas ; un fichier s’appelle « /Plan.png ». → Écrivez ce nom tel quel, sans rien après : un serveur distingue les majuscules.',
    ],
    [
      'a document with other capitals',
      '[Note](</docs/note 1.pdf>)',
      '7:1 error lien-interne: « /docs/note 1.pdf » n’existe pas ; un fichier s’appelle « /docs/Note 1.pdf ». → Écrivez ce nom tel quel, sans rien après : un serveur distingue les majuscules.',
    ],
    [
      'a picture that is not there, named as its author reads it',
      '![Été](/%C3%A9t%C3%A9.png)',
      '7:1 error image-introuvable: L’image « /été.png » n’existe pas. → Déposez-la dans le dossier `public`, sous le nom `été.png`, ou corrigez son chemin.',
    ],
    [
      'a picture as Windows names it',
      '![Plan](img\\plan.png)',
      '7:1 error image-introuvable: « /img\\plan.png » n’est pas une adresse : des « / » y séparent les dossiers, et non des « \\ ». → Écrivez `/img/plan.png`.',
    ],
    [
      'a picture as Windows names it from the folder of its text',
      '![Plan](..\\public\\Plan.png)',
      '7:1 error image-introuvable: « ..\\public\\Plan.png » n’est pas une adresse : des « / » y séparent les dossiers, et non des « \\ ». → Écrivez `/Plan.png`.',
    ],
    [
      'a picture in `public`, from the folder of its text',
      '![Plan](../../public/Plan.png)',
      '7:1 error image-introuvable: « ../../public/Plan.png » n’existe pas : le nom du dossier `public` n’est pas dans les adresses. → Écrivez `/Plan.png`.',
    ],
    [
      'a document as Windows names it',
      '[Note](docs\\note.pdf)',
      '7:1 error lien-interne: « docs\\note.pdf » n’est pas une adresse : des « / » y séparent les dossiers, et non des « \\ ». → Écrivez `docs/note.pdf`.',
    ],
    [
      'a heading two ranks lower, in a text whose own ranks begin with the first',
      '# Un\n\n### Deux',
      '9:1 warning titres: Ce titre est de niveau 3, après un titre de niveau 1. → Écrivez-le avec ##.',
    ],
    [
      'a first heading of a lower rank than a later one',
      '## Un\n\n# Deux',
      '7:1 warning titres: Le premier titre est de niveau 2. → Écrivez-le avec #.',
    ],
    [
      'an address in quotes',
      '[a]("https://exemple.fr")',
      '7:1 error lien-interne: Le lien « "https://exemple.fr" » ne dit pas d’où il part. → Écrivez `https://exemple.fr`.',
    ],
    [
      'an address with a space',
      'Voir ![Plan](/docs/Note 1.pdf) ou `[a](b c.pdf)`',
      '7:6 warning adresse-avec-espace: « /docs/Note 1.pdf » contient une espace : l’image n’est pas affichée. → Écrivez l’adresse entre chevrons : `![…](</docs/Note 1.pdf>)`.',
    ],
  ])('%s', (_, body, problem) => {
    expect(found(body)).toEqual([problem]);
  });
});

test('a link to a former address is good: a redirect stands there', () => {
  write('actualites/a.md', news('aliases: [/vieille/adresse/]'));
  write('actualites/b.md', news('draft: false', '[ici](/vieille/adresse/)'));
  expect(check()).toEqual([]);
});

test('a former address that is that of a page', () => {
  write('actualites/a.md', news('aliases: [/evenements/]'));
  expect(check()).toEqual([
    '4:11 error ancienne-adresse: L’ancienne adresse `/evenements/` est celle d’une page ou d’un fichier du site. → Retirez-la.',
  ]);
});

test('a former address that leads to two pages: the first one takes it', () => {
  write('actualites/a.md', news('aliases: [/vieille/]'));
  write('actualites/b.md', news('aliases: [vieille, /autre/]'));
  expect(check()).toEqual([
    '4:11 error ancienne-adresse: L’ancienne adresse `/vieille/` mène déjà à « /actualites/a/ », et non à « /actualites/b/ ». → Retirez-la ici, ou là où elle est d’abord écrite.',
  ]);
});

test('a link to a former address of a list is good', () => {
  write('projets/_index.md', '---\naliases: [/nos-projets/]\n---\n');
  write('actualites/a.md', news('draft: false', '[ici](/nos-projets/)'));
  expect(check()).toEqual([]);
});

test('a published address that disappeared', () => {
  write('actualites/a.md', news('aliases: [/actualites/ancien-nom/]'));
  write('adresses.txt', '# Adresses\n/actualites/a/\n/actualites/ancien-nom/\n/actualites/perdue/\n/actualites/passee/ retirée\n');
  expect(check()).toEqual([
    '4:1 warning adresse-disparue: La page `/actualites/perdue/` a été publiée, et n’existe plus : à cette adresse, le site dit qu’elle a été retirée. → Ajoutez cette adresse aux `aliases` de la page qui la remplace ; si rien ne la remplace, écrivez `retirée` après elle.',
  ]);
});

test('the ledger of addresses, as an author may write it', () => {
  write('actualites/a.md', news('draft: false'));
  write('adresses.txt', 'actualites/a\nhttps://exemple.fr/actualites/a/\n/actualites/b/ Retiree\n/evenements.ics\n');
  expect(check()).toEqual([]);
});

test('a page of the folder takes the place of a shipped one, and the others stay', () => {
  write('pages/nous-ecrire.md', '---\ntitle: Nous écrire\nslug: contact\n---\n\nVoir [comment nous rejoindre](/rejoindre/).\n');
  expect(check()).toEqual([]);
  const pages = loadContent(contentDir).entries.map(({ entry }) => `${entry.path} ${entry.title}`);
  expect(pages).toContain('/contact/ Nous écrire');
  expect(pages.filter((page) => page.startsWith('/contact/'))).toHaveLength(1);
});

describe('one address for two files', () => {
  const said = () =>
    checkContent(contentDir).problems.map(({ file, line, message, remedy }) => `${path.basename(file)}:${line} ${message} → ${remedy}`);

  test('is the fault of the one that is not published', () => {
    write('actualites/2023-02-01-bilan.md', news('draft: true'));
    write('actualites/bilan.md', news('toc: false'));
    expect(said()).toEqual([
      expect.stringMatching(
        /^2023-02-01-bilan\.md:2 L’adresse `\/actualites\/bilan\/` est déjà prise par .*\/bilan\.md\. → Ajoutez dans l’en-tête `slug: bilan-2`, ou un autre nom\.$/,
      ),
    ]);
  });

  test('or of the later one', () => {
    write('actualites/a.md', news('slug: meme').replace('2023-01-24', '2023-02-24'));
    write('actualites/b.md', news('slug: meme'));
    expect(said()).toEqual([
      expect.stringMatching(/^a\.md:4 .* est déjà prise par .*\/b\.md\. → Écrivez `slug: meme-2`, ou un autre nom\.$/),
    ]);
  });
});

test('a file too deep to be read is not passed over in silence', () => {
  write('actualites/2023/mars/a.md', news('draft: false'));
  expect(check()).toEqual([
    '1:1 warning fichier-ignore: Ce fichier n’est pas à un endroit où le site le lit : il est ignoré. → Placez-le directement dans le dossier de sa rubrique, ou nommez-le `index.md` dans un dossier à lui.',
  ]);
});

test('wrong settings are said like the rest', () => {
  write('site.yaml', 'name: Site\nmenu: []\n');
  expect(check()).toContain('1:1 error champ-manquant: Le champ `baseline` manque. → Ajoutez dans ce fichier une ligne `baseline: …`.');
});

test('a site says how to write to its team: by mail, or by a form', () => {
  const settings = readFileSync(path.join(shippedContentDir, 'site.yaml'), 'utf8');
  write('site.yaml', settings.replace(/^email: .*\n/m, ''));
  expect(check()).toEqual([
    '1:1 error valeur: `email` : Le site ne dit pas comment écrire à l’équipe. → Ajoutez une ligne `email: …`, ou `contact_url: …` pour un formulaire.',
  ]);
  write('site.yaml', settings.replace(/^email: .*\n/m, 'contact_url: https://exemple.fr/nous-ecrire\n'));
  expect(check()).toEqual([]);
});
