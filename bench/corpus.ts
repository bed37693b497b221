import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { slugify } from '../lib/slug';

/**
 * Writes a content folder for measures at scale: half news, half events, some 300 words each, in French, with the parts of real entries
 * (tags, pictures, callouts, lists, links between entries, a piece of code in one out of ten). The same for the same count, on any machine.
 */
export async function writeCorpus(folder: string, count: number, extension: 'md' | 'mdx' = 'mdx'): Promise<void> {
  for (const name of ['actualites', 'evenements', 'public/img']) mkdirSync(path.join(folder, name), { recursive: true });
  for (let index = 0; index < PICTURES; index++) writeFileSync(path.join(folder, 'public/img', `photo-${index}.png`), await picture(index));
  for (let index = 0; index < count; index++) {
    const entry = entryAt(index, count);
    writeFileSync(path.join(folder, index % 2 === 0 ? 'actualites' : 'evenements', `${entry.slug}.${extension}`), entry.text);
  }
}

/** The value of SITE_CLOCK at which the corpus has events to come. */
export const CORPUS_NOW = '2026-11-21';

const PICTURES = 10;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 8);
const DAYS = 3228;

const list = (text: string) => text.split(';').map((item) => item.trim());

const TAGS = list(
  'Open data;Intelligence artificielle;Statistique;Cartographie;Logiciel libre;Formation;Atelier;Webinaire;Hackathon;Python;Langage R;SQL;Visualisation;Accessibilité;Sobriété numérique;Données de santé;Transports;Éducation;Environnement;Collectivités;Recherche;Sécurité;Interopérabilité;API;Qualité des données;Traitement du langage;Vision par ordinateur;Apprentissage automatique;Éthique;Souveraineté;Design;Produit;Infrastructure;Communauté;Mentorat',
);
const SUBJECTS = list(
  'la communauté;le programme;l’atelier;la formation;l’équipe;le catalogue;le service statistique;le réseau des experts;l’administration;le ministère;la direction;le laboratoire;le tableau de bord;l’expérimentation;le groupe de travail',
);
const VERBS = list(
  'accompagne;renforce;publie;prépare;partage;améliore;documente;ouvre;simplifie;mesure;relance;organise;soutient;présente;évalue;déploie',
);
const OBJECTS = list(
  'les jeux de données ouverts;des outils communs;une méthode reproductible;les compétences des agents publics;un socle technique partagé;des retours d’expérience entre pairs;les indicateurs de qualité;une documentation claire;des chaînes de traitement fiables;un référentiel interministériel;des prototypes utiles au terrain;le recueil des bonnes pratiques',
);
const MANNERS = list(
  'depuis le début de l’année;au sein de l’État;avec le concours de plusieurs ministères;pendant six mois;en présentiel comme à distance;au plus près des usagers;sans attendre la fin de la saison;de façon progressive;en lien avec la recherche;dans toutes les régions',
);
const HEADINGS = list(
  'Le bilan de la saison;Le déroulé de la rencontre;Les nouveautés à retenir;Comment participer;Ce que nous avons appris;Les prochaines étapes;Le programme de la journée;Pourquoi cette démarche',
);
const NEWS_TITLES = list(
  'Lancement de la saison;Retour sur l’atelier;Publication du catalogue;Bilan de la formation;Appel à projets;Nouveaux membres',
);
const EVENT_TITLES = list(
  'Webinaire de lancement;Atelier d’idéation;Rencontre annuelle;Formation à la visualisation;Hackathon des données;Journée portes ouvertes',
);
const PLACES = list('Insee, Montrouge;Dinum, Paris;Campus numérique, Lyon;Hôtel de région, Lille;En ligne;Cité des congrès, Strasbourg');
const CODE =
  '```python\nimport pandas as pd\n\ndf = pd.read_csv("communes.csv", sep=";")\nparis = df[df["departement"] == "75"]\nprint(len(paris))\n```';

/** Random numbers from 0 to 1, always the same for a seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <T>(random: Random, items: readonly T[]) => items[below(random, items.length)] as T;
const some = <T>(random: Random, items: readonly T[], count: number) =>
  Array.from({ length: count }, (_, index) => items[(below(random, items.length) + index * 7) % items.length] as T);

function sentence(random: Random): string {
  const text = `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, OBJECTS)} ${pick(random, MANNERS)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const paragraph = (random: Random, sentences: number) => Array.from({ length: sentences }, () => sentence(random)).join(' ');

function titleOf(index: number): { title: string; slug: string } {
  const random = randomFrom(7 * index + 1);
  const title = `${pick(random, index % 2 === 0 ? NEWS_TITLES : EVENT_TITLES)} ${2018 + below(random, 9)} : ${pick(random, OBJECTS)} (n° ${index})`;
  return { title, slug: slugify(title) };
}

function entryAt(index: number, count: number): { slug: string; text: string } {
  const random = randomFrom(7 * index + 2);
  const { title, slug } = titleOf(index);
  const head = index % 2 === 0 ? newsFields(index, random) : eventFields(index, count, random);
  return {
    slug,
    text: ['---', `title: ${JSON.stringify(title)}`, `slug: ${slug}`, ...head, '---', '', body(index, random), ''].join('\n'),
  };
}

function newsFields(index: number, random: Random): string[] {
  const date = new Date(FIRST_DAY + below(random, DAYS) * DAY + below(random, 600) * 60_000);
  return [
    `date: ${date.toISOString()}`,
    `summary: ${JSON.stringify(sentence(random))}`,
    'images:',
    `  - /img/photo-${(index / 2) % PICTURES}.png`,
  ];
}

function eventFields(index: number, count: number, random: Random): string[] {
  const rank = (index - 1) / 2;
  // One event in ten is to come, up to forty: one a week, from the first of December.
  const isToCome = rank < Math.min(40, Math.floor(count / 20));
  const start = isToCome
    ? Date.UTC(2026, 11, 1, 9) + rank * 7 * DAY
    : FIRST_DAY + below(random, DAYS) * DAY + (8 + below(random, 10)) * 3_600_000;
  const iso = (time: number) => new Date(time).toISOString();
  return [
    'event: Programme 10%',
    `event_url: https://www.eventbrite.fr/e/billets-${index}`,
    `location: ${JSON.stringify(pick(random, PLACES))}`,
    'tags:',
    ...[...new Set(some(random, TAGS, 1 + below(random, 4)))].map((tag) => `  - ${JSON.stringify(tag)}`),
    `summary: ${JSON.stringify(sentence(random))}`,
    `abstract: ${JSON.stringify(paragraph(random, 2))}`,
    `date: '${iso(start)}'`,
    `date_end: '${iso(start + (1 + below(random, 3)) * 3_600_000)}'`,
    `publishDate: '${iso(start - 30 * DAY)}'`,
    'authors:',
    '  - admin',
    `featured: ${isToCome && rank % 5 === 0}`,
  ];
}

function body(index: number, random: Random): string {
  const headings = some(random, HEADINGS, 3);
  const related = titleOf(2 * below(random, 50));
  const item = () => `- **${pick(random, VERBS)}** ${pick(random, OBJECTS)} ${pick(random, MANNERS)}`;
  return [
    `${paragraph(random, 3)} Pour tout savoir : [les données ouvertes](https://www.data.gouv.fr/fr/datasets/).`,
    `## ${headings[0]}`,
    paragraph(random, 4),
    Array.from({ length: 4 }, item).join('\n'),
    `## ${headings[1]}`,
    paragraph(random, 3),
    `<Callout>\n\nPour toute information, écrivez à [la page de contact](/contact/). ${sentence(random)}\n\n</Callout>`,
    `## ${headings[2]}`,
    Array.from({ length: 3 }, (_, rank) => `${rank + 1}. ${sentence(random)}`).join('\n'),
    ...(Math.floor(index / 2) % 10 === 3 ? [CODE] : []),
    `${paragraph(random, 3)} À lire aussi : [${related.title}](/actualites/${related.slug}/).`,
  ].join('\n\n');
}

/** A gradient of 640 × 360 pixels. */
function picture(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const [red, green, blue] = [below(random, 256), below(random, 256), below(random, 256)];
  const data = Buffer.alloc(640 * 360 * 3);
  for (let y = 0; y < 360; y++)
    for (let x = 0; x < 640; x++) data.set([(red + x / 5) & 255, (green + y / 3) & 255, blue], (y * 640 + x) * 3);
  return sharp(data, { raw: { width: 640, height: 360, channels: 3 } })
    .png()
    .toBuffer();
}
