import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkInBrowser } from '../../test-browser';
import { loadContent } from '../content/load';
import type { Problem } from '../content/problems';
import { checkContent } from './check';
import { applyFixes } from './fix';

/**
 * The promise of the checker: what an author plainly means is understood, and `--fix` writes it; for any other mistake, one finding, in
 * French, names the line, and doing what its remedy says makes the check pass.
 */

let contentDir: string;
let file: string;

function write(name: string, text: string | Uint8Array): void {
  const absolute = path.join(contentDir, name);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

const picture = readFileSync('e2e/everything/public/img/petite.png');

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'erreurs-')), 'content');
  write('actualites/bilan.md', '---\ntitle: Bilan\ndate: 2026-01-24\ntags: [Données]\n---\n\nUn bilan.\n');
  write('evenements/2026-01-31-atelier-git.md', '---\ntitle: Atelier Git\ndate: 2026-01-31T14:00\n---\n\nUn atelier.\n');
  write('projets/cartiflette.md', '---\ntitle: Cartiflette\n---\n\nDes cartes.\n');
  write('membres/camille-exemple.md', '---\ntitle: Camille Exemple\n---\n\nUne personne.\n');
  write('public/docs/programme.pdf', 'x');
  write('public/img/été.png', picture);
});

/** The form of `/rediger/` says the same of each of these files. */
afterEach(async () => {
  const now = new Date('2026-12-01T09:00:00Z');
  const found = checkContent(contentDir, undefined, undefined, now).problems.filter((problem) => problem.file.endsWith(file));
  const inContent = ({ file: _, ...problem }: Problem) => ({ ...problem, message: problem.message.replace(`${contentDir}/`, '') });
  expect(await checkInBrowser(contentDir, file, now)).toEqual(found.map(inContent));
});

const problems = () => checkContent(contentDir).problems.filter((problem) => problem.file.endsWith(file));
const faults = () => problems().filter(({ severity }) => severity !== 'notice');
/** No-break spaces are those of French typography. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const say = ({ line, message }: Problem) => `${line} ${plain(message)}`;

/** The front matter that the site reads, by the name of each field. */
function frontMatter(): Record<string, unknown> | undefined {
  return loadContent(contentDir)
    .entries.find(({ entry }) => entry.file.endsWith(file))
    ?.fields().value;
}

function fix(): string {
  const absolute = path.join(contentDir, file);
  for (let round = 0; round < 5; round += 1) {
    const { text, changes } = applyFixes(readFileSync(absolute, 'utf8'), problems());
    if (changes.length === 0) break;
    writeFileSync(absolute, text);
  }
  return readFileSync(absolute, 'utf8');
}

/** An event whose own fields begin on line 4. */
function writeEvent(fields: string, body = 'Un texte.', name = 'evenements/essai.md'): void {
  file = name;
  write(name, `---\ntitle: Essai\ndate: 2026-03-12T14:00\n${fields}\n---\n\n${body}\n`);
}

function writeFile(name: string, text: string): void {
  file = name;
  write(name, text);
}

describe('what is plainly meant is understood, and written by --fix', () => {
  /** A mistake; the fields that it gives; the lines that `--fix` writes in its place. */
  const fields: [mistake: string, read: Record<string, unknown>, written: string][] = [
    // Dates
    ['date_end: 12 mars 2026 à 16h', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['date_end: 12/03/2026 16:00', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['date_end: 2026-03-12 16h30', { date_end: '2026-03-12T16:30' }, 'date_end: 2026-03-12T16:30'],
    ['date_end: 16h', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['date_end: jeudi 12 mars à 16 h', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['date_end: de 14h à 16h30', { date_end: '2026-03-12T16:30' }, 'date_end: 2026-03-12T16:30'],
    ['publishDate: 1er mars 2026', { publishDate: '2026-03-01' }, 'publishDate: 2026-03-01'],
    ['publishDate: 2026-2-3', { publishDate: '2026-02-03' }, 'publishDate: 2026-02-03'],
    ['publishDate: “2026-02-03”', { publishDate: '2026-02-03' }, 'publishDate: 2026-02-03'],
    ['durée: 1h30', { date_end: '2026-03-12T15:30' }, 'date_end: 2026-03-12T15:30'],
    ['durée: deux heures', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['duration: PT1H30M', { date_end: '2026-03-12T15:30' }, 'date_end: 2026-03-12T15:30'],
    // Names of fields
    ['lieu: Salle 1', { location: 'Salle 1' }, 'location: Salle 1'],
    ['meeting_link: https://exemple.fr/visio', { online_url: 'https://exemple.fr/visio' }, 'online_url: https://exemple.fr/visio'],
    ['résumé: Court', { summary: 'Court' }, 'summary: Court'],
    ['description: Court', { summary: 'Court' }, 'summary: Court'],
    ['summary: Court\ndescription: Long', { summary: 'Court', abstract: 'Long' }, 'summary: Court\nabstract: Long'],
    ['auteur: Sacha Spécimen', { authors: 'Sacha Spécimen' }, 'authors: Sacha Spécimen'],
    ['author: Sacha Spécimen', { authors: 'Sacha Spécimen' }, 'authors: Sacha Spécimen'],
    ['date_fin: 2026-03-12T16:00', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['Date de fin: 2026-03-12T16:00', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['endDate: 2026-03-12T16:00', { date_end: '2026-03-12T16:00' }, 'date_end: 2026-03-12T16:00'],
    ['mots-clés: [Python]', { tags: ['Python'] }, 'tags: [Python]'],
    ['Tags: [Python]', { tags: ['Python'] }, 'tags: [Python]'],
    ['type: formation', { kind: 'formation' }, 'kind: formation'],
    [
      'inscription:\n  formulaire: https://exemple.fr/f\n  date limite: 2026-03-10\n  places: 30 places',
      { registration: { url: 'https://exemple.fr/f', closes: '2026-03-10', capacity: '30' } },
      'registration:\n  url: https://exemple.fr/f\n  closes: 2026-03-10\n  capacity: 30',
    ],
    [
      'programme:\n  - heure: "14:00"\n    titre: Accueil\n    intervenante: Camille Exemple',
      { agenda: [{ start: '14:00', title: 'Accueil', speakers: 'Camille Exemple' }] },
      'agenda:\n  - start: "14:00"\n    title: Accueil\n    speakers: Camille Exemple',
    ],
    ['intervenants: Ada, Zoé et Noé', { speakers: 'Ada, Zoé et Noé' }, 'speakers: Ada, Zoé et Noé'],
    ['étiquettes: [A]\ntags: [B]', { tags: ['A', 'B'] }, 'étiquettes: [A]\ntags: [B]'],
    // Choices
    ['status: annulée', { status: 'cancelled' }, 'status: annulé'],
    ['statut: Reporté', { status: 'postponed' }, 'status: reporté'],
    ['kind: Atelier', { kind: 'atelier' }, 'kind: atelier'],
    ['kind: Temps fort', { kind: 'temps-fort' }, 'kind: temps-fort'],
    ['mode: Présentiel', { mode: 'presentiel' }, 'mode: présentiel'],
    ['mode: en ligne', { mode: 'distanciel' }, 'mode: distanciel'],
    ['status: [annulé]', { status: 'cancelled' }, 'status: annulé'],
    ['status: ok', { status: 'confirmed' }, 'status: maintenu'],
    ['registration: plein', { registration: { state: 'full' } }, 'registration: plein'],
    [
      'image:\n  src: /img/été.png\n  cadrage: en haut',
      { image: { src: '/img/été.png', focal_point: 'Top' } },
      'image:\n  src: /img/été.png\n  focal_point: Top',
    ],
    ['draft: 0', { draft: 'false' }, 'draft: false'],
    ['featured: Oui', { featured: 'true' }, 'featured: true'],
    ['brouillon: non', { draft: 'false' }, 'draft: false'],
    ['published: false', { draft: 'true' }, 'draft: true'],
    ['hidden: true', { draft: 'true' }, 'draft: true'],
    ['publié: non', { draft: 'true' }, 'draft: true'],
    ['visibilité: privé', { draft: 'true' }, 'draft: true'],
    ['published: true', { draft: 'false' }, 'draft: false'],
    ['weight: n° 3', { weight: '3' }, 'weight: 3'],
    ['season: Saison 3', { season: '3' }, 'season: 3'],
    // Addresses
    ['event_url: www.exemple.fr/atelier', { event_url: 'https://www.exemple.fr/atelier' }, 'event_url: https://www.exemple.fr/atelier'],
    ['event_url: <https://exemple.fr>', { event_url: 'https://exemple.fr' }, 'event_url: https://exemple.fr'],
    ['event_url: //exemple.fr/f', { event_url: 'https://exemple.fr/f' }, 'event_url: https://exemple.fr/f'],
    [
      'event_url: mailto:nom@exemple.fr?subject=Atelier Git',
      { event_url: 'mailto:nom@exemple.fr?subject=Atelier%20Git' },
      'event_url: mailto:nom@exemple.fr?subject=Atelier%20Git',
    ],
    [
      'url_video: <iframe width="560" src="https://exemple.fr/film"></iframe>',
      { url_video: 'https://exemple.fr/film' },
      'url_video: https://exemple.fr/film',
    ],
    ['contact: nom (at) exemple.fr', { contact: 'nom@exemple.fr' }, 'contact: nom@exemple.fr'],
    ['contact: mailto:nom@exemple.fr', { contact: 'nom@exemple.fr' }, 'contact: nom@exemple.fr'],
    ['slug: Mon Atelier d’été', { slug: 'mon-atelier-d-ete' }, 'slug: mon-atelier-d-ete'],
    // Lists
    ['tags: Python, Git', { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    ['tags: Python ; Git', { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    [
      'occurrences: [2026-04-12T14:00, 10 mai 2026 à 14h]',
      { occurrences: [{ date: '2026-04-12T14:00' }, { date: '2026-05-10T14:00' }] },
      'occurrences: [2026-04-12T14:00, 2026-05-10T14:00]',
    ],
    // YAML
    ['summary: Tests : la suite', { summary: 'Tests : la suite' }, 'summary: "Tests : la suite"'],
    ['summary: "Tests" de rentrée', { summary: '"Tests" de rentrée' }, `summary: '"Tests" de rentrée'`],
    ["summary: 'L'atelier d'été'", { summary: "L'atelier d'été" }, "summary: L'atelier d'été"],
    ['summary: "Tests', { summary: 'Tests' }, 'summary: "Tests"'],
    ['summary: @equipe', { summary: '@equipe' }, 'summary: "@equipe"'],
    ['summary: *Important* : venez', { summary: '*Important* : venez' }, 'summary: "*Important* : venez"'],
    ['location: [Lieu](https://exemple.fr)', { location: '[Lieu](https://exemple.fr)' }, 'location: "[Lieu](https://exemple.fr)"'],
    ['summary:Court', { summary: 'Court' }, 'summary: Court'],
    ['summary :Court', { summary: 'Court' }, 'summary: Court'],
    ['summary:\u00a0Court', { summary: 'Court' }, 'summary: Court'],
    ['summary\u00a0: Court', { summary: 'Court' }, 'summary: Court'],
    ['summary ; Court', { summary: 'Court' }, 'summary: Court'],
    ['summary - Court', { summary: 'Court' }, 'summary: Court'],
    ['summary：Court', { summary: 'Court' }, 'summary: Court'],
    ['* summary: Court\n• location: Paris', { summary: 'Court', location: 'Paris' }, 'summary: Court\nlocation: Paris'],
    ['summary = Court', { summary: 'Court' }, 'summary: Court'],
    ['tags: [#python, #git]', { tags: ['#python', '#git'] }, 'tags: ["#python", "#git"]'],
    ['tags: [Python, Git', { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    ['tags:\n\t- Python\n\t- Git', { tags: ['Python', 'Git'] }, 'tags:\n  - Python\n  - Git'],
    ['tags:\n  * Python\n  * Git', { tags: ['Python', 'Git'] }, 'tags:\n  - Python\n  - Git'],
    ['tags:\n- Python\n - Git', { tags: ['Python', 'Git'] }, 'tags:\n- Python\n- Git'],
    [
      'authors: Sacha Spécimen\n summary: Court',
      { authors: 'Sacha Spécimen', summary: 'Court' },
      'authors: Sacha Spécimen\nsummary: Court',
    ],
    ['- summary: Court\n- location: Paris', { summary: 'Court', location: 'Paris' }, 'summary: Court\nlocation: Paris'],
    [
      'summary: >\nUn résumé\nsur deux lignes\nlocation: Paris',
      { summary: 'Un résumé sur deux lignes\n', location: 'Paris' },
      'summary: >\n  Un résumé\n  sur deux lignes\nlocation: Paris',
    ],
    ['summary: {{ titre }}', { summary: '{{ titre }}' }, 'summary: "{{ titre }}"'],
    ['tags:\n  -Python\n  -Git', { tags: ['Python', 'Git'] }, 'tags:\n  - Python\n  - Git'],
    ['tags: ["Python" "Git"]', { tags: ['Python', 'Git'] }, 'tags: ["Python", "Git"]'],
    ['tags: (Python, Git)', { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    ['tags: {Python, Git}', { tags: ['Python', 'Git'] }, 'tags: [ Python, Git ]'],
    [
      'occurrences: [2026-04-12 (annulé), "10 mai 2026 à 14h, complet"]',
      {
        occurrences: [
          { date: '2026-04-12', status: 'cancelled' },
          { date: '2026-05-10T14:00', registration: { state: 'full' } },
        ],
      },
      'occurrences: [{ date: 2026-04-12, status: annulé }, { date: 2026-05-10T14:00, registration: complet }]',
    ],
    ['location: "C:\\temp\\new"', { location: 'C:\\temp\\new' }, 'location: C:\\temp\\new'],
    [
      'event_url: https://exemple.fr/f?a=1&amp;b=2',
      { event_url: 'https://exemple.fr/f?a=1&b=2' },
      'event_url: https://exemple.fr/f?a=1&b=2',
    ],
    [
      'url_code: git@forge.exemple.fr:equipe/site.git',
      { url_code: 'https://forge.exemple.fr/equipe/site' },
      'url_code: https://forge.exemple.fr/equipe/site',
    ],
    ["tags: ['l'été', Git]", { tags: ["l'été", 'Git'] }, "tags: [l'été, Git]"],
    [`tags: ["Python', Git]`, { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    [`tags: ["a, b", "Git]`, { tags: ['a, b', 'Git'] }, 'tags: ["a, b", Git]'],
    ['tags: [Python, Git]]', { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    ['tags: - Python - Git', { tags: ['Python', 'Git'] }, 'tags: [Python, Git]'],
    ['speakers: Ada Exemple / Zoé Spécimen', { speakers: ['Ada Exemple', 'Zoé Spécimen'] }, 'speakers: [Ada Exemple, Zoé Spécimen]'],
    ["tags: '#python #git'", { tags: ['#python', '#git'] }, 'tags: ["#python", "#git"]'],
    [
      'links:\n  - name: Le site\n  - url: https://exemple.fr',
      { links: [{ name: 'Le site', url: 'https://exemple.fr' }] },
      'links:\n  - name: Le site\n    url: https://exemple.fr',
    ],
    [
      'agenda:\n  - début: 14:00\n  - titre: Accueil',
      { agenda: [{ start: '14:00', title: 'Accueil' }] },
      'agenda:\n  - start: 14:00\n    title: Accueil',
    ],
    [
      'agenda:\n  - début: 14:00\n  - fin: 15:00\n  - titre: Accueil\n  - début: 15:00\n  - titre: Fin',
      {
        agenda: [
          { start: '14:00', end: '15:00', title: 'Accueil' },
          { start: '15:00', title: 'Fin' },
        ],
      },
      'agenda:\n  - start: 14:00\n    end: 15:00\n    title: Accueil\n  - start: 15:00\n    title: Fin',
    ],
    [
      'agenda:\n  - title: Accueil\n  - title: Pause\n  - speaker: Camille Exemple\n  - title: Fin',
      { agenda: [{ title: 'Accueil' }, { title: 'Pause', speaker: 'Camille Exemple' }, { title: 'Fin' }] },
      'agenda:\n  - title: Accueil\n  - title: Pause\n    speaker: Camille Exemple\n  - title: Fin',
    ],
    [
      'occurrences:\n  - date: 2026-04-12\n  - status: annulé\n  - date: 2026-05-10T14:00\n  - location: Salle B\n  - date: 2026-06-07T14:00',
      {
        occurrences: [
          { date: '2026-04-12', status: 'cancelled' },
          { date: '2026-05-10T14:00', location: 'Salle B' },
          { date: '2026-06-07T14:00' },
        ],
      },
      'occurrences:\n  - date: 2026-04-12\n    status: annulé\n  - date: 2026-05-10T14:00\n    location: Salle B\n  - date: 2026-06-07T14:00',
    ],
    [
      'occurrences:\n  - status: annulé\n  - date: 2026-04-12\n  - location: Salle B\n  - date: 2026-05-10T14:00',
      {
        occurrences: [
          { status: 'cancelled', date: '2026-04-12' },
          { location: 'Salle B', date: '2026-05-10T14:00' },
        ],
      },
      'occurrences:\n  - status: annulé\n    date: 2026-04-12\n  - location: Salle B\n    date: 2026-05-10T14:00',
    ],
    ['**summary**: Court', { summary: 'Court' }, 'summary: Court'],
    ['summary: "Court",', { summary: 'Court' }, 'summary: "Court"'],
  ];

  test.each(fields)('%j', (mistake, read, written) => {
    writeEvent(mistake);
    expect(faults().map(say)).toEqual([]);
    const before = frontMatter();
    expect(before).toMatchObject(read);
    expect(fix()).toBe(`---\ntitle: Essai\ndate: 2026-03-12T14:00\n${written}\n---\n\nUn texte.\n`);
    expect(faults().map(say)).toEqual([]);
    expect(frontMatter()).toEqual(before);
  });

  /** Short forms stay as they are: they are as good as the long ones. */
  const short: [text: string, read: Record<string, unknown>][] = [
    ['status: annulé', { status: 'cancelled' }],
    ['registration:\n  state: complet', { registration: { state: 'full' } }],
    ['registration: https://exemple.fr/f', { registration: { url: 'https://exemple.fr/f' } }],
    [
      'agenda:\n  - 14:00 Accueil\n  - 14h30-15h Tests\n  - 15h: Fin',
      {
        agenda: [
          { start: '14:00', title: 'Accueil' },
          { start: '14:30', end: '15:00', title: 'Tests' },
          { start: '15:00', title: 'Fin' },
        ],
      },
    ],
    ['address: 20 avenue de Ségur, 75007 Paris', { address: { street: '20 avenue de Ségur', postcode: '75007', city: 'Paris' } }],
    [
      'links:\n  - https://exemple.fr\n  - Le code: https://exemple.fr/code',
      {
        links: [
          { name: 'exemple.fr', url: 'https://exemple.fr' },
          { name: 'Le code', url: 'https://exemple.fr/code' },
        ],
      },
    ],
    ['links:\n  Le code: https://exemple.fr/code', { links: [{ name: 'Le code', url: 'https://exemple.fr/code' }] }],
    ['links:\n  - Le site, https://exemple.fr', { links: [{ name: 'Le site', url: 'https://exemple.fr' }] }],
    [
      'occurrences:\n  2026-03-19: annulé\n  2026-03-26: 15h-17h',
      {
        occurrences: [
          { date: '2026-03-19', status: 'cancelled' },
          { date: '2026-03-26T15:00', date_end: '2026-03-26T17:00' },
        ],
      },
    ],
    [
      'occurrences:\n  - 2026-03-19T14:00: complet\n  - 2026-03-26: reporté',
      {
        occurrences: [
          { date: '2026-03-19T14:00', registration: { state: 'full' } },
          { date: '2026-03-26', status: 'postponed' },
        ],
      },
    ],
    ['tags: [Python, "  "]', { tags: ['Python'] }],
    ['tags: Python', { tags: 'Python' }],
    ['tags: |\n  - Python\n  - Git', { tags: ['Python', 'Git'] }],
    ['speakers: |\n  Ada Exemple,\n  Zoé', { speakers: ['Ada Exemple', 'Zoé'] }],
    ['links:\n  - Le site: https://exemple.fr', { links: [{ name: 'Le site', url: 'https://exemple.fr' }] }],
    [
      'links:\n  Le site: https://exemple.fr\n  Le code: https://exemple.fr/code',
      {
        links: [
          { name: 'Le site', url: 'https://exemple.fr' },
          { name: 'Le code', url: 'https://exemple.fr/code' },
        ],
      },
    ],
    ['agenda: |\n  14h Accueil\n  Fin', { agenda: [{ start: '14:00', title: 'Accueil' }, { title: 'Fin' }] }],
    ['tags: [[Python], Git]', { tags: ['Python', 'Git'] }],
    ['authors: [{name: Sacha Spécimen}]', { authors: ['Sacha Spécimen'] }],
    ['image: /img/été.png', { image: { src: '/img/été.png' } }],
    ['occurrences: 2026-04-12T14:00', { occurrences: [{ date: '2026-04-12T14:00' }] }],
    ['authors: Exemple, Camille', { authors: 'Exemple, Camille' }],
  ];

  test.each(short)('short: %j', (text, read) => {
    writeEvent(text);
    expect(problems().map(say)).toEqual([]);
    expect(frontMatter()).toMatchObject(read);
  });

  test.each([
    ['actualites/essai.md', 'date: 2026-03-12\nstatus: draft', { title: 'Essai', date: '2026-03-12', draft: 'true' }],
    ['projets/essai.md', 'statut: brouillon', { title: 'Essai', draft: 'true' }],
    ['projets/essai.md', 'statut: publié', { title: 'Essai', state: 'publié' }],
    ['evenements/essai.md', 'date: 2026-03-12\nmode: en ligne\nen ligne: non', undefined],
  ])('what keeps a page out of the site: %s %j', (name, fields, read) => {
    writeFile(name, `---\ntitle: Essai\n${fields}\n---\n\nUn texte.\n`);
    expect(frontMatter()).toEqual(read);
  });

  test.each([
    'date: {start: 2026-03-12T14:00, end: 2026-03-12T16:00}',
    'date:\n  début: 2026-03-12T14:00\n  fin: 2026-03-12T16:00',
    'date: 2026-03-12T14:00/2026-03-12T16:00',
  ])('the start and the end in one field: %j', (date) => {
    writeFile('evenements/essai.md', `---\ntitle: Essai\n${date}\n---\n\nUn texte.\n`);
    expect(faults().map(say)).toEqual([]);
    expect(frontMatter()).toEqual({ title: 'Essai', date: '2026-03-12T14:00', date_end: '2026-03-12T16:00' });
  });

  test('days, of which the last alone has an hour', () => {
    writeFile('evenements/essai.md', '---\ntitle: Essai\ndate: 2026-03-12\ndate_end: 2026-03-14T18:00\n---\n\nUn texte.\n');
    expect(faults().map((fault) => [say(fault), plain(fault.remedy)])).toEqual([
      [
        '4 L’événement finit à 18 h, et `date` ne dit pas à quelle heure il commence : le site ne montre que des jours.',
        'Écrivez l’heure du début dans `date` ; si vous ne voulez montrer que des jours, écrivez `date_end: 2026-03-14`.',
      ],
    ]);
  });

  test('the day and the hours in several fields', () => {
    writeFile('evenements/essai.md', '---\ntitre: Essai\ndate: 12 mars 2026\nheure: 14h-16h\n---\n\nUn texte.\n');
    expect(faults().map(say)).toEqual([]);
    expect(frontMatter()).toEqual({ title: 'Essai', date: '2026-03-12T14:00', date_end: '2026-03-12T16:00' });
    expect(fix()).toBe('---\ntitle: Essai\ndate: 2026-03-12T14:00\ndate_end: 2026-03-12T16:00\n# heure: 14h-16h\n---\n\nUn texte.\n');
    expect(frontMatter()).toEqual({ title: 'Essai', date: '2026-03-12T14:00', date_end: '2026-03-12T16:00' });
  });

  const bodies: [name: string, body: string, written: string][] = [
    ['a line break of HTML in MDX', 'Un<br>deux', 'Un<br />deux'],
    ['a comment of HTML in MDX', 'Un\n\n<!-- une note -->\n\ndeux', 'Un\n\n{/* une note */}\n\ndeux'],
    ['a picture of HTML in MDX', '<img src="/img/été.png" alt="Été">', '<img src="/img/été.png" alt="Été" />'],
    ['an address between brackets in MDX', 'Voir <https://exemple.fr>.', 'Voir [https://exemple.fr](https://exemple.fr).'],
    ['a mail address between brackets in MDX', 'À <nom@exemple.fr>.', 'À [nom@exemple.fr](mailto:nom@exemple.fr).'],
    ['a sign in MDX', 'Moins de <3 jours', 'Moins de \\<3 jours'],
    ['a space in a tag in MDX', '< Callout kind="note">Un mot.</ Callout>', '<Callout kind="note">Un mot.</Callout>'],
    [
      'two kinds of quotes in MDX',
      `<Callout kind='note" title="À lire">Un mot.</Callout>`,
      '<Callout kind="note" title="À lire">Un mot.</Callout>',
    ],
    ['a component without an end in MDX', '<TableOfContents>\n\nUn mot.', '<TableOfContents />\n\nUn mot.'],
    [
      'an attribute without quotes in MDX',
      '<Callout kind=astuce>\n\nUn conseil.\n\n</Callout>',
      '<Callout kind="astuce">\n\nUn conseil.\n\n</Callout>',
    ],
  ];

  test.each(bodies)('%s', (_, body, written) => {
    writeEvent('toc: false', body, 'evenements/essai.mdx');
    expect(faults().map(say)).toEqual([]);
    expect(problems()).not.toEqual([]);
    expect(fix()).toContain(`\n\n${written}\n`);
    expect(problems().map(say)).toEqual([]);
  });

  test.each([
    ['evenements/essai.mdx', '<Callout kind="astuce">\n\nUn conseil.\n\n</Callout>'],
    ['evenements/essai.md', ':::attention\nPrenez garde.\n:::'],
    ['evenements/essai.md', '> [!ASTUCE]\n> Un conseil.'],
    ['evenements/essai.md', '{{% callout conseil %}}\nUn conseil.\n{{% /callout %}}'],
  ])('boxed remarks in French: %s %j', (name, body) => {
    writeEvent('toc: false', body, name);
    expect(problems().map(say)).toEqual([]);
  });
});

describe('doing what the remedy says makes the check pass', () => {
  interface Mistake {
    /** The text as its author wrote it. */
    text: string;
    /** The line and the message of its only finding. */
    says: string;
    /** The edit that the remedy asks for. */
    remedy: string;
    /** The text once that is done. */
    after: string;
  }

  const check = ({ says, remedy, after }: Omit<Mistake, 'text'>, writeText: (text: string) => void) => {
    expect(faults().map((fault) => [say(fault), plain(fault.remedy)])).toEqual([[says, remedy]]);
    writeText(after);
    expect(faults().map(say)).toEqual([]);
  };

  const dates: Mistake[] = [
    {
      text: 'date_end: 31/02/2026',
      says: '4 `date_end` : « 31/02/2026 » n’est pas une date qui existe : février 2026 a 28 jours.',
      remedy: 'Écrivez `2026-02-28`, si c’est bien ce que vous voulez dire.',
      after: 'date_end: 2026-03-13T16:00',
    },
    {
      text: 'publishDate: 12/03/26',
      says: '4 `publishDate` : « 12/03/26 » n’a que les deux derniers chiffres de l’année.',
      remedy: 'Écrivez `2026-03-12`, si c’est bien ce que vous voulez dire.',
      after: 'publishDate: 2026-03-12',
    },
    {
      text: 'publishDate: 03/25/2026',
      says: '4 `publishDate` : « 03/25/2026 » met le mois avant le jour.',
      remedy: 'Écrivez `2026-03-25`, si c’est bien ce que vous voulez dire.',
      after: 'publishDate: 2026-02-25',
    },
    {
      text: 'date_end: mardi 12 mars 2026 à 16h',
      says: '4 `date_end` : « mardi 12 mars 2026 à 16h » nomme un mardi, et ce jour est un jeudi.',
      remedy: 'Écrivez `2026-03-12T16:00`, si c’est bien ce que vous voulez dire.',
      after: 'date_end: 2026-03-12T16:00',
    },
    {
      text: 'date_end: 2026-03-12T24:00',
      says: '4 `date_end` : « 2026-03-12T24:00 » va au-delà de 23 h 59.',
      remedy: 'Écrivez `2026-03-13T00:00`, si c’est bien ce que vous voulez dire.',
      after: 'date_end: 2026-03-13T00:00',
    },
    {
      text: 'registration:\n  opens: bientôt',
      says: '5 `registration.opens` : « bientôt » n’est pas une date.',
      remedy: 'Écrivez l’année, le mois et le jour, comme `2026-03-12`, et l’heure de Paris s’il y en a une, comme `2026-03-12T14:00`.',
      after: 'registration:\n  opens: 2026-03-01',
    },
    {
      text: 'publishDate: Mars 2026',
      says: '4 `publishDate` : « Mars 2026 » ne dit pas le jour.',
      remedy: 'Ajoutez le jour devant, comme `1er mars 2026`.',
      after: 'publishDate: 1er mars 2026',
    },
    {
      text: 'date_end: 2026-03-12 à 17h00 précises',
      says: '4 `date_end` : « 2026-03-12 à 17h00 précises » contient autre chose qu’une date et une heure.',
      remedy: 'Écrivez `2026-03-12T17:00`, si c’est bien ce que vous voulez dire.',
      after: 'date_end: 2026-03-12T17:00',
    },
    {
      text: 'date_end: 12, 19 et 26 mars 2026 à 14h',
      says: '4 `date_end` : « 12, 19 et 26 mars 2026 à 14h » dit plusieurs dates.',
      remedy:
        'Gardez ici la première, `2026-03-12T14:00`, et écrivez les autres à part : `occurrences: [2026-03-19T14:00, 2026-03-26T14:00]`.',
      after: 'occurrences: [2026-03-19T14:00, 2026-03-26T14:00]',
    },
    {
      text: 'date_end: tous les jeudis à 16h',
      says: '4 `date_end` : « tous les jeudis à 16h » est une règle, et non une date.',
      remedy: 'Écrivez ici la première date, et la règle à part, avec sa fin, comme `repeat: tous les jeudis, jusqu’au 2027-06-30`.',
      after: 'date_end: 2026-03-12T16:00\nrepeat: tous les jeudis, jusqu’au 2026-06-30',
    },
    {
      text: 'publishDate: à définir',
      says: '4 `publishDate` : « à définir » n’est pas une date.',
      remedy: 'Écrivez la date probable, comme `2026-03-12`, et `draft: true`, qui garde la page hors du site.',
      after: 'publishDate: 2026-03-12\ndraft: true',
    },
    {
      text: 'date_end: 2026-03-12T14:00 EST',
      says: '4 `date_end` : « 2026-03-12T14:00 EST » dit l’heure d’un autre fuseau que celui de Paris.',
      remedy:
        'Écrivez l’heure qu’il est alors à Paris, comme `2026-03-12T14:00`, ou celle du lieu avec son décalage, comme `2026-03-12T10:00-04:00`.',
      after: 'date_end: 2026-03-12T20:00',
    },
    {
      text: 'timezone: America/Martinique',
      says: '4 Le site lit les heures à celle de Paris, et non à celle de « America/Martinique ».',
      remedy:
        'Écrivez dans `date` et `date_end` l’heure qu’il est alors à Paris, ou ajoutez-y le décalage du lieu, comme `2026-03-12T10:00-04:00` ; puis retirez cette ligne.',
      after: '',
    },
    {
      text: 'date_end: 2026-03-13',
      says: '4 L’événement commence à 14 h, et `date_end` ne dit pas à quelle heure il finit : le site montre minuit.',
      remedy: 'Écrivez l’heure de la fin, comme `date_end: 2026-03-13T18:00` ; si vous ne la savez pas, retirez `date_end`.',
      after: 'date_end: 2026-03-13T18:00',
    },
    {
      text: 'expiryDate: 2026-03-01',
      says: '4 La page serait retirée le 1er mars 2026, avant l’événement, le 12 mars 2026.',
      remedy: 'Écrivez une date qui la suit, ou retirez `expiryDate` : une page passée reste, et se lit encore.',
      after: 'expiryDate: 2027-03-01',
    },
    {
      text: 'publishDate: 14h',
      says: '4 `publishDate` : « 14h » donne l’heure, et non le jour.',
      remedy: 'Écrivez le jour devant, comme `2026-03-12T14:00`.',
      after: 'publishDate: 2026-03-12T14:00',
    },
    {
      text: 'publishDate: 12 mars',
      says: '4 `publishDate` : « 12 mars » ne dit pas l’année.',
      remedy: 'Ajoutez l’année après le mois, comme `12 mars 2026`.',
      after: 'publishDate: 12 mars 2026',
    },
    {
      text: 'date_end: 2026-03-12T10:00-05:00',
      says: '4 « 2026-03-12T10:00-05:00 » est écrit dans un autre fuseau que celui de Paris, où il est alors 16 h.',
      remedy: 'Écrivez `2026-03-12T16:00` : c’est le même instant, à l’heure de Paris.',
      after: 'date_end: 2026-03-12T16:00',
    },
    {
      text: 'date_end: 2026-03-12T13:00',
      says: '4 L’événement se termine avant d’avoir commencé.',
      remedy: 'Corrigez `date` ou `date_end` : la fin doit venir après le début.',
      after: 'date_end: 2026-03-12T15:00',
    },
    {
      text: 'date_end: 2027-03-13T14:00',
      says: '4 L’événement durerait 366 jours.',
      remedy: 'Écrivez `date_end: 2026-03-13T14:00`, ou le bon jour.',
      after: 'date_end: 2026-03-13T14:00',
    },
    {
      text: 'registration:\n  url: https://exemple.fr/f\n  closes: 2026-04-12',
      says: '6 Les inscriptions finissent le 12 avril 2026, après l’événement.',
      remedy: 'Écrivez une date qui le précède, comme `2026-03-12T14:00`.',
      after: 'registration:\n  url: https://exemple.fr/f\n  closes: 2026-03-12T14:00',
    },
    {
      text: 'status: postponed\nprevious_date: 2026-04-12T14:00',
      says: '5 L’événement était prévu le dimanche 12 avril 2026 à 14 h, et a lieu avant, le jeudi 12 mars 2026 à 14 h.',
      remedy:
        'Si c’est l’inverse, écrivez `date: 2026-04-12T14:00` et `previous_date: 2026-03-12T14:00` ; s’il est avancé, il n’y a rien à changer.',
      after: 'status: postponed\nprevious_date: 2026-02-12T14:00',
    },
  ];

  const names: Mistake[] = [
    {
      text: 'sumary: Court',
      says: '4 Le champ `sumary` n’existe pas.',
      remedy: 'Vouliez-vous dire `summary` ? Écrivez-le à la place de `sumary`.',
      after: 'summary: Court',
    },
    {
      text: 'registration:\n  ulr: https://exemple.fr/f',
      says: '5 Le champ `registration.ulr` n’existe pas.',
      remedy: 'Vouliez-vous dire `url` ? Écrivez-le à la place de `ulr`.',
      after: 'registration:\n  url: https://exemple.fr/f',
    },
    {
      text: 'agenda:\n  - titel: Accueil',
      says: '5 Le champ `agenda[].titel` n’existe pas.',
      remedy: 'Vouliez-vous dire `title` ? Écrivez-le à la place de `titel`.',
      after: 'agenda:\n  - title: Accueil',
    },
    {
      text: 'address:\n  citty: Paris',
      says: '5 Le champ `address.citty` n’existe pas.',
      remedy: 'Vouliez-vous dire `city` ? Écrivez-le à la place de `citty`.',
      after: 'address:\n  city: Paris',
    },
    {
      text: 'couleur: rouge',
      says: '4 Le champ `couleur` n’existe pas.',
      remedy:
        'Mettez « # » devant cette ligne pour en faire une note, que le site ne lit pas ; ou écrivez-le dans le texte, sous l’en-tête.',
      after: '# couleur: rouge',
    },
    {
      text: 'ville: Paris',
      says: '4 Le champ `ville` se met dans `address`.',
      remedy: 'Écrivez `address: { city: Paris }`.',
      after: 'address: { city: Paris }',
    },
    {
      text: 'registration:\n  url: https://exemple.fr/f\nplaces: 30',
      says: '6 Le champ `places` se met dans `registration`.',
      remedy: 'Déplacez cette ligne sous `registration:`, décalée comme les lignes qui y sont : `capacity: 30`.',
      after: 'registration:\n  url: https://exemple.fr/f\n  capacity: 30',
    },
    {
      text: 'registration:\n  url: https://exemple.fr/f\n  lieu: Paris',
      says: '6 `lieu` n’est pas un champ de `registration` : c’est un champ de l’entrée elle-même.',
      remedy: 'Placez cette ligne au-dessus de `registration:`, sans espace devant, sous le nom de `location`.',
      after: 'location: Paris\nregistration:\n  url: https://exemple.fr/f',
    },
    {
      text: 'links:\n  - name: Le site\n    url: https://exemple.fr\n    résumé: Un mot\nsummary: Court',
      says: '7 `résumé` n’est pas un champ de `links` : c’est un champ de l’entrée elle-même, qui l’a déjà.',
      remedy:
        'Mettez « # » devant cette ligne pour en faire une note, que le site ne lit pas ; ou écrivez-le dans le texte, sous l’en-tête.',
      after: 'links:\n  - name: Le site\n    url: https://exemple.fr\n    # résumé: Un mot\nsummary: Court',
    },
    {
      text: 'responsable: Camille Exemple',
      says: '4 `responsable` veut dire `responsible`, qui est un champ des projets, et n’existe pas ici.',
      remedy:
        'Mettez « # » devant cette ligne pour en faire une note, que le site ne lit pas ; ou placez ce fichier dans le dossier `projets`.',
      after: '# responsable: Camille Exemple',
    },
    {
      text: 'role: Statisticienne',
      says: '4 `role` est un champ des membres, et n’existe pas ici.',
      remedy:
        'Mettez « # » devant cette ligne pour en faire une note, que le site ne lit pas ; ou placez ce fichier dans le dossier `membres`.',
      after: '# role: Statisticienne',
    },
    {
      text: 'lieu: Salle 1\nlocation: Salle 2',
      says: '5 `location` veut dire la même chose que `lieu`, écrit ligne 4.',
      remedy:
        'Gardez une seule des deux lignes : réunissez-y ce qu’elles disent, ou mettez « # » devant l’autre, qui devient une note pour vous.',
      after: 'location: Salle 1, puis Salle 2',
    },
    {
      text: 'summary: Un\nsummary: Deux',
      says: '5 Le champ `summary` est déjà écrit ligne 4.',
      remedy:
        'Gardez une seule des deux lignes : réunissez-y ce qu’elles disent, ou mettez « # » devant l’autre, qui devient une note pour vous.',
      after: 'summary: Un\n# summary: Deux',
    },
    {
      text: 'links:\n  - name: Le site',
      says: '5 Le champ `links[].url` manque.',
      remedy: 'Ajoutez-y `url: https://exemple.fr/page`, avec le même décalage que ses voisins.',
      after: 'links:\n  - name: Le site\n    url: https://exemple.fr/page',
    },
    {
      text: 'occurrences:\n  - 2026-03-19: annulé\n  - location: Salle B\n  - date: 2026-03-26',
      says: '6 Le champ `occurrences[].date` manque.',
      remedy: 'Ajoutez-y `date: 2026-03-12T14:00`, avec le même décalage que ses voisins.',
      after: 'occurrences:\n  - 2026-03-19: annulé\n  - location: Salle B\n    date: 2026-03-26T14:00',
    },
    {
      text: 'agenda:\n  - start: "14:00"\n    title:',
      says: '6 Le champ `agenda[].title` est vide.',
      remedy: 'Écrivez sa valeur après les deux-points, comme `title: Atelier de rentrée`.',
      after: 'agenda:\n  - start: "14:00"\n    title: Accueil',
    },
  ];

  const values: Mistake[] = [
    {
      text: 'status: anulé',
      says: '4 `status` : « anulé » n’est pas un choix possible.',
      remedy: 'Vouliez-vous dire `annulé` ? Les choix sont : `maintenu`, `annulé`, `reporté`.',
      after: 'status: annulé',
    },
    {
      text: 'location: https://exemple.fr/visio',
      says: '4 Le lieu de l’événement est une adresse, « https://exemple.fr/visio ».',
      remedy:
        'Si c’est là qu’on le suit, écrivez `online_url: https://exemple.fr/visio` à la place de cette ligne ; sinon, le nom du lieu, comme `"[BercyLab](https://exemple.fr/visio)"`.',
      after: 'location: "[BercyLab](https://exemple.fr/visio)"',
    },
    {
      text: 'online: true',
      says: '4 Le champ `online` n’existe pas : un événement dit dans `mode` comment on le suit.',
      remedy: 'Écrivez `mode: distanciel` à la place de cette ligne, ou `mode: hybride` si l’on peut aussi venir.',
      after: 'mode: distanciel',
    },
    {
      text: 'en ligne: https://exemple.fr/visio',
      says: '4 Le champ `en ligne` n’existe pas : un événement dit dans `mode` comment on le suit.',
      remedy: 'Écrivez `online_url: https://exemple.fr/visio` à la place de cette ligne.',
      after: 'online_url: https://exemple.fr/visio',
    },
    {
      text: 'registration: https://exemple.fr/f\ncomplet: oui',
      says: '5 Le champ `complet` n’existe pas : l’état des inscriptions se dit dans `registration`.',
      remedy: 'Écrivez `registration: complet` à la place de cette ligne, ou `state: complet` sous `registration:`, s’il y est déjà.',
      after: 'registration:\n  url: https://exemple.fr/f\n  state: complet',
    },
    {
      text: 'occurrences: [2026-03-19]',
      says: '4 L’événement commence à 14 h, et cette date ne dit pas d’heure : le site montre toute la journée.',
      remedy: 'Écrivez `2026-03-19T14:00`, ou une autre heure.',
      after: 'occurrences: [2026-03-19T14:00]',
    },
    {
      text: 'occurrences:\n  - 2026-03-19T14:00\n  - 2026-03-19T14:00',
      says: '6 Cette date, jeudi 19 mars 2026 à 14 h, est écrite deux fois : le site la montre deux fois.',
      remedy: 'Gardez l’une des deux, ou corrigez l’autre.',
      after: 'occurrences:\n  - 2026-03-19T14:00\n  - { date: 2026-03-19T14:00, location: Salle B }',
    },
    {
      text: 'occurrences:\n  - date: 2026-04-12\n    annulé: oui',
      says: '6 Le champ `annulé` n’existe pas : un événement dit ce qu’il devient dans `status`.',
      remedy: 'Écrivez `status: annulé` à la place de cette ligne, ou retirez-la si l’événement est maintenu.',
      after: 'occurrences:\n  - date: 2026-04-12\n    status: annulé',
    },
    {
      text: 'speakers: ["[Ada Exemple](https://exemple.fr)", Zoé]',
      says: '4 « [Ada Exemple](https://exemple.fr) » est montré tel quel : `speakers` est un texte simple, sans mise en forme.',
      remedy: 'Écrivez seulement les mots que l’on doit lire.',
      after: 'speakers: [Ada Exemple, Zoé]',
    },
    {
      text: 'subtitle: Données &amp; code <!-- à revoir -->',
      says: '4 « &amp; » est montré tel quel : `subtitle` est un texte simple, sans mise en forme.',
      remedy: 'Écrivez seulement les mots que l’on doit lire.',
      after: 'subtitle: Données & code, List<String>',
    },
    {
      text: 'annulé: oui',
      says: '4 Le champ `annulé` n’existe pas : un événement dit ce qu’il devient dans `status`.',
      remedy: 'Écrivez `status: annulé` à la place de cette ligne, ou retirez-la si l’événement est maintenu.',
      after: 'status: annulé',
    },
    {
      text: 'durée: deux jours',
      says: '4 Avec `durée`, « deux jours » ne dit pas au site quand l’événement commence, ou finit.',
      remedy:
        'Retirez cette ligne, et écrivez le début et la fin avec leur jour, comme `date: 2026-03-12T14:00` et `date_end: 2026-03-12T16:00`.',
      after: 'date_end: 2026-03-13T16:00',
    },
    {
      text: 'previous_date: 2026-03-19',
      says: '4 L’événement était prévu le 19 mars 2026, et a lieu avant, le jeudi 12 mars 2026 à 14 h.',
      remedy:
        'Si c’est l’inverse, écrivez `date: 2026-03-19` et `previous_date: 2026-03-12T14:00` ; s’il est avancé, il n’y a rien à changer.',
      after: 'previous_date: 2026-03-05',
    },
    {
      text: 'publishDate: 2026-03-13',
      says: '3 L’événement est daté du jeudi 12 mars 2026, et publié le 13 mars 2026, après sa fin.',
      remedy: 'Écrivez `date: 2027-03-12T14:00`, si c’est l’année qui est fausse ; sinon, corrigez `publishDate`.',
      after: 'publishDate: 2026-03-12',
    },
    {
      text: 'status: annulé, la salle est prise',
      says: '4 `status` : « annulé, la salle est prise » n’est pas un choix possible.',
      remedy: 'Écrivez `annulé`, et le reste dans `status_note`.',
      after: 'status: annulé\nstatus_note: La salle est prise.',
    },
    {
      text: 'status: complet',
      says: '4 `status` : « complet » n’est pas un choix possible.',
      remedy: 'Retirez cette ligne, et écrivez `state: complet` sous `registration:`.',
      after: 'registration:\n  state: complet',
    },
    {
      text: 'status: brouillon',
      says: '4 `status` : « brouillon » n’est pas un choix possible.',
      remedy: 'Écrivez `draft: true` à la place de cette ligne.',
      after: 'draft: true',
    },
    {
      text: 'unlisted: true',
      says: '4 Le site ne cache pas une page à qui n’en a pas l’adresse : il la publie, et la montre dans ses listes, ou ne la publie pas.',
      remedy: 'Écrivez `draft: true` à la place de cette ligne pour ne pas la publier ; pour la publier, retirez cette ligne.',
      after: 'draft: true',
    },
    {
      text: 'image:\n  src: /img/été.png\n  placement: gauche',
      says: '6 `image.placement` : « gauche » n’est pas un nombre de 1 à 3.',
      remedy: 'Écrivez l’un de ces nombres : `1`, `2`, `3`.',
      after: 'image:\n  src: /img/été.png\n  placement: 3',
    },
    {
      text: 'address:\n  coordinates: 2.3799, 48.8394',
      says: '5 « 2.3799, 48.8394 » est loin de la France : la longitude précède la latitude.',
      remedy: 'Écrivez `48.8394, 2.3799`.',
      after: 'address:\n  coordinates: 48.8394, 2.3799',
    },
    {
      text: 'address:\n  postcode: 75O07',
      says: '5 « 75O07 » n’est pas un code postal : il y faut cinq chiffres.',
      remedy: 'Écrivez-le comme `75007` ; hors de France, ajoutez `country`.',
      after: 'address:\n  postcode: 75007',
    },
    {
      text: 'registration:\n  capacity: 0',
      says: '5 L’événement n’aurait aucune place.',
      remedy: 'Retirez `capacity` si le nombre de places n’est pas limité ; si tout est pris, écrivez `state: complet` à sa place.',
      after: 'registration:\n  state: complet',
    },
    {
      text: 'agenda:\n  - start: 9:5\n    title: Accueil',
      says: '5 « 9:5 » n’est pas une heure.',
      remedy: 'Écrivez-la comme `14:30`.',
      after: 'agenda:\n  - start: 9:05\n    title: Accueil',
    },
    {
      text: 'kind: conférence',
      says: '4 `kind` : « conférence » n’est pas un choix possible.',
      remedy: 'Écrivez l’un de ces mots : `atelier`, `formation`, `webinaire`, `rencontre`, `temps-fort`.',
      after: 'kind: rencontre',
    },
    {
      text: 'featured: peut-être',
      says: '4 `featured` : « peut-être » n’est pas une réponse par oui ou par non.',
      remedy: 'Écrivez `true` pour oui, `false` pour non.',
      after: 'featured: true',
    },
    {
      text: 'registration:\n  capacity: une trentaine',
      says: '5 `registration.capacity` : « une trentaine » n’est pas un nombre entier.',
      remedy: 'Écrivez un nombre en chiffres, comme `30`.',
      after: 'registration:\n  capacity: 30',
    },
    {
      text: 'registration: par courriel',
      says: '4 `registration` : « par courriel » n’est ni une adresse, ni l’un des mots `ouvertes`, `complet`, `closes`.',
      remedy:
        'Écrivez l’adresse du formulaire, comme `registration: https://exemple.fr/formulaire` ; ce qui s’explique a sa place dans le texte, sous l’en-tête.',
      after: 'registration: https://exemple.fr/formulaire',
    },
    {
      text: 'event_url: htps://exemple.fr/f',
      says: '4 `event_url` : « htps://exemple.fr/f » n’est pas une adresse acceptée.',
      remedy: 'Écrivez `https://exemple.fr/f`.',
      after: 'event_url: https://exemple.fr/f',
    },
    {
      text: 'event_url: http://localhost:3000/evenements/atelier-git/',
      says: '4 L’adresse « http://localhost:3000/evenements/atelier-git/ » n’est pas acceptée : elle ne mène quelque part que sur votre ordinateur.',
      remedy: 'Écrivez `/evenements/atelier-git/`, sans ce qui précède.',
      after: 'event_url: /evenements/atelier-git/',
    },
    {
      text: 'event_url: https://https://exemple.fr/f',
      says: '4 `event_url` : « https://https://exemple.fr/f » n’est pas une adresse acceptée.',
      remedy: 'Écrivez `https://exemple.fr/f`.',
      after: 'event_url: https://exemple.fr/f',
    },
    {
      text: 'event_url: s’inscrire sur https://exemple.fr/f, avant mardi',
      says: '4 `event_url` : « s’inscrire sur https://exemple.fr/f, avant mardi » n’est pas une adresse acceptée.',
      remedy: 'Écrivez l’adresse seule, `https://exemple.fr/f` ; le reste a sa place dans le texte, sous l’en-tête.',
      after: 'event_url: https://exemple.fr/f',
    },
    {
      text: 'event_url: à venir',
      says: '4 `event_url` : « à venir » n’est pas une adresse acceptée.',
      remedy:
        'Écrivez une adresse complète, comme `https://exemple.fr/page`, ou un chemin du site, comme `/evenements/` ; s’il n’y en a pas, laissez le champ vide.',
      after: 'event_url:',
    },
    {
      text: 'event_url: mailto:nom@exemple.fr?cc=autre@exemple.fr',
      says: '4 `event_url` : « mailto:nom@exemple.fr?cc=autre@exemple.fr » n’est pas une adresse acceptée.',
      remedy: 'Écrivez `mailto:nom@exemple.fr`, avec `?subject=…` si le message doit avoir un objet.',
      after: 'event_url: mailto:nom@exemple.fr?subject=Atelier',
    },
    {
      text: 'registration:\n  url: /actualites/bilna/',
      says: '5 Le lien « /actualites/bilna/ » ne mène à aucune page du site.',
      remedy: 'Écrivez `/actualites/bilan/`, si c’est bien cette page.',
      after: 'registration:\n  url: /actualites/bilan/',
    },
    {
      text: 'url_pdf: docs/programme.pdf',
      says: '4 `url_pdf` : « docs/programme.pdf » n’est pas une adresse acceptée.',
      remedy: 'Déposez ce fichier dans le dossier `public`, et écrivez `/docs/programme.pdf`.',
      after: 'url_pdf: /docs/programme.pdf',
    },
    {
      text: 'url_slides: /docs/program.pdf',
      says: '4 « /docs/program.pdf » n’existe pas ; un fichier s’appelle « /docs/programme.pdf ».',
      remedy: 'Écrivez `/docs/programme.pdf`, si c’est bien lui.',
      after: 'url_slides: /docs/programme.pdf',
    },
    {
      text: 'image: https://exemple.fr/photos/salle.jpg',
      says: '4 L’image « https://exemple.fr/photos/salle.jpg » est sur un autre site : celui-ci ne la montrerait pas.',
      remedy: 'Copiez-la dans le dossier `public/img`, si vous en avez le droit, et écrivez `/img/salle.jpg`.',
      after: 'image: /img/été.png',
    },
    {
      text: 'contact: Camille Exemple <nom@exemple.fr>',
      says: '4 `contact` : « Camille Exemple <nom@exemple.fr> » n’est pas une adresse électronique ni un nom.',
      remedy: 'Écrivez l’adresse seule, comme `nom@exemple.fr`, ou un nom sans `@`.',
      after: 'contact: nom@exemple.fr',
    },
    {
      text: 'links:\n  - Le compte rendu',
      says: '5 `links[]` : « Le compte rendu » n’a pas d’adresse.',
      remedy: 'Écrivez-la avec le nom : `"[Le compte rendu](https://exemple.fr/page)"`.',
      after: 'links:\n  - "[Le compte rendu](https://exemple.fr/page)"',
    },
    {
      text: 'summary: [Un, Deux]',
      says: '4 `summary` : « ["Un","Deux"] » n’est pas un texte.',
      remedy: 'Écrivez-le sur la ligne de son nom, entre guillemets : `summary: "Un, Deux"`.',
      after: 'summary: "Un, Deux"',
    },
    {
      text: 'speakers:\n  - name: Camille Exemple\n    role: Statisticienne\n    organisation: DINUM',
      says: '5 `role`, `organisation` ne sont pas montrés : le site ne garde ici que « Camille Exemple ».',
      remedy:
        'Écrivez `Camille Exemple` à la place de ces champs, et ce qu’ils disent dans le texte, sous l’en-tête ; ce qui se dit d’une personne a sa place dans sa fiche, dans le dossier `membres`.',
      after: 'speakers:\n  - Camille Exemple',
    },
    {
      text: 'authors: {name: Sacha Spécimen, email: nom@exemple.fr}',
      says: '4 `email` n’est pas montré : le site ne garde ici que « Sacha Spécimen ».',
      remedy:
        'Écrivez `Sacha Spécimen` à la place de ces champs, et ce qu’ils disent dans le texte, sous l’en-tête ; ce qui se dit d’une personne a sa place dans sa fiche, dans le dossier `membres`.',
      after: 'authors: Sacha Spécimen',
    },
    {
      text: 'location: {nom: Lieu de la transformation, adresse: "20 avenue de Ségur", ville: Paris}',
      says: '4 `adresse`, `ville` ne sont pas montrés : le site ne garde ici que « Lieu de la transformation ».',
      remedy:
        'Écrivez `Lieu de la transformation` à la place de ces champs, et ce qu’ils disent dans le texte, sous l’en-tête ; une adresse postale a son champ à elle : `address: 20 avenue de Ségur, Paris`.',
      after: 'location: Lieu de la transformation\naddress: 20 avenue de Ségur, Paris',
    },
    {
      text: 'location: {nom: Salle 4, url: https://exemple.fr/salle}',
      says: '4 `url` n’est pas montré : le site ne garde ici que « Salle 4 ».',
      remedy: 'Écrivez `Salle 4` à la place de ces champs, et ce qu’ils disent dans le texte, sous l’en-tête.',
      after: 'location: Salle 4',
    },
    {
      text: 'contact: {nom: Équipe des données, email: nom@exemple.fr}',
      says: '4 `email` n’est pas montré : le site ne garde ici que « Équipe des données ».',
      remedy:
        'Écrivez `Équipe des données` à la place de ces champs, et ce qu’ils disent dans le texte, sous l’en-tête ; ou écrivez-y l’adresse électronique seule, `nom@exemple.fr`.',
      after: 'contact: nom@exemple.fr',
    },
    {
      text: 'image: [/img/un.jpg, /img/deux.jpg]',
      says: '4 `image` : « ["/img/un.jpg","/img/deux.jpg"] » n’est pas une seule valeur.',
      remedy: 'Gardez-en une, comme `image: /img/un.jpg` ; le reste a sa place dans le texte, sous l’en-tête.',
      after: 'summary: Sans image',
    },
    {
      text: 'authors: [{email: nom@exemple.fr}]',
      says: '4 `authors[]` : « {"email":"nom@exemple.fr"} » n’est pas un texte.',
      remedy: 'Écrivez à sa place un texte entre guillemets, comme `"nom@exemple.fr"`.',
      after: 'authors: ["nom@exemple.fr"]',
    },
    {
      text: 'contact: [nom@exemple.fr, autre@exemple.fr]',
      says: '4 `contact` : « ["nom@exemple.fr","autre@exemple.fr"] » n’est pas une seule valeur.',
      remedy: 'Gardez-en une, comme `contact: nom@exemple.fr` ; le reste a sa place dans le texte, sous l’en-tête.',
      after: 'contact: nom@exemple.fr',
    },
    {
      text: 'url_code: [https://exemple.fr/a, https://exemple.fr/b]',
      says: '4 `url_code` : « ["https://exemple.fr/a","https://exemple.fr/b"] » n’est pas une seule valeur.',
      remedy: 'Gardez-en une, comme `url_code: https://exemple.fr/a` ; le reste a sa place dans le texte, sous l’en-tête.',
      after: 'url_code: https://exemple.fr/a',
    },
    {
      text: 'slug: /evenements/Mon Atelier/',
      says: '4 `slug` : « /evenements/Mon Atelier/ » n’est pas une fin d’adresse possible.',
      remedy: 'Écrivez des lettres minuscules sans accent, des chiffres et des tirets, comme `mon-atelier`.',
      after: 'slug: mon-atelier',
    },
    {
      text: 'contact: nom@exemple fr',
      says: '4 `contact` : « nom@exemple fr » n’est pas une adresse électronique ni un nom.',
      remedy: 'Écrivez l’adresse seule, comme `prenom.nom@exemple.fr`, ou un nom sans `@`.',
      after: 'contact: nom@exemple.fr',
    },
    {
      text: 'address:\n  coordinates: à côté de la gare',
      says: '5 `address.coordinates` : « à côté de la gare » n’est pas un point de la carte.',
      remedy: 'Écrivez la latitude puis la longitude, comme `48.8394, 2.3799`.',
      after: 'address:\n  coordinates: 48.8394, 2.3799',
    },
    {
      text: 'subtitle: “Tests”',
      says: '4 La valeur est entre guillemets courbes, « “ » et « ” » : le site les montre, comme le reste du texte.',
      remedy: 'Écrivez `"Tests"`, avec des guillemets droits, ou `« Tests »` si les lecteurs doivent en voir.',
      after: 'subtitle: "Tests"',
    },
    {
      text: 'subtitle: Atelier #3',
      says: '4 « #3 » est un commentaire pour YAML, qui ne garde que « Atelier ».',
      remedy: 'Mettez toute la valeur entre guillemets : `"Atelier #3"`. Si c’est un commentaire, mettez une espace après « # ».',
      after: 'subtitle: "Atelier #3"',
    },
    {
      text: 'subtitle: #3 du cycle   # à relire',
      says: '4 « #3 du cycle   # à relire » est un commentaire pour YAML, qui ne garde rien.',
      remedy:
        'Mettez toute la valeur entre guillemets : `"#3 du cycle" # à relire`. Si c’est un commentaire, mettez une espace après « # ».',
      after: 'subtitle: "#3 du cycle" # à relire',
    },
    {
      text: 'lang: en',
      says: '4 Le champ `lang` n’existe pas.',
      remedy:
        'Mettez « # » devant cette ligne pour en faire une note, que le site ne lit pas ; ou écrivez-le dans le texte, sous l’en-tête.',
      after: '# lang: en',
    },
    {
      text: 'projects: [cartiflete]',
      says: '4 Le projet « cartiflete » n’existe pas.',
      remedy: 'Écrivez `cartiflette` à la place de `cartiflete`.',
      after: 'projects: [cartiflette]',
    },
    {
      text: 'authors: [Camile Exemple]',
      says: '4 « Camile Exemple » n’est le nom d’aucun membre, et ressemble à « Camille Exemple ».',
      remedy: 'Écrivez `Camille Exemple`, si c’est bien cette personne.',
      after: 'authors: [Camille Exemple]',
    },
    {
      text: 'image: /img/ete.png',
      says: '4 « /img/ete.png » n’existe pas ; un fichier s’appelle « /img/été.png ».',
      remedy: 'Écrivez `/img/été.png`, si c’est bien lui.',
      after: 'image: /img/été.png',
    },
    {
      text: 'image: public/img/été.png',
      says: '4 « /evenements/essai/public/img/été.png » n’existe pas ; un fichier s’appelle « /img/été.png ».',
      remedy: 'Écrivez `/img/été.png`, si c’est bien lui.',
      after: 'image: /img/été.png',
    },
    {
      text: 'tags: [données]',
      says: '4 L’étiquette « données » est écrite ailleurs « Données ».',
      remedy: 'Écrivez partout « Données ».',
      after: 'tags: [Données]',
    },
  ];

  const yaml: Mistake[] = [
    {
      text: 'agenda:\n  - start: "14:00"\n   title: Accueil',
      says: '6 `title` n’est pas aligné avec les lignes voisines.',
      remedy: 'Mettez 4 espaces devant `title`, et non 3.',
      after: 'agenda:\n  - start: "14:00"\n    title: Accueil',
    },
    {
      text: 'summary Court',
      says: '4 Il manque « : » après `summary`.',
      remedy: 'Écrivez `summary: Court`.',
      after: 'summary: Court',
    },
    {
      text: 'summary: Un texte\nsur deux lignes',
      says: '5 « sur deux lignes » n’appartient à aucun champ de l’en-tête.',
      remedy:
        'Si c’est la suite de `summary`, mettez deux espaces devant ; si c’est le texte de la page, placez-le sous la seconde ligne `---`.',
      after: 'summary: Un texte\n  sur deux lignes',
    },
    {
      text: '// à relire\nsummary: Court',
      says: '4 « // à relire » n’est pas une note pour YAML.',
      remedy: 'Écrivez `# à relire`.',
      after: '# à relire\nsummary: Court',
    },
  ];

  test.each([...dates, ...names, ...values, ...yaml])('$text', ({ text, ...mistake }) => {
    writeEvent(text);
    check(mistake, (after) => writeEvent(after));
  });

  const links: Mistake[] = [
    {
      text: '[Écrire](mailto:nom@exemple.fr?subject=Inscription à l’atelier)',
      says: '7 « mailto:nom@exemple.fr?subject=Inscription à l’atelier » contient une espace : le lien n’en est pas un.',
      remedy: 'Écrivez `[…](mailto:nom@exemple.fr?subject=Inscription%20à%20l’atelier)`, sans espace.',
      after: '[Écrire](mailto:nom@exemple.fr?subject=Inscription%20à%20l’atelier)',
    },
    {
      text: '[Guide](https://exemple.fr “Le titre”)',
      says: '7 « https://exemple.fr “Le titre” » contient une espace : le lien n’en est pas un.',
      remedy: 'Écrivez le titre entre guillemets droits : `[…](https://exemple.fr "Le titre")`.',
      after: '[Guide](https://exemple.fr "Le titre")',
    },
    {
      text: '[Guide][https://exemple.fr]',
      says: '7 « [Guide][https://exemple.fr] » est montré tel quel : l’adresse d’un lien est entre parenthèses.',
      remedy: 'Écrivez `[Guide](https://exemple.fr)`.',
      after: '[Guide](https://exemple.fr)',
    },
    {
      text: 'Voir [le guide]https://exemple.fr.',
      says: '7 « [le guide]https://exemple.fr » est montré tel quel : les parenthèses manquent autour de l’adresse.',
      remedy: 'Écrivez `[le guide](https://exemple.fr)`.',
      after: 'Voir [le guide](https://exemple.fr).',
    },
    {
      text: 'Voir [le guide](https://exemple.fr/(a) enfin.',
      says: '7 « [le guide](https://exemple.fr/(a) » est montré tel quel : une parenthèse n’y est pas fermée.',
      remedy: 'Écrivez `[le guide](https://exemple.fr/(a))`.',
      after: 'Voir [le guide](https://exemple.fr/(a)) enfin.',
    },
    {
      text: '[Guide](https://exemple.fr "Le titre',
      says: '7 « [Guide](https://exemple.fr » est montré tel quel : une parenthèse n’y est pas fermée.',
      remedy: 'Écrivez `[Guide](https://exemple.fr)`.',
      after: '[Guide](https://exemple.fr)',
    },
    {
      text: 'Voir [le guide](https://exemple.fr/guide, puis le reste (ou non).',
      says: '7 « [le guide](https://exemple.fr/guide » est montré tel quel : une parenthèse n’y est pas fermée.',
      remedy: 'Écrivez `[le guide](https://exemple.fr/guide)`.',
      after: 'Voir [le guide](https://exemple.fr/guide), puis le reste (ou non).',
    },
    {
      text: 'Un mot^[et une note].',
      says: '7 « ^[et une note] » est montré tel quel : une note s’écrit en deux endroits.',
      remedy: 'Écrivez ici `[^note]`, et plus bas, sur une ligne à elle : `[^note]: et une note`',
      after: 'Un mot[^note].\n\n[^note]: et une note',
    },
    {
      text: 'Un mot[^la note].',
      says: '7 « [^la note] » est montré tel quel : le nom d’une note est en un mot.',
      remedy: 'Écrivez `[^la-note]`, ici comme devant le texte de la note.',
      after: 'Un mot[^la-note].\n\n[^la-note]: Le texte.',
    },
    {
      text: '[Bilan](/actualites/bilna/)',
      says: '7 Le lien « /actualites/bilna/ » ne mène à aucune page du site.',
      remedy: 'Écrivez `/actualites/bilan/`, si c’est bien cette page.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: '[Bilan](/news/bilan/)',
      says: '7 Le lien « /news/bilan/ » ne mène à aucune page du site.',
      remedy: 'Écrivez `/actualites/bilan/`, si c’est bien cette page.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: '[Atelier](/evenements/2026-01-31-atelier-git/)',
      says: '7 Le lien « /evenements/2026-01-31-atelier-git/ » ne mène à aucune page du site.',
      remedy: 'Écrivez `/evenements/atelier-git/`, si c’est bien cette page.',
      after: '[Atelier](/evenements/atelier-git/)',
    },
    {
      text: '[Bilan](actualites/bilan)',
      says: '7 Le lien « actualites/bilan » ne dit pas d’où il part.',
      remedy: 'Écrivez `/actualites/bilan/`.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: '[Bilan](bilans.md)',
      says: '7 Le lien « bilans.md » nomme un fichier qui n’existe pas, ou que plusieurs entrées portent.',
      remedy: 'Écrivez `/actualites/bilan/`, si c’est bien cette page.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: '[Bilan](http://localhost:3000/actualites/bilan/)',
      says: '7 L’adresse « http://localhost:3000/actualites/bilan/ » n’est pas acceptée : elle ne mène quelque part que sur votre ordinateur.',
      remedy: 'Écrivez `/actualites/bilan/`, sans ce qui précède.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: '[Programme](/docs/program.pdf)',
      says: '7 « /docs/program.pdf » n’existe pas ; un fichier s’appelle « /docs/programme.pdf ».',
      remedy: 'Écrivez `/docs/programme.pdf`, si c’est bien lui.',
      after: '[Programme](/docs/programme.pdf)',
    },
    {
      text: '[Écrire](nom@exemple.fr)',
      says: '7 Le lien « nom@exemple.fr » ne dit pas d’où il part.',
      remedy: 'Écrivez `mailto:nom@exemple.fr`.',
      after: '[Écrire](mailto:nom@exemple.fr)',
    },
    {
      text: '[Site](www.exemple.fr)',
      says: '7 Le lien « www.exemple.fr » ne dit pas d’où il part.',
      remedy: 'Écrivez `https://www.exemple.fr`.',
      after: '[Site](https://www.exemple.fr)',
    },
    {
      text: '[Site](https//exemple.fr/a)',
      says: '7 Le lien « https//exemple.fr/a » ne dit pas d’où il part.',
      remedy: 'Écrivez `https://exemple.fr/a`.',
      after: '[Site](https://exemple.fr/a)',
    },
    {
      text: '[Site](htps://exemple.fr/a)',
      says: '7 L’adresse « htps://exemple.fr/a » n’est pas acceptée.',
      remedy: 'Écrivez `https://exemple.fr/a`.',
      after: '[Site](https://exemple.fr/a)',
    },
    {
      text: '[Bilan](/actualites/bilan.html)',
      says: '7 Le lien « /actualites/bilan.html » nomme un fichier, et non une page du site.',
      remedy: 'Écrivez `/actualites/bilan/`, si c’est bien cette page.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: '[Les événements](/evenement/)',
      says: '7 Le lien « /evenement/ » ne mène à aucune page du site.',
      remedy: 'Écrivez `/evenements/`, si c’est bien cette page.',
      after: '[Les événements](/evenements/)',
    },
    {
      text: '[Site](https:///exemple.fr/a)',
      says: '7 L’adresse « https:///exemple.fr/a » n’est pas acceptée : elle est incomplète.',
      remedy: 'Écrivez `https://exemple.fr/a`.',
      after: '[Site](https://exemple.fr/a)',
    },
    {
      text: '[Site](http;//exemple.fr/a)',
      says: '7 Le lien « http;//exemple.fr/a » ne dit pas d’où il part.',
      remedy: 'Écrivez `https://exemple.fr/a`.',
      after: '[Site](https://exemple.fr/a)',
    },
    {
      text: '[Écrire](mail:nom@exemple.fr)',
      says: '7 L’adresse « mail:nom@exemple.fr » n’est pas acceptée.',
      remedy: 'Écrivez `mailto:nom@exemple.fr`.',
      after: '[Écrire](mailto:nom@exemple.fr)',
    },
    {
      text: '[Note](\\\\\\\\serveur\\\\partage\\\\note.pdf)',
      says: '7 L’adresse « \\\\serveur\\partage\\note.pdf » n’est pas acceptée : c’est un fichier du réseau de votre organisation.',
      remedy: 'Copiez-le dans le dossier `public`, et écrivez `/note.pdf`.',
      after: '[Note](/docs/programme.pdf)',
    },
    {
      text: '[Bilan](/actualites/bilan/',
      says: '7 « [Bilan](/actualites/bilan/ » est montré tel quel : une parenthèse n’y est pas fermée.',
      remedy: 'Écrivez `[Bilan](/actualites/bilan/)`.',
      after: '[Bilan](/actualites/bilan/)',
    },
    {
      text: 'Un mot.\n[Bilan]\n(/actualites/bilan/)',
      says: '8 « [Bilan] (/actualites/bilan/) » est montré tel quel : un retour à la ligne sépare le lien de son adresse.',
      remedy: 'Écrivez `[Bilan](/actualites/bilan/)`, sans espace.',
      after: 'Un mot.\n[Bilan](/actualites/bilan/)',
    },
    {
      text: '[[/actualites/bilan/]]',
      says: '7 « [[/actualites/bilan/]] » est montré tel quel : c’est un lien de wiki.',
      remedy: 'Écrivez `[les mots du lien](/actualites/bilan/)`.',
      after: '[les mots du lien](/actualites/bilan/)',
    },
    {
      text: '[](/actualites/bilan/)',
      says: '7 Ce lien n’a pas de mots : personne ne le verrait.',
      remedy: 'Écrivez-les entre les crochets : `[les mots du lien](/actualites/bilan/)`.',
      after: '[les mots du lien](/actualites/bilan/)',
    },
    {
      text: '[Appeler](tel:01 23 45 67 89)',
      says: '7 « tel:01 23 45 67 89 » contient une espace : le lien n’en est pas un.',
      remedy: 'Écrivez `[…](tel:0123456789)`, sans espace.',
      after: '[Appeler](tel:0123456789)',
    },
    {
      text: 'Un mot.\nLe site : http://exemple.fr/a',
      says: '8 Le lien « http://exemple.fr/a » n’est pas chiffré.',
      remedy: 'Écrivez `https://exemple.fr/a`, si ce site le permet.',
      after: 'Un mot.\nLe site : https://exemple.fr/a',
    },
    {
      text: '[Site] (https://exemple.fr)',
      says: '7 « [Site] (https://exemple.fr) » est montré tel quel : une espace sépare le lien de son adresse.',
      remedy: 'Écrivez `[Site](https://exemple.fr)`, sans espace.',
      after: '[Site](https://exemple.fr)',
    },
    {
      text: '(Site)[https://exemple.fr]',
      says: '7 « (Site)[https://exemple.fr] » est montré tel quel : le texte d’un lien est entre crochets, et son adresse entre parenthèses.',
      remedy: 'Écrivez `[Site](https://exemple.fr)`.',
      after: '[Site](https://exemple.fr)',
    },
    {
      text: '[Note](file:///C:/notes/note.pdf)',
      says: '7 L’adresse « file:///C:/notes/note.pdf » n’est pas acceptée : c’est un fichier de votre ordinateur.',
      remedy: 'Copiez-le dans le dossier `public`, et écrivez `/note.pdf`.',
      after: '[Note](/docs/programme.pdf)',
    },
    {
      text: '## Un\n\n[ici](#deux)',
      says: '9 Le lien `#deux` ne mène à aucun titre de cette page.',
      remedy: 'Écrivez l’un de ceux-ci : `#un`.',
      after: '## Un\n\n[ici](#un)',
    },
    {
      text: 'Une note[^a].',
      says: '7 « [^a] » est montré tel quel : cette note n’existe pas.',
      remedy: 'Ajoutez-la plus bas, sur une ligne à elle, avec son texte : `[^a]: Le texte de la note.`',
      after: 'Une note[^a].\n\n[^a]: Le texte de la note.',
    },
  ];

  const pictures: Mistake[] = [
    {
      text: '![Été](/img/ete.png)',
      says: '7 « /img/ete.png » n’existe pas ; un fichier s’appelle « /img/été.png ».',
      remedy: 'Écrivez `/img/été.png`, si c’est bien lui.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![Été](/public/img/été.png)',
      says: '7 « /public/img/été.png » n’existe pas : le nom du dossier `public` n’est pas dans les adresses.',
      remedy: 'Écrivez `/img/été.png`.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![Été](été.png)',
      says: '7 « /été.png » n’existe pas ; un fichier s’appelle « /img/été.png ».',
      remedy: 'Écrivez `/img/été.png`, si c’est bien lui.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![IMG_2034](/img/été.png)',
      says: '7 « IMG_2034 » ne décrit pas cette image.',
      remedy:
        'Dites ce qu’elle montre : `![ce que montre l’image](/img/été.png)`, ou écrivez `![](/img/été.png)` si elle ne fait que décorer.',
      after: '![ce que montre l’image](/img/été.png)',
    },
    {
      text: '![Été](/img/été.png =300x200)',
      says: '7 « /img/été.png =300x200 » contient une espace : l’image n’est pas affichée.',
      remedy: 'Écrivez `![…](/img/été.png)` : le site choisit la taille.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![Été](/img/ été.png)',
      says: '7 « /img/ été.png » contient une espace : l’image n’est pas affichée.',
      remedy: 'Écrivez `![…](/img/été.png)`, sans espace.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![Été](/img/été.png){width=300}',
      says: '7 « {width=300} » est montré tel quel : ce sont des réglages d’un autre outil.',
      remedy: 'Retirez-les : le site choisit la taille et l’apparence.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '! [Été](/img/été.png)',
      says: '7 Une espace sépare « ! » de l’image : c’est un lien qui est montré.',
      remedy: 'Écrivez `![…](/img/été.png)`, sans espace.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![Été]()',
      says: '7 Cette image n’a pas d’adresse.',
      remedy: 'Écrivez son chemin, comme `/img/atelier.jpg`.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '![Été](<C:\\Photos\\été.png>)',
      says: '7 L’adresse « C:\\Photos\\été.png » n’est pas acceptée : c’est un fichier de votre ordinateur.',
      remedy: 'Copiez-le dans le dossier `public`, et écrivez `/été.png`.',
      after: '![Été](/img/été.png)',
    },
    {
      text: '<img src="/img/été.png">',
      says: '7 Cette image n’a pas de texte de remplacement.',
      remedy: 'Décrivez-la : `![ce que montre l’image](/img/été.png)`, ou écrivez `![](/img/été.png)` si elle ne fait que décorer.',
      after: '![ce que montre l’image](/img/été.png)',
    },
  ];

  const shortcodes: Mistake[] = [
    {
      text: '{{< youtub abc >}}',
      says: '7 Le raccourci `youtub` n’existe pas (`{{< youtub abc >}}`).',
      remedy: 'Écrivez `youtube` à la place de `youtub`.',
      after: '{{< youtube abc >}}',
    },
    {
      text: '{{% calout note %}}\nUn mot.\n{{% /calout %}}',
      says: '7 Le raccourci `calout` n’existe pas (`{{% calout note %}}`).',
      remedy: 'Écrivez `callout` à la place de `calout`.',
      after: '{{% callout note %}}\nUn mot.\n{{% /callout %}}',
    },
    {
      text: '{{% callout note %}}\nUn mot.\n{{% /alert %}}',
      says: '9 `{{% /alert %}}` ne ferme pas `callout`, ouvert plus haut.',
      remedy: 'Écrivez `{{% /callout %}}` à la place de `{{% /alert %}}`.',
      after: '{{% callout note %}}\nUn mot.\n{{% /callout %}}',
    },
    {
      text: '{{% callout note %}}\nUn mot.',
      says: '7 `callout` n’est pas fermé (`{{% callout note %}}`).',
      remedy: 'Ajoutez `{{% /callout %}}` après son contenu, seul sur une ligne si c’est un encadré.',
      after: '{{% callout note %}}\nUn mot.\n{{% /callout %}}',
    },
    {
      text: '{{< callout note >}}\nUn mot.',
      says: '7 `callout` n’est pas fermé (`{{< callout note >}}`).',
      remedy: 'Ajoutez `{{< /callout >}}` après son contenu, seul sur une ligne si c’est un encadré.',
      after: '{{< callout note >}}\nUn mot.\n{{< /callout >}}',
    },
    {
      text: '{{% callout note %}}\nUn mot.\n{{% callout %}}',
      says: '9 `callout` est ouvert deux fois, et n’est pas fermé.',
      remedy: 'Écrivez `{{% /callout %}}` à la place de cette seconde balise, qui devait le fermer.',
      after: '{{% callout note %}}\nUn mot.\n{{% /callout %}}',
    },
    {
      text: '<p>Un mot.<o:p></o:p></p>',
      says: '7 `<o:p>` est montré tel quel : c’est un reste d’un traitement de texte.',
      remedy: 'Effacez-le.',
      after: '<p>Un mot.</p>',
    },
    {
      text: '{{< figure src="/img/été.png" alt="C’est "cité" ici" >}}',
      says: '7 Une valeur du raccourci `figure` est coupée à une espace ou à un guillemet (`{{< figure src="/img/été.png" alt="C’est "cité" ici" >}}`).',
      remedy: 'Mettez chaque valeur entre guillemets droits, et ce qu’elle cite entre « et », comme `title="Le mot « donnée »"`.',
      after: '{{< figure src="/img/été.png" alt="C’est « cité » ici" >}}',
    },
    {
      text: '{{< spoiler text=Voir la suite >}}\nUn mot.\n{{< /spoiler >}}',
      says: '7 Une valeur du raccourci `spoiler` est coupée à une espace ou à un guillemet (`{{< spoiler text=Voir la suite >}}`).',
      remedy: 'Mettez chaque valeur entre guillemets droits, et ce qu’elle cite entre « et », comme `title="Le mot « donnée »"`.',
      after: '{{< spoiler text="Voir la suite" >}}\nUn mot.\n{{< /spoiler >}}',
    },
    {
      text: '{{< youtube abc >}',
      says: '7 « {{< youtube abc >} » est montré tel quel : ce raccourci n’est pas fermé.',
      remedy: 'Écrivez `{{< youtube abc >}}`.',
      after: '{{< youtube abc >}}',
    },
    {
      text: '{{< figure src="/img/été.png" alt="Un mot" }}',
      says: '7 « {{< figure src="/img/été.png" alt="Un mot" }} » est montré tel quel : ce raccourci n’est pas fermé.',
      remedy: 'Écrivez `{{< figure src="/img/été.png" alt="Un mot" >}}`.',
      after: '{{< figure src="/img/été.png" alt="Un mot" >}}',
    },
    {
      text: '{{ youtube abc }}',
      says: '7 « {{ youtube abc }} » est montré tel quel : un raccourci s’écrit entre `{{<` et `>}}`.',
      remedy: 'Écrivez `{{< youtube abc >}}`.',
      after: '{{< youtube abc >}}',
    },
    {
      text: '{< youtube abc >}',
      says: '7 « {< youtube abc >} » est montré tel quel : un raccourci s’écrit entre `{{<` et `>}}`.',
      remedy: 'Écrivez `{{< youtube abc >}}`.',
      after: '{{< youtube abc >}}',
    },
    {
      text: 'Il y a `r nrow(df)` lignes.',
      says: '7 « `r nrow(df)` » est montré tel quel : le site n’exécute pas de code.',
      remedy: 'Écrivez le résultat ; pour montrer le code, mettez-le dans un bloc, entre deux lignes de trois accents graves.',
      after: 'Il y a 12 lignes :\n\n```r\nnrow(df)\n```',
    },
    {
      text: '![](data:image/png;base64,iVBORw0KGgo=)',
      says: '7 L’adresse « data:image/png;base64,iVBORw0KGgo= » n’est pas acceptée : c’est une image collée dans le texte.',
      remedy: 'Enregistrez-la dans le dossier `public/img`, et écrivez son chemin, comme `/img/atelier.jpg`.',
      after: '![](/img/été.png)',
    },
    {
      text: 'Le site {{ site.title | escape }}.',
      says: '7 « {{ site.title | escape }} » est montré tel quel : c’est une commande d’un autre outil.',
      remedy: 'Écrivez ce qu’elle donnait, ou retirez-la ; pour la montrer, mettez-la entre `…`.',
      after: 'Le site `{{ site.title | escape }}`.',
    },
    {
      text: '{% include figure.html %}',
      says: '7 « {% include figure.html %} » est montré tel quel : c’est une commande d’un autre outil.',
      remedy: 'Écrivez ce qu’elle donnait, ou retirez-la ; pour la montrer, mettez-la entre `…`.',
      after: 'Une figure.',
    },
    {
      text: '{{< spoiler >}}\nUn mot.\n{{< spoiler >}}',
      says: '9 `spoiler` est ouvert deux fois, et n’est pas fermé.',
      remedy: 'Écrivez `{{< /spoiler >}}` à la place de cette seconde balise, qui devait le fermer.',
      after: '{{< spoiler >}}\nUn mot.\n{{< /spoiler >}}',
    },
    {
      text: ':::note\nUn mot.',
      says: '7 L’encadré `:::note` n’est pas fermé : il prend tout ce qui suit.',
      remedy: 'Ajoutez `:::` après son contenu, seul sur une ligne.',
      after: ':::note\nUn mot.\n:::',
    },
    {
      text: '-premier\n-second',
      says: '7 Une espace manque après « - » : Markdown n’y voit pas de liste.',
      remedy: 'Commencez chaque ligne par `- `, après une ligne vide.',
      after: '- premier\n- second',
    },
    {
      text: '| A | B |\n| 1 | 2 |',
      says: '7 La ligne de tirets manque sous l’en-tête : Markdown n’y voit pas de tableau.',
      remedy: 'Ajoutez sous la première ligne `| --- | --- |`.',
      after: '| A | B |\n| --- | --- |\n| 1 | 2 |',
    },
    {
      text: '|A|B|\n|:—|—:|\n|1|2|',
      says: '7 La ligne sous l’en-tête est faite d’autres tirets que « - » : Markdown n’y voit pas de tableau.',
      remedy: 'Écrivez à sa place `|:---|---:|`.',
      after: '|A|B|\n|:---|---:|\n|1|2|',
    },
    {
      text: 'Tableau : | A | B |\n| --- | --- |\n| 1 | 2 |',
      says: '8 La ligne au-dessus de ces tirets n’est pas un en-tête d’autant de colonnes : Markdown n’y voit pas de tableau.',
      remedy: 'Écrivez au-dessus des tirets, après une ligne vide, une ligne comme `| … | … |`.',
      after: 'Tableau :\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
    },
    {
      text: '| A | B |\n| --- |\n| 1 | 2 |',
      says: '7 La ligne de tirets n’a pas autant de colonnes que l’en-tête : Markdown n’y voit pas de tableau.',
      remedy: 'Écrivez à sa place `| --- | --- |`.',
      after: '| A | B |\n| --- | --- |\n| 1 | 2 |',
    },
    {
      text: 'Soit $E = mc^2$.',
      says: '7 « $E = mc^2$ » est montré tel quel : le site ne lit de formules que dans un texte qui en annonce.',
      remedy: 'Ajoutez `math: true` dans l’en-tête ; si c’est une somme d’argent, écrivez `\\$`.',
      after: 'Soit \\$E = mc^2\\$.',
    },
    {
      text: '<script>alert(1)</script>\n\nUn mot.',
      says: '7 La balise `<script>` n’est pas acceptée : elle est retirée, avec le code qu’elle contient.',
      remedy: 'Retirez-la : un texte n’a ni code ni style à lui.',
      after: 'Un mot.',
    },
    {
      text: '{{< vimeo >}}',
      says: '7 Il manque une valeur au raccourci `vimeo`.',
      remedy: 'Indiquez ce qu’il doit montrer, comme `{{< vimeo 123456789 >}}`.',
      after: '{{< vimeo 123456789 >}}',
    },
    {
      text: ':::nota\nUn mot.\n:::',
      says: '7 L’encadré `:::nota` n’existe pas.',
      remedy: 'Écrivez `note` à la place de `nota` ; les natures sont : `note`, `info`, `astuce`, `attention`, `danger`, `aucun`.',
      after: ':::note\nUn mot.\n:::',
    },
    {
      text: '> [!NOTA]\n> Un mot.',
      says: '7 « [!NOTA] » est montré tel quel : ce n’est pas un encadré.',
      remedy: 'Écrivez `note` à la place de `NOTA` ; les natures sont : `note`, `info`, `astuce`, `attention`, `danger`, `aucun`.',
      after: '> [!note]\n> Un mot.',
    },
  ];

  test.each([...links, ...pictures, ...shortcodes])('$text', ({ text, ...mistake }) => {
    writeEvent('toc: false', text);
    check(mistake, (after) => writeEvent('toc: false', after));
  });

  const mdx: Mistake[] = [
    {
      text: '<Calout kind="astuce">\n\nUn mot.\n\n</Calout>',
      says: '7 Le composant `<Calout>` n’existe pas.',
      remedy: 'Écrivez `<Callout>` à la place de `<Calout>`.',
      after: '<Callout kind="astuce">\n\nUn mot.\n\n</Callout>',
    },
    {
      text: '<Callout kind="astuc">\n\nUn mot.\n\n</Callout>',
      says: '7 Il n’y a pas d’encadré de nature « astuc » : il est montré comme une note.',
      remedy: 'Écrivez `astuce` à la place de `astuc` ; les natures sont : `note`, `info`, `astuce`, `attention`, `danger`, `aucun`.',
      after: '<Callout kind="astuce">\n\nUn mot.\n\n</Callout>',
    },
    {
      text: '<Callout titre="À lire">\n\nUn mot.\n\n</Callout>',
      says: '7 `<Callout>` ne connaît pas `titre="À lire"`, qui n’est pas montré.',
      remedy: 'Écrivez `title` à la place de `titre`.',
      after: '<Callout title="À lire">\n\nUn mot.\n\n</Callout>',
    },
    {
      text: '<EventCard slug="atelier-gi" />',
      says: '7 `<EventCard>` nomme « atelier-gi », qui n’existe pas.',
      remedy: 'Écrivez `slug="atelier-git"`.',
      after: '<EventCard slug="atelier-git" />',
    },
    {
      text: '<NewsCard slug="Bilan" />',
      says: '7 `<NewsCard>` nomme « Bilan », qui n’existe pas.',
      remedy: 'Écrivez `slug="bilan"`.',
      after: '<NewsCard slug="bilan" />',
    },
    {
      text: '<Image src="/img/été.png" alt="Été" />',
      says: '7 Le composant `<Image>` n’existe pas.',
      remedy: 'Écrivez `<Figure>` à la place de `<Image>`.',
      after: '<Figure src="/img/été.png" alt="Été" />',
    },
    {
      text: '<EventCard event="atelier-git" />',
      says: '7 `<EventCard>` ne connaît pas `event="atelier-git"`, qui n’est pas montré.',
      remedy: 'Écrivez `slug` à la place de `event`.',
      after: '<EventCard slug="atelier-git" />',
    },
    {
      text: '<LinkButton url="/actualites/">Actualités</LinkButton>',
      says: '7 `<LinkButton>` ne connaît pas `url="/actualites/"`, qui n’est pas montré.',
      remedy: 'Écrivez `href` à la place de `url`.',
      after: '<LinkButton href="/actualites/">Actualités</LinkButton>',
    },
    {
      text: '<Section title="Un titre">\n\nUn mot.\n\n</Section>',
      says: '7 Le composant `<Section>` n’existe pas ici.',
      remedy: 'Retirez ses balises, et gardez ce qu’elles contiennent : seul `accueil.mdx` a ce composant.',
      after: 'Un mot.',
    },
    {
      text: '<p>Un mot<p>',
      says: '7 `<p>` est ouvert deux fois, et n’est pas fermé.',
      remedy: 'Écrivez `</p>` à la place de ce second `<p>`, qui devait le fermer.',
      after: '<p>Un mot</p>',
    },
    {
      text: '<Callout>\n\nUn mot.\n\n<Callout>',
      says: '11 `<Callout>` est ouvert deux fois, et n’est pas fermé.',
      remedy: 'Écrivez `</Callout>` à la place de ce second `<Callout>`, qui devait le fermer.',
      after: '<Callout>\n\nUn mot.\n\n</Callout>',
    },
    {
      text: '<LinkButton>Nous rejoindre</LinkButton>',
      says: '7 `<LinkButton>` n’a pas d’adresse.',
      remedy: 'Ajoutez-la : `<LinkButton href="/rejoindre/">`.',
      after: '<LinkButton href="/rejoindre/">Nous rejoindre</LinkButton>',
    },
    {
      text: '<Callout>\n\nUn mot.',
      says: '7 `<Callout>` n’est pas fermé.',
      remedy: 'Ajoutez `</Callout>` après son contenu, seul sur une ligne.',
      after: '<Callout>\n\nUn mot.\n\n</Callout>',
    },
    {
      text: 'Un mot.\n\nDu <b>gras</i>.',
      says: '9 `</i>` ne ferme pas `<b>`, ouvert avant.',
      remedy: 'Écrivez `</b>` à la place de `</i>`.',
      after: 'Un mot.\n\nDu <b>gras</b>.',
    },
    {
      text: 'Un mot.\n\nBonjour {prénom',
      says: '9 Une accolade ouverte n’est pas fermée.',
      remedy: 'Écrivez `\\{` à la place de `{` si c’est du texte ; sinon, ajoutez `}`.',
      after: 'Un mot.\n\nBonjour \\{prénom',
    },
    {
      text: 'Un mot.\n\n</Callout>',
      says: '9 `</Callout>` ferme une balise qui n’est pas ouverte.',
      remedy: 'Retirez `</Callout>`, ou ajoutez `<Callout>` plus haut.',
      after: 'Un mot.',
    },
  ];

  test.each(mdx)('MDX: $text', ({ text, ...mistake }) => {
    writeEvent('toc: false', text, 'evenements/essai.mdx');
    check(mistake, (after) => writeEvent('toc: false', after, 'evenements/essai.mdx'));
  });

  const files: Mistake[] = [
    {
      text: '—\ntitle: Essai\ndate: 2026-03-12\n—\n\nUn texte.\n',
      says: '1 « — » n’ouvre pas l’en-tête : il y faut trois tirets.',
      remedy: 'Écrivez `---` à sa place, et de même ligne 4.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitle: Essai\ndate: 2026-03-12\n----\n\nUn texte.\n',
      says: '4 « ---- » ne ferme pas l’en-tête : il y faut trois tirets.',
      remedy: 'Écrivez `---` à sa place.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitle: Essai\ndate: 2026-03-12\n\nUn texte.\n',
      says: '3 L’en-tête n’est pas fermé.',
      remedy: 'Ajoutez une ligne `---` après celle-ci, `date: 2026-03-12`, et avant le texte.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: 'title: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
      says: '1 La ligne `---` qui ouvre l’en-tête manque.',
      remedy: 'Ajoutez une ligne `---` au-dessus de celle-ci.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: 'title: Essai\ndate: 2026-03-12\n\nUn texte.\n',
      says: '1 L’en-tête n’est pas entre deux lignes `---`.',
      remedy: 'Ajoutez une ligne `---` au-dessus de celle-ci, et une autre après la ligne 2, `date: 2026-03-12`.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '\n\n---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
      says: '3 L’en-tête ne commence pas à la première ligne.',
      remedy: 'Effacez les lignes vides qui précèdent `---`.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '+++\ntitle = "Essai"\ndate = 2026-03-12\n+++\n\nUn texte.\n',
      says: '1 Cet en-tête est en TOML (« +++ »), que le site ne lit pas.',
      remedy: 'Écrivez `---` à la place de chaque `+++`, et `champ: valeur` à la place de `champ = valeur`.',
      after: '---\ntitle: "Essai"\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '```yaml\ntitle: Essai\ndate: 2026-03-12\n```\n\nUn texte.\n',
      says: '1 « ```yaml » n’ouvre pas l’en-tête : il y faut trois tirets.',
      remedy: 'Écrivez `---` à sa place, et de même ligne 4.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '<!-- à relire -->\n\n---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
      says: '3 L’en-tête ne commence pas à la première ligne.',
      remedy: 'Déplacez les lignes 3 à 6 au début du fichier, au-dessus de ce qui les précède.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n<!-- à relire -->\n\n\nUn texte.\n',
    },
    {
      text: '```yaml\n---\ntitle: Essai\ndate: 2026-03-12\n---\n```\n\nUn texte.\n',
      says: '1 « ```yaml » précède l’en-tête, qui commence à la première ligne.',
      remedy: 'Effacez la ligne 1, et la ligne 6 qui lui répond.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '# Mon essai\n\n```\n---\ntitle: Essai\n---\n```\n',
      says: '1 Le fichier ne commence pas par un en-tête entre deux lignes `---`.',
      remedy: 'Écrivez au début du fichier ces lignes : `---`, `title: Mon essai`, `date: 2026-03-12`, `---`, puis le texte.',
      after: '---\ntitle: Mon essai\ndate: 2026-03-12\n---\n\n```\n---\ntitle: Essai\n---\n```\n',
    },
    {
      text: '---\ntitle: Essai\ndate: 2026-03-12\nurl: /essai/\n---\n\nUn texte.\n',
      says: '4 Le champ `url` n’existe pas : l’adresse d’une page est celle de son dossier, puis `slug`.',
      remedy:
        'Si la page a eu l’adresse « /essai/ », écrivez `aliases: [/essai/]` à la place de cette ligne ; pour choisir la fin de la sienne, `slug: …`.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\naliases: [/essai/]\n---\n\nUn texte.\n',
    },
    {
      text: '# Mon essai\n\nUn texte.\n',
      says: '1 Le fichier ne commence pas par un en-tête entre deux lignes `---`.',
      remedy: 'Écrivez au début du fichier ces lignes : `---`, `title: Mon essai`, `date: 2026-03-12`, `---`, puis le texte.',
      after: '---\ntitle: Mon essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '',
      says: '1 Le fichier est vide.',
      remedy: 'Écrivez-y ces lignes : `---`, `title: Un titre`, `date: 2026-03-12`, `---`, puis le texte.',
      after: '---\ntitle: Un titre\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '---\ndate: 2026-03-12\n---\n\n# Mon essai\n\nUn texte.\n',
      says: '2 Le champ `title` manque.',
      remedy: 'Ajoutez dans l’en-tête une ligne `title: Mon essai`.',
      after: '---\ndate: 2026-03-12\ntitle: Mon essai\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitle:\ndate: 2026-03-12\n---\n\nUn texte.\n',
      says: '2 Le champ `title` est vide.',
      remedy: 'Écrivez sa valeur après les deux-points, comme `title: Atelier de rentrée`.',
      after: '---\ntitle: Atelier de rentrée\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitre: Essai\n---\n\nUn texte.\n',
      says: '2 Le champ `date` manque.',
      remedy: 'Ajoutez dans l’en-tête une ligne `date: 2026-03-12`.',
      after: '---\ntitre: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitel: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
      says: '2 Le champ `titel` n’existe pas.',
      remedy: 'Vouliez-vous dire `title` ? Écrivez-le à la place de `titel`.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitle: Essai\ndate: [2026-03-12, 2027-03-11]\n---\n\nUn texte.\n',
      says: '3 `date` : « ["2026-03-12","2027-03-11"] » dit plusieurs dates.',
      remedy:
        'Gardez ici la première, `date: 2026-03-12`, et écrivez l’autre à part : `date_end: 2027-03-11` si c’est la fin, sinon `occurrences: [2027-03-11]`.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\noccurrences: [2027-03-11]\n---\n\nUn texte.\n',
    },
    {
      text: '---\ntitle: Essai\ndate: 2027-03-12\n---\n\nUn texte.\n',
      says: '3 Le fichier porte la date du jeudi 12 mars 2026, et l’événement celle du vendredi 12 mars 2027.',
      remedy: 'Écrivez `2026-03-12` si le fichier dit juste ; sinon, renommez-le `2027-03-12-essai.md`.',
      after: '---\ntitle: Essai\ndate: 2026-03-12\n---\n\nUn texte.\n',
    },
  ];

  test.each(files)('file: $text', ({ text, ...mistake }) => {
    const name = text.includes('2027') ? 'evenements/2026-03-12-essai.md' : 'actualites/2026-03-12-essai.md';
    writeFile(name, text);
    check(mistake, (after) => writeFile(name, after));
  });
});

test('an event moved as the guide says keeps the name of its file', () => {
  writeFile('evenements/2026-03-12-essai.md', '---\ntitle: Essai\ndate: 2026-04-12\nstatus: reporté\nprevious_date: 2026-03-12\n---\n');
  expect(problems().map(say)).toEqual([]);
});

test('tags that differ by a sign are two tags', () => {
  writeEvent('tags: [C, C#, C++]');
  expect(problems().map(say)).toEqual([]);
});

test('line ends of old machines are no matter', () => {
  writeFile('actualites/essai.md', '---\rtitle: Essai\rdate: 2026-03-12\r---\r\rUn texte.\r');
  expect(problems().map(say)).toEqual([]);
});
