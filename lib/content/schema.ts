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

/**
 * The one statement of what front matter may hold. Types, validation, messages, and the authors'
 * tables follow from it. Each field's description is French and meant for authors.
 */

/** Names on one line, which authors also write as a list. */
const names = withForms(text.meta({}), { text: (value) => ({ value }) });

const link = withForms(
  z.strictObject({
    name: text.describe('texte du lien'),
    url: entryUrl.describe('adresse du lien'),
    icon: text.optional().describe('accepté pour Hugo, sans effet'),
    icon_pack: text.optional().describe('accepté pour Hugo, sans effet'),
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
    src: text.optional().describe('fichier, à côté de l’entrée ou sous `/`'),
    alt_text: text.optional().describe('ce que l’image apporte, pour qui ne la voit pas'),
    caption: markdown.optional().describe('légende (Markdown)'),
    focal_point: focalPoint.optional().describe('partie à garder au cadrage : `Left`, `Right`, `Top`, `Center`…'),
    placement: numberUpTo(3).optional().describe('1 : pleine largeur, 2 : large, 3 : dans la colonne'),
    preview_only: flag.optional().describe('`true` : dans les listes seulement, pas sur la page'),
  }),
  { text: accepts(readPicture) },
);

const common = {
  title: text.describe('titre, obligatoire'),
  subtitle: text.optional().describe('sous-titre, sous le titre de la page'),
  slug: slug.optional().describe('fin de l’adresse de la page ; sinon le nom du fichier'),
  date: moment.optional().describe('date de publication'),
  summary: markdown.optional().describe('résumé en une ou deux phrases (Markdown)'),
  tags: list(name).optional().describe('étiquettes'),
  categories: list(name).optional().describe('comme `tags`'),
  authors: people.optional().describe('auteurs : noms, ou noms de fichiers de `membres`'),
  projects: list(text).optional().describe('projets liés : noms de fichiers de `projets`'),
  images: list(text).optional().describe('image d’illustration, la première de la liste'),
  image: image.optional().describe('image d’illustration, avec son texte de remplacement et sa légende'),
  featured: flag.optional().describe('`true` met l’entrée en avant'),
  draft: flag.optional().describe('`true` : brouillon, jamais publié'),
  publishDate: moment.optional().describe('publié à partir de cette date'),
  expiryDate: moment.optional().describe('retiré à partir de cette date'),
  lastmod: moment.optional().describe('date de dernière mise à jour, affichée'),
  aliases: list(text).optional().describe('anciennes adresses, qui mènent à la page'),
  links: list(link).optional().describe('liens utiles'),
  url_code: entryUrl.optional().describe('lien « Code source »'),
  url_pdf: entryUrl.optional().describe('lien « Document PDF »'),
  url_slides: entryUrl.optional().describe('lien « Diaporama »'),
  url_video: entryUrl.optional().describe('lien « Vidéo »'),
  url_source: entryUrl.optional().describe('lien « Source »'),
  url_project: entryUrl.optional().describe('lien « Projet »'),
  url_dataset: entryUrl.optional().describe('lien « Jeu de données »'),
  url_poster: entryUrl.optional().describe('lien « Affiche »'),
  external_link: entryUrl.optional().describe('la page d’origine, sur un autre site'),
  slides: text.optional().describe('diaporama : une adresse'),
  weight: wholeNumber.optional().describe('rang dans les listes : les petits d’abord'),
  math: flag.optional().describe('`true` : formules entre `$`'),
  toc: flag.optional().describe('`true` : sommaire en tête de page'),
  searchable: flag.optional().describe('`false` : hors de la recherche'),
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
  date: moment.describe('date de publication, obligatoire'),
  kind: oneOf(NEWS_KINDS, NEWS_KIND_WORDS).optional().describe('nature'),
  number: text.optional().describe('numéro d’une infolettre'),
};

const event = {
  date: moment.describe('début, heure de Paris, obligatoire'),
  date_end: moment.optional().describe('fin'),
  all_day: flag.optional().describe('`true` : toute la journée'),
  event: name.optional().describe('série ou manifestation dont l’événement fait partie'),
  event_url: entryUrl.optional().describe('inscription ou site de l’événement'),
  location: markdown.optional().describe('lieu (Markdown)'),
  address: withForms(
    z.strictObject({
      street: text.optional().describe('rue'),
      city: text.optional().describe('ville'),
      region: text.optional().describe('région'),
      postcode: text.optional().describe('code postal'),
      country: text.optional().describe('pays'),
      coordinates: coordinates.optional().describe('latitude et longitude, comme `48.8394, 2.3799`'),
    }),
    { text: accepts(readPostalAddress) },
  )
    .optional()
    .describe('adresse postale'),
  abstract: markdown.optional().describe('présentation (Markdown)'),
  kind: oneOf(EVENT_KINDS, EVENT_KIND_WORDS).optional().describe('nature'),
  season: season.optional().describe('saison : `1`, `2`…'),
  mode: oneOf(EVENT_MODES, EVENT_MODE_WORDS).optional().describe('sur place, à distance ou les deux'),
  online_url: entryUrl.optional().describe('adresse pour suivre à distance'),
  registration: registration.optional().describe('inscription'),
  status: status.optional().describe('maintenu, annulé ou reporté'),
  previous_date: moment.optional().describe('date prévue au départ, quand l’événement est reporté à une autre'),
  status_note: text.optional().describe('explication de l’annulation ou du report'),
  agenda: list(
    withForms(
      z.strictObject({
        start: text.optional().describe('début, comme `14:00`'),
        end: text.optional().describe('fin'),
        title: text.describe('titre'),
        speaker: names.optional().describe('intervenant'),
        slides: entryUrl.optional().describe('diaporama'),
        video: entryUrl.optional().describe('vidéo'),
        location: text.optional().describe('salle'),
      }),
      { text: accepts(readAgendaPart), pair: agendaPartFromPair },
    ),
    200,
    agendaLines,
  )
    .optional()
    .describe('déroulé'),
  repeat: repeat.optional().describe('règle selon laquelle l’événement se répète, en français'),
  rrule: rrule.optional().describe('comme `repeat`, en iCalendar : `FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630`'),
  occurrences: list(occurrence, 100).optional().describe('autres dates du même événement, ou ce qui change à l’une de ses dates'),
  contact: contact.optional().describe('adresse électronique ou personne à contacter'),
};

const project = {
  github: entryUrl.optional().describe('dépôt de code'),
  code: entryUrl.optional().describe('dépôt de code (comme `github`)'),
  responsible: people.optional().describe('responsables'),
  organisations: list(name).optional().describe('administrations'),
  chat_url: entryUrl.optional().describe('salon de discussion'),
  season: list(season).optional().describe('saisons'),
  state: text.optional().describe('état d’avancement'),
};

const member = {
  role: names.optional().describe('fonction'),
  organisations: list(name).optional().describe('administrations'),
  email: email.optional().describe('adresse électronique'),
};

/** `_index.md`, in the folder of a list: what stands above the list. */
export const listSchema = z.strictObject({
  title: text.optional().describe('titre de la rubrique, à la place de celui du site'),
  subtitle: text.optional().describe('sous-titre'),
  summary: markdown.optional().describe('introduction en une ou deux phrases (Markdown), aussi pour les moteurs de recherche'),
  aliases: list(text).optional().describe('anciennes adresses, qui mènent à la rubrique'),
  math: flag.optional().describe('`true` : formules entre `$`'),
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
