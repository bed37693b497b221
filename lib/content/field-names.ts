import { nearest, plainWord } from '../near-words';

/**
 * The names under which authors know each field, besides its own: in French, and those of other tools (Hugo's themes, Jekyll, Eleventy,
 * schema.org, iCalendar). The same name may stand under two fields that no mapping has together: `fin` is `date_end` of an event, and
 * `end` in its agenda. Capitals, accents, and signs between words do not count.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['titre', 'intitulé', 'nom', 'name', 'sujet', 'objet', 'headline', 'heading'],
  subtitle: ['sous-titre', 'tagline'],
  slug: ['identifiant', 'fin d’adresse'],
  date: [
    'date de début',
    'date début',
    'début',
    'jour',
    'quand',
    'start',
    'start date',
    'date start',
    'starts at',
    'time start',
    'event start',
    'event date',
    'dtstart',
    'when',
    'datetime',
    'date de l’événement',
  ],
  date_end: ['date de fin', 'fin', 'end', 'end date', 'ends at', 'time end', 'event end', 'dtend', 'jusqu’au', 'until'],
  summary: [
    'résumé',
    'description',
    'extrait',
    'excerpt',
    'chapô',
    'chapeau',
    'accroche',
    'introduction',
    'intro',
    'short summary',
    'lead',
    'meta description',
  ],
  abstract: ['présentation', 'description longue', 'long description', 'détails', 'details', 'contenu', 'content', 'texte'],
  tags: [
    'étiquettes',
    'étiquette',
    'tag',
    'mots-clés',
    'mot-clé',
    'mots clefs',
    'mot clef',
    'keywords',
    'keyword',
    'thèmes',
    'thème',
    'thématiques',
    'sujets',
    'hashtags',
    'labels',
  ],
  categories: ['catégories', 'catégorie', 'category', 'rubriques', 'rubrique'],
  authors: [
    'auteurs',
    'auteur',
    'auteure',
    'autrice',
    'autrices',
    'author',
    'rédacteur',
    'rédactrice',
    'rédaction',
    'signature',
    'par',
    'by',
    'creator',
    'écrit par',
  ],
  projects: ['projets', 'projet', 'project', 'projets liés'],
  image: [
    'illustration',
    'visuel',
    'photo',
    'picture',
    'img',
    'avatar',
    'cover',
    'couverture',
    'thumbnail',
    'vignette',
    'featured image',
    'bannière',
    'banner',
    'hero',
  ],
  images: ['illustrations', 'photos', 'pictures'],
  featured: ['à la une', 'une', 'mis en avant', 'mise en avant', 'en avant', 'épinglé', 'pinned', 'sticky', 'highlight'],
  draft: ['brouillon', 'is draft'],
  publishDate: [
    'publish date',
    'date de publication',
    'date publication',
    'publication',
    'publié le',
    'publié à partir du',
    'publier le',
    'mise en ligne',
    'annoncé le',
    'published',
    'published at',
    'pub date',
    'release date',
  ],
  expiryDate: [
    'expiry date',
    'date d’expiration',
    'date expiration',
    'expiration',
    'expire le',
    'retiré le',
    'date de retrait',
    'dépublié le',
    'unpublish date',
  ],
  lastmod: [
    'mise à jour',
    'date de mise à jour',
    'mis à jour le',
    'maj',
    'modifié le',
    'date de modification',
    'dernière modification',
    'updated',
    'updated at',
    'update date',
    'modified',
    'date modified',
    'last modified',
    'last modified at',
    'last updated',
  ],
  aliases: ['alias', 'anciennes adresses', 'ancienne adresse', 'redirections', 'redirection', 'redirect from'],
  links: ['liens', 'lien', 'liens utiles', 'link', 'ressources', 'resources', 'social', 'profiles', 'réseaux sociaux'],
  url_code: ['code source', 'source code', 'lien code', 'code url'],
  url_pdf: ['pdf', 'document', 'lien pdf'],
  url_slides: ['diaporama', 'support', 'supports', 'slides url', 'lien slides'],
  url_video: ['vidéo', 'video', 'replay', 'enregistrement', 'rediffusion', 'video url', 'lien vidéo', 'recording'],
  url_source: ['source'],
  url_project: ['lien projet', 'site du projet', 'project url'],
  url_dataset: ['jeu de données', 'données', 'dataset', 'data'],
  url_poster: ['affiche', 'poster', 'url poster pdf'],
  external_link: ['lien externe', 'article original', 'original url', 'canonical', 'canonical url'],
  weight: ['rang', 'ordre', 'order', 'poids', 'position'],
  math: ['formules', 'maths', 'mathématiques', 'latex', 'katex'],
  toc: ['sommaire', 'table des matières', 'table of contents'],
  searchable: ['cherchable', 'dans la recherche'],

  kind: ['nature', 'genre', 'sorte', 'type d’événement', 'event type'],
  number: ['numéro', 'numero', 'no', 'issue'],

  all_day: ['toute la journée', 'journée entière', 'journée', 'event all day'],
  event: ['série', 'cycle', 'manifestation', 'event name', 'series', 'serie'],
  event_url: ['site', 'site web', 'site de l’événement', 'website', 'url', 'url de l’événement'],
  location: ['lieu', 'endroit', 'salle', 'où', 'place', 'venue', 'where', 'room', 'localisation', 'emplacement', 'event location'],
  address: ['adresse', 'adresse postale', 'postal address'],
  street: ['rue', 'voie', 'adresse', 'address', 'street address', 'numéro et rue'],
  city: ['ville', 'commune', 'town', 'locality'],
  region: ['région', 'département', 'state'],
  postcode: ['code postal', 'cp', 'zip', 'zip code', 'postal code'],
  country: ['pays'],
  coordinates: ['coordonnées', 'gps', 'geo', 'latlng', 'latitude longitude', 'point'],
  season: ['saison', 'saisons', 'seasons'],
  mode: ['modalité', 'modalités', 'format', 'attendance mode', 'event attendance mode'],
  online_url: [
    'visio',
    'visioconférence',
    'lien visio',
    'lien de visio',
    'url visio',
    'lien en ligne',
    'lien de connexion',
    'webconf',
    'virtual url',
    'lien du webinaire',
    'online link',
    'meeting url',
    'meeting link',
    'webinar url',
    'webinar link',
  ],
  registration: [
    'inscription',
    'inscriptions',
    's’inscrire',
    'lien d’inscription',
    'lien inscription',
    'url inscription',
    'url d’inscription',
    'formulaire',
    'formulaire d’inscription',
    'billetterie',
    'registration url',
    'registration link',
    'event registration',
    'register',
    'rsvp',
    'tickets',
  ],
  opens: ['ouverture', 'ouvre', 'ouvrent', 'ouvre le', 'début', 'open', 'opening', 'opens at', 'start', 'à partir du'],
  closes: [
    'clôture',
    'fermeture',
    'ferme',
    'ferment',
    'ferme le',
    'fin',
    'date limite',
    'limite',
    'jusqu’au',
    'close',
    'closing',
    'closes at',
    'deadline',
    'end',
    'until',
  ],
  capacity: ['places', 'nombre de places', 'capacité', 'jauge', 'max', 'maximum', 'seats', 'max participants'],
  state: ['état', 'statut', 'status', 'avancement', 'état d’avancement'],
  status: ['statut', 'état', 'state', 'event status'],
  previous_date: [
    'ancienne date',
    'date précédente',
    'date initiale',
    'date prévue',
    'date d’origine',
    'previous date',
    'previous start date',
    'reporté du',
  ],
  status_note: ['raison', 'motif', 'note', 'explication', 'cause', 'reason'],
  agenda: ['programme', 'déroulé', 'déroulement', 'ordre du jour', 'odj', 'schedule', 'planning', 'program'],
  repeat: ['répétition', 'récurrence', 'se répète', 'répéter', 'recurrence', 'repeats', 'périodicité', 'fréquence', 'frequency'],
  rrule: ['recurrence rule', 'règle ical'],
  rule: ['règle', 'phrase'],
  every: ['chaque', 'fréquence', 'freq', 'unité'],
  interval: ['intervalle'],
  on: ['jours', 'jour', 'le', 'byday', 'days'],
  until: ['jusqu’au', 'fin', 'jusqu’à', 'end'],
  count: ['nombre', 'nombre de fois', 'fois', 'times'],
  except: ['sauf', 'exceptions', 'exception', 'exdate', 'excepté'],
  add: ['aussi', 'ajouts', 'en plus', 'rdate', 'plus'],
  occurrences: ['dates', 'autres dates', 'séances', 'séance', 'sessions', 'répétitions', 'other dates'],
  contact: [
    'référent',
    'référente',
    'organisateur',
    'organisatrice',
    'organizer',
    'contacts',
    'email',
    'e-mail',
    'courriel',
    'mail',
    'adresse de contact',
  ],
  start: ['début', 'heure', 'heure de début', 'heure début', 'horaire', 'horaires', 'de', 'time', 'start time', 'from'],
  end: ['fin', 'heure de fin', 'heure fin', 'à', 'end time', 'to'],
  speakers: [
    'intervenants',
    'intervenantes',
    'intervenant',
    'intervenante',
    'intervention',
    'orateurs',
    'orateur',
    'oratrice',
    'oratrices',
    'animateurs',
    'animateur',
    'animatrice',
    'animatrices',
    'formateur',
    'formatrice',
    'conférencier',
    'conférencière',
    'performer',
    'performers',
    'presenter',
    'presenters',
    'qui',
  ],
  speaker: ['par', 'by'],
  slides: ['diaporama', 'support', 'supports'],
  video: ['vidéo', 'replay', 'enregistrement', 'recording'],

  github: ['dépôt', 'dépôt de code', 'repo', 'repository', 'git', 'gitlab'],
  responsible: [
    'responsables',
    'responsable',
    'porteur',
    'porteuse',
    'porteurs',
    'équipe',
    'team',
    'chef de projet',
    'leads',
    'owner',
    'maintainers',
  ],
  organisations: [
    'organisation',
    'organismes',
    'organisme',
    'administrations',
    'administration',
    'ministère',
    'ministères',
    'structure',
    'structures',
    'organization',
    'organizations',
    'affiliation',
    'affiliations',
    'company',
    'employeur',
  ],
  chat_url: ['salon', 'tchap', 'chat', 'messagerie', 'salon de discussion'],
  role: ['fonction', 'poste', 'métier', 'rôle', 'job', 'job title'],
  email: ['courriel', 'mail', 'e-mail', 'adresse électronique', 'adresse e-mail', 'mél', 'contact'],

  name: ['nom', 'titre', 'title', 'texte', 'text', 'libellé', 'label', 'intitulé', 'nom du lien'],
  url: ['lien', 'adresse', 'address', 'link', 'href', 'uri', 'site', 'formulaire'],
  src: ['fichier', 'file', 'filename', 'chemin', 'path', 'image', 'url', 'source', 'lien', 'photo'],
  alt_text: ['alt', 'texte alternatif', 'alternative', 'texte de remplacement', 'description', 'texte'],
  caption: ['légende', 'crédit', 'credit', 'crédits', 'titre', 'title'],
  focal_point: ['cadrage', 'point focal', 'focus'],
  placement: ['position', 'largeur'],
  preview_only: ['aperçu seulement', 'listes seulement'],

  label: ['nom', 'name', 'titre', 'title', 'texte', 'text', 'libellé', 'intitulé'],
  full_name: ['nom complet', 'nom entier'],
  baseline: ['slogan', 'accroche', 'sous-titre', 'subtitle'],
  description: ['présentation', 'résumé', 'summary'],
  colours: ['couleurs', 'couleur', 'colors', 'color', 'palette'],
  primary: ['primaire', 'principale', 'couleur principale'],
  accent: ['couleur d’accent', 'secondaire', 'secondary'],
  light: ['clair', 'thème clair'],
  dark: ['sombre', 'thème sombre'],
  publisher: ['éditeur'],
  partners: ['partenaires'],
  menu: ['navigation'],
  footer: ['pied de page', 'pied'],
  licence: ['license'],
  redirects: ['redirections', 'aliases'],
  from: ['de', 'ancienne', 'ancienne adresse', 'depuis'],
  to: ['vers', 'à', 'nouvelle', 'nouvelle adresse'],
  team: ['équipe', 'signature'],
};

/** In a collection, names that elsewhere mean another field. */
const NAMES_IN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // A post is dated by its publication.
  actualites: { date: ['date de publication', 'date publication', 'publication', 'publié le', 'published', 'published at', 'pub date'] },
  projets: { organisations: ['partners', 'partenaires'] },
  membres: { role: ['position'] },
};

/** The meaning of a name beside the field that it means first: « description » beside « summary ». */
const SECOND_MEANINGS: Readonly<Record<string, string>> = { description: 'abstract', introduction: 'abstract' };

/** Words that authors leave out of a name, or put in: « date fin », « date de fin ». */
const LINKING = /(?:^|[\s_-]+)(?:de la|de l’|de|du|des|d’|d'|l’|l'|le|la|les)(?=[\s_-]|(?<=[’']))/gi;

/** The forms of a name that are compared. */
function formsOf(name: string): string[] {
  return [plainWord(name), plainWord(name.replace(LINKING, ' '))];
}

/** The names of the fields of one mapping. */
export class FieldNames {
  private readonly byName = new Map<string, string>();

  constructor(
    readonly fields: readonly string[],
    collection?: string,
  ) {
    const own = (collection && NAMES_IN[collection]) || {};
    for (const tables of [OTHER_NAMES, own])
      for (const field of fields) for (const form of (tables[field] ?? []).flatMap(formsOf)) this.byName.set(form, field);
    for (const field of fields) this.byName.set(plainWord(field), field);
  }

  /**
   * The field that a name means; undefined for any other name.
   * @param taken the fields that the mapping has already.
   */
  meaning(written: string, taken?: ReadonlySet<string>): string | undefined {
    if (this.fields.includes(written)) return written;
    // An address, such as `/a/`, is no name.
    if (written.includes('/')) return undefined;
    const first = formsOf(written)
      .map((form) => this.byName.get(form))
      .find((field) => field !== undefined);
    const second = this.secondMeaning(written);
    return first !== undefined && taken?.has(first) && second !== undefined && !taken.has(second) ? second : first;
  }

  /** The meaning of a name beside the field that it means first. */
  secondMeaning(written: string): string | undefined {
    const plain = plainWord(written);
    const second = Object.hasOwn(SECOND_MEANINGS, plain) ? SECOND_MEANINGS[plain] : undefined;
    return second !== undefined && this.fields.includes(second) ? second : undefined;
  }

  /** The field that a misspelt name most likely means. */
  near(written: string): string | undefined {
    const start = plainWord(written).slice(0, 2);
    // A slip seldom changes the first letter: `lang` is no `rang`.
    const alike = ([name]: readonly [string, string]) => start.includes(plainWord(name).charAt(0));
    return (
      nearest(written, [...this.byName].filter(alike)) ??
      nearest(
        written,
        this.fields.map((field) => [field, field]),
      )
    );
  }
}

/** Names that two fields of one mapping would share: none may. */
export function sharedNames(fields: readonly string[]): string[] {
  const owners = new Map<string, string>();
  return fields.flatMap((field) =>
    [field, ...(OTHER_NAMES[field] ?? [])].flatMap((name) => {
      const plain = plainWord(name);
      const owner = owners.get(plain) ?? field;
      owners.set(plain, owner);
      return owner === field ? [] : [`${name}: ${owner}, ${field}`];
    }),
  );
}
