import * as z from 'zod';
import { EVENT_KINDS, EVENT_MODES } from '../site/event-choices';
import type { CollectionName } from '../site/kinds';
import { EVENT_KIND_WORDS, EVENT_MODE_WORDS, NEWS_KIND_WORDS, NEWS_KINDS, valueOfWord } from './choices';
import {
  contact,
  coordinates,
  email,
  entryUrl,
  flag,
  ignored,
  list,
  markdown,
  moment,
  name,
  numberUpTo,
  oneOf,
  people,
  quoteValue,
  season,
  slug,
  text,
  wholeNumber,
} from './fields';
import { occurrence, registration, status } from './occurrence-fields';
import { repeat, rrule } from './repeat-field';
import { accepts, reads, withForms } from './understand/forms';
import {
  agendaLines,
  agendaPartFromPair,
  linkFromPair,
  readAgendaPart,
  readLink,
  readPicture,
  readPostalAddress,
} from './understand/short-forms';
import { writeYaml } from './understand/write-yaml';

/**
 * The one statement of what front matter may hold. Types, validation, messages, and the authors'
 * tables follow from it. Each field's description is French and meant for authors.
 */

/** Names on one line, which authors also write as a list. */
const names = withForms(text.meta({}), { text: (value) => ({ value }) });

const link = withForms(
  z.strictObject({
    name: text.meta({ title: 'Texte du lien', description: 'texte du lien' }),
    url: entryUrl.meta({ title: 'Adresse', description: 'adresse du lien' }),
    icon: text.optional().meta({ title: 'Icône', description: 'accepté pour Hugo, sans effet' }),
    icon_pack: text.optional().meta({ title: 'Jeu d’icônes', description: 'accepté pour Hugo, sans effet' }),
  }),
  {
    text: accepts(readLink),
    pair: linkFromPair,
    explain: (value) => [`${quoteValue(value)} n’a pas d’adresse.`, `Écrivez-la avec le nom : \`"[${value}](https://exemple.fr/page)"\`.`],
  },
);

const FOCAL_POINTS: Readonly<Record<string, readonly string[]>> = {
  Center: ['centre', 'milieu', 'center'],
  Top: ['haut', 'en haut', 'top'],
  Bottom: ['bas', 'en bas', 'bottom'],
  Left: ['gauche', 'à gauche', 'left'],
  Right: ['droite', 'à droite', 'right'],
  TopLeft: ['haut gauche', 'en haut à gauche'],
  TopRight: ['haut droite', 'en haut à droite'],
  BottomLeft: ['bas gauche', 'en bas à gauche'],
  BottomRight: ['bas droite', 'en bas à droite'],
};

/** Hugo's own words stay, in any case: `Top Left`. */
const isFocalPoint = (value: string) =>
  Object.keys(FOCAL_POINTS).some((known) => known.toLowerCase() === value.toLowerCase().replace(/\s+/g, ''));

const focalPoint = withForms(text.meta({}), {
  text: reads((value) => (isFocalPoint(value) ? undefined : valueOfWord(FOCAL_POINTS, value))),
});

const image = withForms(
  z.strictObject({
    src: text.optional().meta({ title: 'Fichier', description: 'fichier, à côté de l’entrée ou sous `/`' }),
    alt_text: text.optional().meta({ title: 'Texte de remplacement', description: 'ce que l’image apporte, pour qui ne la voit pas' }),
    caption: markdown.optional().meta({ title: 'Légende', description: 'légende (Markdown)' }),
    focal_point: focalPoint
      .optional()
      .meta({ title: 'Partie à garder', description: 'partie à garder au cadrage : `Left`, `Right`, `Top`, `Center`…' }),
    placement: numberUpTo(3).optional().meta({ title: 'Largeur', description: '1 : pleine largeur, 2 : large, 3 : dans la colonne' }),
    preview_only: flag
      .optional()
      .meta({ title: 'Dans les listes seulement', description: '`true` : dans les listes seulement, pas sur la page' }),
  }),
  { text: accepts(readPicture) },
);

const common = {
  title: text.meta({ title: 'Titre', description: 'titre, obligatoire' }),
  subtitle: text.optional().meta({ title: 'Sous-titre', description: 'sous-titre, sous le titre de la page' }),
  slug: slug.optional().meta({ title: 'Fin de l’adresse', description: 'fin de l’adresse de la page ; sinon le nom du fichier' }),
  date: moment.optional().meta({ title: 'Date', description: 'date de publication' }),
  summary: markdown.optional().meta({ title: 'Résumé', description: 'résumé en une ou deux phrases (Markdown)' }),
  tags: list(name).optional().meta({ title: 'Étiquettes', description: 'étiquettes' }),
  categories: list(name).optional().meta({ title: 'Catégories', description: 'comme `tags`' }),
  authors: people.optional().meta({ title: 'Auteurs', description: 'auteurs : noms, ou noms de fichiers de `membres`' }),
  projects: list(text).optional().meta({ title: 'Projets liés', description: 'projets liés : noms de fichiers de `projets`' }),
  images: list(text).optional().meta({ title: 'Images', description: 'image d’illustration, la première de la liste' }),
  image: image.optional().meta({ title: 'Image', description: 'image d’illustration, avec son texte de remplacement et sa légende' }),
  featured: flag.optional().meta({ title: 'Mettre en avant', description: '`true` met l’entrée en avant' }),
  draft: flag.optional().meta({ title: 'Brouillon', description: '`true` : brouillon, jamais publié' }),
  publishDate: moment.optional().meta({ title: 'Publier à partir du', description: 'publié à partir de cette date' }),
  expiryDate: moment.optional().meta({ title: 'Retirer à partir du', description: 'retiré à partir de cette date' }),
  lastmod: moment.optional().meta({ title: 'Mise à jour le', description: 'date de dernière mise à jour, affichée' }),
  aliases: list(text).optional().meta({ title: 'Anciennes adresses', description: 'anciennes adresses, qui mènent à la page' }),
  links: list(link).optional().meta({ title: 'Liens', description: 'liens utiles' }),
  url_code: entryUrl.optional().meta({ title: 'Code source', description: 'lien « Code source »' }),
  url_pdf: entryUrl.optional().meta({ title: 'Document PDF', description: 'lien « Document PDF »' }),
  url_slides: entryUrl.optional().meta({ title: 'Diaporama', description: 'lien « Diaporama »' }),
  url_video: entryUrl.optional().meta({ title: 'Vidéo', description: 'lien « Vidéo »' }),
  url_source: entryUrl.optional().meta({ title: 'Source', description: 'lien « Source »' }),
  url_project: entryUrl.optional().meta({ title: 'Page du projet', description: 'lien « Projet »' }),
  url_dataset: entryUrl.optional().meta({ title: 'Jeu de données', description: 'lien « Jeu de données »' }),
  url_poster: entryUrl.optional().meta({ title: 'Affiche', description: 'lien « Affiche »' }),
  external_link: entryUrl.optional().meta({ title: 'Page d’origine', description: 'la page d’origine, sur un autre site' }),
  slides: text.optional().meta({ title: 'Diaporama (Hugo)', description: 'diaporama : une adresse' }),
  weight: wholeNumber.optional().meta({ title: 'Rang dans les listes', description: 'rang dans les listes : les petits d’abord' }),
  math: flag.optional().meta({ title: 'Formules mathématiques', description: '`true` : formules entre `$`' }),
  toc: flag.optional().meta({ title: 'Sommaire', description: '`true` : sommaire en tête de page' }),
  searchable: flag.optional().meta({ title: 'Dans la recherche', description: '`false` : hors de la recherche' }),
};

const IGNORED_KEYS = [
  'type',
  'layout',
  'header',
  'show_date',
  'reading_time',
  'share',
  'profile',
  'commentable',
  'editable',
  'pager',
  'view',
  'design',
  'wordcloud',
  'markup',
  'output',
] as const;

/** Hugo's build options: `render: never`, or `false` in its older versions, keeps a page out of the site. */
const buildOptions = z.looseObject({ render: z.unknown().optional() });

/** Hugo's own keys: accepted so that its content builds unchanged. The last four keep an entry from being published. */
const hugo = {
  ...(Object.fromEntries(IGNORED_KEYS.map((key) => [key, ignored.optional()])) as Record<
    (typeof IGNORED_KEYS)[number],
    z.ZodOptional<z.ZodUnknown>
  >),
  private: flag.optional(),
  headless: flag.optional(),
  build: buildOptions.optional(),
  _build: buildOptions.optional(),
};

const news = {
  date: moment.meta({ title: 'Date', description: 'date de publication, obligatoire' }),
  kind: oneOf(NEWS_KINDS, NEWS_KIND_WORDS).optional().meta({ title: 'Nature', description: 'nature' }),
  number: text.optional().meta({ title: 'Numéro', description: 'numéro d’une infolettre' }),
};

/** The remedy for the postal address in a mapping that stands in place of the name of a place. */
function addressOf(values: readonly string[]): string | undefined {
  const address = values.filter((value) => !/^https?:/i.test(value)).join(', ');
  return address === '' ? undefined : `une adresse postale a son champ à elle : \`address: ${writeYaml(address)}\``;
}

const event = {
  date: moment.meta({ title: 'Début', description: 'début, heure de Paris, obligatoire' }),
  date_end: moment.optional().meta({ title: 'Fin', description: 'fin' }),
  all_day: flag.optional().meta({ title: 'Toute la journée', description: '`true` : toute la journée' }),
  event: name.optional().meta({ title: 'Série', description: 'série ou manifestation dont l’événement fait partie' }),
  event_url: entryUrl.optional().meta({ title: 'Site de l’événement', description: 'inscription ou site de l’événement' }),
  location: withForms(markdown.optional(), { rest: addressOf }).meta({ title: 'Lieu', description: 'lieu (Markdown)' }),
  address: withForms(
    z.strictObject({
      street: text.optional().meta({ title: 'Rue', description: 'rue' }),
      city: text.optional().meta({ title: 'Ville', description: 'ville' }),
      region: text.optional().meta({ title: 'Région', description: 'région' }),
      postcode: text.optional().meta({ title: 'Code postal', description: 'code postal' }),
      country: text.optional().meta({ title: 'Pays', description: 'pays' }),
      coordinates: coordinates
        .optional()
        .meta({ title: 'Latitude et longitude', description: 'latitude et longitude, comme `48.8394, 2.3799`' }),
    }),
    { text: accepts(readPostalAddress) },
  )
    .optional()
    .meta({ title: 'Adresse postale', description: 'adresse postale' }),
  abstract: markdown.optional().meta({ title: 'Présentation', description: 'présentation (Markdown)' }),
  kind: oneOf(EVENT_KINDS, EVENT_KIND_WORDS).optional().meta({ title: 'Nature', description: 'nature' }),
  season: season.optional().meta({ title: 'Saison', description: 'saison : `1`, `2`…' }),
  mode: oneOf(EVENT_MODES, EVENT_MODE_WORDS)
    .optional()
    .meta({ title: 'Sur place ou à distance', description: 'sur place, à distance ou les deux' }),
  online_url: entryUrl.optional().meta({ title: 'Adresse pour suivre à distance', description: 'adresse pour suivre à distance' }),
  registration: registration.optional().meta({ title: 'Inscription', description: 'inscription' }),
  status: status.optional().meta({ title: 'Maintenu, annulé ou reporté', description: 'maintenu, annulé ou reporté' }),
  previous_date: moment
    .optional()
    .meta({ title: 'Date prévue au départ', description: 'date prévue au départ, quand l’événement est reporté à une autre' }),
  status_note: text.optional().meta({ title: 'Explication', description: 'explication de l’annulation ou du report' }),
  speakers: people.optional().meta({ title: 'Intervenants', description: 'intervenants : noms, ou noms de fichiers de `membres`' }),
  agenda: list(
    withForms(
      z.strictObject({
        start: text.optional().meta({ title: 'Début', description: 'début, comme `14:00`' }),
        end: text.optional().meta({ title: 'Fin', description: 'fin' }),
        title: text.meta({ title: 'Titre', description: 'titre' }),
        speakers: people.optional().meta({ title: 'Intervenants', description: 'intervenants : noms, ou noms de fichiers de `membres`' }),
        speaker: people.optional().meta({ title: 'Intervenant', description: 'comme `speakers`' }),
        slides: entryUrl.optional().meta({ title: 'Diaporama', description: 'diaporama' }),
        video: entryUrl.optional().meta({ title: 'Vidéo', description: 'vidéo' }),
        location: text.optional().meta({ title: 'Salle', description: 'salle' }),
      }),
      { text: accepts(readAgendaPart), pair: agendaPartFromPair },
    ),
    200,
    agendaLines,
  )
    .optional()
    .meta({ title: 'Déroulé', description: 'déroulé' }),
  repeat: repeat.optional().meta({ title: 'Répétition', description: 'règle selon laquelle l’événement se répète, en français' }),
  rrule: rrule
    .optional()
    .meta({ title: 'Répétition (iCalendar)', description: 'comme `repeat`, en iCalendar : `FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630`' }),
  occurrences: list(occurrence, 100)
    .optional()
    .meta({ title: 'Autres dates', description: 'autres dates du même événement, ou ce qui change à l’une de ses dates' }),
  contact: contact.optional().meta({ title: 'Contact', description: 'adresse électronique ou personne à contacter' }),
};

const project = {
  github: entryUrl.optional().meta({ title: 'Dépôt de code', description: 'dépôt de code' }),
  code: entryUrl.optional().meta({ title: 'Dépôt de code (autre)', description: 'dépôt de code (comme `github`)' }),
  responsible: people.optional().meta({ title: 'Responsables', description: 'responsables' }),
  organisations: list(name).optional().meta({ title: 'Administrations', description: 'administrations' }),
  chat_url: entryUrl.optional().meta({ title: 'Salon de discussion', description: 'salon de discussion' }),
  season: list(season).optional().meta({ title: 'Saison', description: 'saisons' }),
  state: text.optional().meta({ title: 'Avancement', description: 'état d’avancement' }),
};

const member = {
  role: names.optional().meta({ title: 'Fonction', description: 'fonction' }),
  organisations: list(name).optional().meta({ title: 'Administrations', description: 'administrations' }),
  email: email.optional().meta({ title: 'Adresse électronique', description: 'adresse électronique' }),
};

/** `_index.md`, in the folder of a list: its title and introduction. */
export const listSchema = z.strictObject({
  title: text.optional().meta({ title: 'Titre', description: 'titre de la rubrique, à la place de celui du site' }),
  subtitle: text.optional().meta({ title: 'Sous-titre', description: 'sous-titre' }),
  summary: markdown
    .optional()
    .meta({ title: 'Résumé', description: 'introduction en une ou deux phrases (Markdown), aussi pour les moteurs de recherche' }),
  aliases: list(text).optional().meta({ title: 'Anciennes adresses', description: 'anciennes adresses, qui mènent à la rubrique' }),
  math: flag.optional().meta({ title: 'Formules mathématiques', description: '`true` : formules entre `$`' }),
});

export const schemas = {
  actualites: z.strictObject({ ...hugo, ...common, ...news }),
  evenements: z.strictObject({ ...hugo, ...common, ...event }),
  projets: z.strictObject({ ...hugo, ...common, ...project }),
  membres: z.strictObject({ ...hugo, ...common, ...member }),
  pages: z.strictObject({ ...hugo, ...common }),
} satisfies Record<CollectionName, z.ZodObject>;

type Schemas = typeof schemas;
export type FrontMatter<Name extends CollectionName> = z.output<Schemas[Name]>;
export type CommonFrontMatter = FrontMatter<'pages'>;
