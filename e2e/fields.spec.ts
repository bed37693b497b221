import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { describeFields } from '../lib/content/field-docs';
import { listSchema, schemas } from '../lib/content/schema';
import { listFiles } from '../lib/list-files';
import { exportedPage, isExported, outDirOf } from './exported';

/** The effect of each field of the schema on the exported site. A field without an effect fails the last test. */

const post = () => exportedPage('everything', '/actualites/adresse-choisie/');
const full = () => exportedPage('everything', '/evenements/complet/');
const open = () => exportedPage('everything', '/evenements/ouvert/');
const cafe = () => exportedPage('everything', '/evenements/cafe/');
const bimestre = () => exportedPage('everything', '/evenements/bimestre/');
const project = () => exportedPage('everything', '/projets/premier/');
const member = () => exportedPage('everything', '/membres/camille-exemple/');
const home = () => exportedPage('everything', '/');
const news = () => exportedPage('everything', '/actualites/');
const events = () => exportedPage('everything', '/evenements/');

/** The addresses of the pages that the search index has: a fragment each, which begins with Pagefind's own mark. */
function indexed(): string[] {
  const folder = path.join(outDirOf('everything'), 'pagefind/fragment');
  return listFiles(folder)
    .filter((file) => file.endsWith('.pf_fragment'))
    .map(
      (file) =>
        JSON.parse(
          gunzipSync(readFileSync(path.join(folder, file)))
            .toString()
            .replace(/^pagefind_dcd/, ''),
        ).url,
    );
}

type Effect = () => void;
const has =
  (page: () => string, text: string | RegExp): Effect =>
  () =>
    typeof text === 'string' ? expect(page()).toContain(text) : expect(page()).toMatch(text);
const link = (label: string, url: string) =>
  has(post, `<a href="${url}" rel="external noopener">${label}<span class="visually-hidden"> (site externe)</span></a>`);
const fact =
  (page: () => string, term: string, text: string | RegExp): Effect =>
  () => {
    const [, value = ''] = new RegExp(`<dt>${term}</dt>((?:<dd>.*?</dd>)+)`, 's').exec(page()) ?? [];
    if (typeof text === 'string') expect(value).toContain(text);
    else expect(value).toMatch(text);
  };
const isNowhere =
  (text: string): Effect =>
  () => {
    const pages = listFiles(outDirOf('everything')).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) expect(readFileSync(path.join(outDirOf('everything'), file), 'utf8'), file).not.toContain(text);
  };

const SHARED: Record<string, Effect> = {
  title: has(post, '<h1>Titre de l’actualité</h1>'),
  subtitle: has(post, '<p>Sous-titre de l’actualité</p>'),
  slug: () => {
    expect(isExported('everything', '/actualites/adresse-choisie/index.html')).toBe(true);
    expect(isExported('everything', '/actualites/nom-de-fichier/index.html')).toBe(false);
  },
  date: has(post, /<time datetime="2023-05-02"[^>]*>2 mai 2023<\/time>/),
  summary: () => {
    expect(post()).toContain('Résumé avec <strong>gras</strong>');
    expect(post()).toContain('<meta name="description" content="Résumé avec gras">');
  },
  'tags[]': has(post, '<a href="/etiquettes/etiquette-unique/">Étiquette unique</a>'),
  'categories[]': has(post, '<a href="/etiquettes/categorie/">Catégorie</a>'),
  'authors[]': has(post, /Par <a href="\/membres\/camille-exemple\/">Camille Exemple<\/a>, l’équipe du programme et Une autre personne/),
  'projects[]': has(project, '<a href="/actualites/adresse-choisie/">Titre de l’actualité</a>'),
  'images[]': has(() => exportedPage('everything', '/actualites/images/'), '<img src="/img/petite.png" alt="" width="300" height="200"'),
  image: has(post, '<meta property="og:image" content="http://localhost:4316/img/grande.jpg">'),
  'image.src': has(post, '<img src="/img/grande.jpg"'),
  'image.alt_text': has(post, 'alt="Un aplat bleu"'),
  'image.caption': has(post, '<figcaption>Légende avec <em>italique</em></figcaption>'),
  'image.focal_point': () => {
    const html = readFileSync(path.join(outDirOf('everything'), 'actualites/adresse-choisie/index.html'), 'utf8');
    const [, name] = /<img class="(_[0-9a-z]+)" src="\/img\/grande\.jpg"/.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`\\.${name}\\{object-position:(?:top left|left top|0 0)\\}`));
  },
  'image.placement': has(post, /inline-size:min\(100% \+ 8rem/),
  'image.preview_only': () => {
    expect(exportedPage('everything', '/actualites/vignette/')).not.toContain('<img');
    expect(news()).toContain('<img src="/img/petite.png"');
  },
  featured: () => {
    expect(home()).toContain('Rencontre à la une');
    expect(home().indexOf('Actualité dont l’image est une vignette')).toBeLessThan(home().indexOf('Tout ce que l’on peut écrire'));
  },
  draft: isNowhere('Jamais vue brouillon'),
  publishDate: isNowhere('Jamais vue plus-tard'),
  expiryDate: isNowhere('Jamais vue expiree'),
  lastmod: has(post, 'Mis à jour le <time datetime="2023-05-09">9 mai 2023</time>'),
  'aliases[]': has(
    () => exportedPage('everything', '/ancienne/adresse/'),
    '<meta http-equiv="refresh" content="0; url=/actualites/adresse-choisie/">',
  ),
  'links[]': link('Lien nommé', 'https://exemple.fr/lien'),
  'links[].name': link('Lien nommé', 'https://exemple.fr/lien'),
  'links[].url': link('Lien nommé', 'https://exemple.fr/lien'),
  url_code: link('Code source', 'https://exemple.fr/code'),
  url_pdf: link('Document PDF', 'https://exemple.fr/pdf'),
  url_slides: link('Diaporama', 'https://exemple.fr/diapos'),
  url_video: link('Vidéo', 'https://exemple.fr/video'),
  url_source: link('Source', 'https://exemple.fr/source'),
  url_project: link('Projet', 'https://exemple.fr/projet'),
  url_dataset: link('Jeu de données', 'https://exemple.fr/donnees'),
  url_poster: link('Affiche', 'https://exemple.fr/affiche'),
  external_link: link('Page d’origine', 'https://exemple.fr/origine'),
  slides: link('Diaporama', 'https://exemple.fr/presentation'),
  weight: () => {
    const list = exportedPage('everything', '/projets/');
    expect(list.indexOf('Projet qui passe avant')).toBeLessThan(list.indexOf('Autre projet'));
  },
  math: has(post, /<math[^>]*>.*<msup><mi>a<\/mi><mn>2<\/mn><\/msup>/),
  toc: has(post, /<nav[^>]*aria-labelledby="sommaire">.*<a href="#une-partie">Une partie<\/a>/),
  searchable: () => {
    const found = indexed();
    expect(found).not.toContain('/actualites/adresse-choisie/');
    expect(found).toContain('/evenements/complet/');
  },
};

const OWN: Record<Exclude<keyof typeof schemas, 'pages'>, Record<string, Effect>> = {
  actualites: {
    date: SHARED.date as Effect,
    kind: has(post, 'Infolettre'),
    number: has(post, 'Infolettre n° 7'),
  },
  evenements: {
    date: fact(full, 'Dates', /<time datetime="2023-06-10T14:00:00\+02:00"[^>]*>samedi 10 juin 2023, de 14 h à 16 h<\/time>/),
    date_end: fact(full, 'Dates', 'à 16 h'),
    all_day: has(() => exportedPage('everything', '/evenements/journee/'), '<time datetime="2023-06-20">mardi 20 juin 2023</time>'),
    event: fact(full, 'Série', 'Série de l’événement'),
    event_url: has(full, '<a href="https://exemple.fr/site-de-l-evenement" rel="external noopener">Site de l’événement'),
    location: has(full, '<a href="https://exemple.fr/plan" rel="external noopener">Un lieu'),
    address: fact(full, 'Adresse', '1, rue de l’Exemple'),
    'address.street': fact(full, 'Adresse', '1, rue de l’Exemple'),
    'address.city': () => {
      fact(full, 'Adresse', '01234 Ville')();
      has(full, /Un lieu<span[^>]*> \(site externe\)<\/span><\/a>, Ville, et en ligne/)();
    },
    'address.region': fact(full, 'Adresse', 'Région'),
    'address.postcode': fact(full, 'Adresse', '01234'),
    'address.country': fact(full, 'Adresse', 'Pays'),
    'address.coordinates': has(() => exportedPage('everything', '/evenements/annule/'), 'mlat=48.8394&amp;mlon=2.3799'),
    abstract: has(full, '<p>Présentation avec <strong>gras</strong></p>'),
    kind: has(full, 'Rencontre · Série de l’événement'),
    season: fact(full, 'Saison', '<a href="/saisons/3/">Saison 3</a>'),
    mode: has(full, ', et en ligne</span>'),
    online_url: has(full, '<a href="https://exemple.fr/visio" rel="external noopener">Suivre à distance'),
    registration: has(open, 'S’inscrire'),
    'registration.url': has(open, 'href="https://framaforms.org/ouvert"'),
    'registration.opens': has(
      () => exportedPage('everything', '/evenements/bientot/'),
      'Les inscriptions ouvriront le lundi 5 juin 2023 à 9 h.',
    ),
    'registration.closes': has(open, 'Jusqu’au jeudi 15 juin 2023.'),
    'registration.capacity': has(open, '12 places.'),
    'registration.state': has(() => exportedPage('everything', '/evenements/journee/'), '>Complet</span>'),
    status: has(events, '>Reporté</span>'),
    previous_date: has(() => exportedPage('everything', '/evenements/reporte/'), 'Prévu au départ le <s>mardi 13 juin 2023 à 10 h</s>.'),
    status_note: has(full, 'Raison du report'),
    'agenda[]': has(full, '<h2 id="deroule">Déroulé</h2>'),
    'agenda[].start': has(full, '14:00 – 15:00'),
    'agenda[].end': has(full, '14:00 – 15:00'),
    'agenda[].title': has(full, 'Première partie'),
    'speakers[]': has(full, 'Avec <a href="/membres/camille-exemple/">Camille Exemple</a> et Invitée d’honneur'),
    'agenda[].speakers[]': has(full, '<a href="/membres/camille-exemple/">Camille Exemple</a> et Une intervenante · Salle A'),
    'agenda[].speaker[]': has(full, 'Une intervenante · Salle A'),
    'agenda[].slides': has(full, '<a href="https://exemple.fr/diapos-1" rel="external noopener">Diaporama'),
    'agenda[].video': has(full, '<a href="https://exemple.fr/video-1" rel="external noopener">Vidéo'),
    'agenda[].location': has(full, 'Salle A'),
    'occurrences[]': fact(full, 'Dates', '<time datetime="2023-06-17T14:00:00+02:00"'),
    'occurrences[].date': fact(full, 'Dates', '<time datetime="2023-06-17T14:00:00+02:00"'),
    'occurrences[].date_end': fact(full, 'Dates', 'samedi 17 juin 2023, de 14 h à 16 h'),
    'occurrences[].location': fact(full, 'Dates', 'Second lieu'),
    'occurrences[].status': fact(cafe, 'Dates', /mardi 19 mars 2024, de 14 h à 15 h 30<\/time> <span[^>]*>Annulé<\/span>/),
    'occurrences[].status_note': fact(cafe, 'Dates', '<p>La salle est prise.</p>'),
    'occurrences[].previous_date': fact(
      cafe,
      'Dates',
      /mercredi 27 mars 2024, de 10 h à 11 h 30<\/time> .*Nouvelle date<\/span>.*<p>prévu au départ le mardi 26 mars 2024 à 14 h<\/p>/,
    ),
    'occurrences[].online_url': has(cafe, '<a href="https://exemple.fr/visio-du-2-avril" rel="external noopener">Suivre à distance'),
    'occurrences[].registration': fact(cafe, 'Dates', 'S’inscrire'),
    'occurrences[].registration.url': fact(cafe, 'Dates', 'href="https://framaforms.org/cafe-du-2-avril"'),
    'occurrences[].registration.opens': fact(cafe, 'Dates', 'Les inscriptions ouvriront le vendredi 1er mars 2024 à 9 h.'),
    'occurrences[].registration.closes': fact(cafe, 'Dates', 'Jusqu’au dimanche 31 mars 2024.'),
    'occurrences[].registration.capacity': fact(cafe, 'Dates', '8 places.'),
    'occurrences[].registration.state': fact(cafe, 'Dates', /mardi 9 avril 2024.*Complet\s: toutes les places sont prises\./),
    'occurrences[].url_video': fact(cafe, 'Dates', '<a href="https://exemple.fr/replay-du-cafe" rel="external noopener">Vidéo'),
    'occurrences[].url_slides': fact(cafe, 'Dates', '<a href="https://exemple.fr/diapos-du-cafe" rel="external noopener">Diaporama'),
    repeat: fact(
      cafe,
      'Dates',
      'tous les mardis, de 14 h à 15 h 30, jusqu’au 7 mai 2024, sauf le 30 avril 2024, et aussi le 16 mai 2024</p>',
    ),
    'repeat.rule': fact(() => exportedPage('everything', '/evenements/bilan/'), 'Dates', 'le dernier jour de chaque mois, de 17 h à 18 h'),
    'repeat.count': fact(() => exportedPage('everything', '/evenements/bilan/'), 'Dates', ', 3 fois</p>'),
    'repeat.every': fact(bimestre, 'Dates', 'tous les deux mois, '),
    'repeat.interval': fact(bimestre, 'Dates', 'tous les deux mois, '),
    'repeat.on[]': fact(bimestre, 'Dates', 'le premier mardi du mois, '),
    'repeat.until': fact(bimestre, 'Dates', 'jusqu’au 31 décembre 2024, '),
    'repeat.except[]': fact(bimestre, 'Dates', 'sauf le 2 juillet 2024, '),
    'repeat.add[]': fact(bimestre, 'Dates', '<time datetime="2024-08-06"'),
    rrule: fact(() => exportedPage('everything', '/evenements/regle/'), 'Dates', 'le premier vendredi de chaque mois, de 9 h à 10 h'),
    contact: fact(full, 'Contact', '<a href="mailto:contact@exemple.fr">contact@exemple.fr</a>'),
  },
  projets: {
    github: fact(project, 'Code source', 'https://exemple.fr/depot'),
    code: fact(() => exportedPage('everything', '/projets/dernier/'), 'Code source', 'https://exemple.fr/autre-depot'),
    'responsible[]': fact(project, 'Responsable', 'Une responsable'),
    'organisations[]': fact(project, 'Administrations', 'Une administration'),
    chat_url: fact(project, 'Discussion', 'https://exemple.fr/salon'),
    'season[]': fact(project, 'Saison', '<a href="/saisons/3/">Saison 3</a>'),
    state: fact(project, 'Avancement', 'En construction'),
  },
  membres: {
    role: has(member, 'Statisticienne · Service d’exemple'),
    'organisations[]': has(member, 'Service d’exemple'),
    email: has(member, '<a href="mailto:camille@exemple.fr">camille@exemple.fr</a>'),
  },
};

/** The title and the introduction of a list. */
const list = () => exportedPage('everything', '/infolettres/');
const LIST: Record<string, Effect> = {
  title: () => {
    expect(list()).toContain('<h1>Les lettres du programme</h1>');
    expect(exportedPage('everything', '/plan-du-site/')).toContain('<a href="/infolettres/">Les lettres du programme</a>');
  },
  subtitle: has(list, />Une par saison<\/p>/),
  summary: () => {
    expect(list()).toContain('<p>Ce qui se passe, <em>en bref</em>.</p>');
    expect(list()).toContain('<meta name="description" content="Ce qui se passe, en bref.">');
  },
  'aliases[]': has(() => exportedPage('everything', '/newsletter/'), 'url=/infolettres/'),
  math: has(list, /<math.*<mi>x<\/mi>.*<h2 id="introduction-sy-abonner">.*<h2 id="2023">/s),
};

/** Fields accepted so that Hugo content builds; their descriptions say that they have no effect. */
const WITHOUT_EFFECT = ['links[].icon', 'links[].icon_pack'];

for (const [collection, effects] of Object.entries({ commun: SHARED, rubrique: LIST, ...OWN }))
  test.describe(collection, () => {
    for (const [field, effect] of Object.entries(effects)) test(`${field} shows`, effect);
  });

test('no field of the schema is without an effect', () => {
  const shared = describeFields(schemas.pages);
  const names = (fields: { name: string }[]) => fields.map(({ name }) => name).filter((name) => !WITHOUT_EFFECT.includes(name));
  expect(names(shared).sort()).toEqual(Object.keys(SHARED).sort());
  expect(names(describeFields(listSchema)).sort()).toEqual(Object.keys(LIST).sort());
  for (const [collection, effects] of Object.entries(OWN)) {
    const own = describeFields(schemas[collection as keyof typeof OWN]).filter(
      (field) =>
        !shared.some(
          (common) => common.name === field.name && common.description === field.description && common.required === field.required,
        ),
    );
    expect(names(own).sort(), collection).toEqual(Object.keys(effects).sort());
  }
});
