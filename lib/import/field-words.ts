import { isRecord } from '../is-record';
import { ownValue } from '../own-value';
import { titleOfField } from './field-titles';
import { quote } from './report';

/** The words of front matter, as Markdown: for fields that the site does not have. */

/** A passage of front matter, and the heading that it stands under. */
export interface FieldPassage {
  field: string;
  heading: string;
  markdown: string;
  /** Whether it stands before the text. */
  isFirst: boolean;
}

const HEADINGS: Record<string, string> = {
  agenda: 'Déroulé',
  agenda_details: 'Déroulé',
  abstract: 'Résumé',
  author_notes: 'Notes sur les auteurs',
  authors_details: 'À propos des auteurs',
  awards: 'Distinctions',
  bio: 'Présentation',
  courses: 'Formation',
  doi: 'DOI',
  education: 'Formation',
  experience: 'Expérience',
  funding: 'Financement',
  interests: 'Centres d’intérêt',
  languages: 'Langues',
  links: 'Liens',
  links_details: 'À propos des liens',
  image_details: 'À propos de l’image',
  organisations_details: 'Organisations',
  linktitle: 'Titre court',
  occurrences: 'Autres dates',
  organizer: 'Organisation',
  organizers: 'Organisation',
  place: 'Lieu',
  publication: 'Publication',
  responsible_details: 'Responsables',
  skills: 'Compétences',
  speaker: 'Intervention',
  speakers: 'Intervention',
  speakers_details: 'Intervention',
  summary: 'En bref',
  synopsis: 'En bref',
  transcript: 'Transcription',
  user_groups: 'Groupes',
  work: 'Expérience',
};
const FIRST = new Set(['abstract', 'bio', 'summary', 'synopsis']);

/** Fields that are words even as one word. */
const ALWAYS_WORDS = new Set([
  ...Object.keys(HEADINGS),
  ...['level', 'niveau', 'city', 'ville', 'partner', 'partners', 'publication_short'],
  ...[
    'affiliation',
    'affiliations',
    'institution',
    'organization',
    'organisation',
    'company',
    'role',
    'job',
    'credit',
    'author',
    'description',
  ],
]);

/** Keys whose values are settings of a theme or of a program, even in several words. */
const SETTINGS =
  /^(?:.*(?:icon|icon_pack|colou?r|class|classes|style|css|layout|_id|shortcut)|id|menu|menus|slug|sitemap|outputs?|format|execute|jupyter|engine|editor|knitr|kernelspec|freeze|csl|bibliography|listing|toc-.*|number-.*|title-block-.*|code-.*|fig-.*|seo|robots|gallery_item|cascade|translationkey|cspell|uuid|filters|webr|js)$/i;
/** Keys whose values are settings, unless they are sentences. */
const SETTINGS_IN_A_WORD =
  /^(?:.*(?:view|width|height|size|position|template)|type|weight|draft|page-layout|lang|language|design|comments?)$/i;

function isSetting(key: string, value: unknown): boolean {
  if (key.toLowerCase() === 'resources') return namesFiles(value);
  return SETTINGS.test(key) || (SETTINGS_IN_A_WORD.test(key) && !hasWords(value));
}

/** `resources` of Hugo: the titles of the files beside a page. */
function namesFiles(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && 'src' in item);
}

/** The passage of a field; undefined for a value without words. */
export function passageOf(field: string, value: unknown): FieldPassage | undefined {
  const name = field.toLowerCase();
  if (name === 'doi' && typeof value === 'string') return passage(field, doiLink(value));
  if (isSetting(name, value) || !(isWordOfItself(name, value) || hasWords(value))) return undefined;
  const markdown = toMarkdown(value);
  return markdown === '' ? undefined : passage(field, markdown);
}

function passage(field: string, markdown: string): FieldPassage {
  const name = field.toLowerCase();
  const heading = ownValue(HEADINGS, name) ?? titleOfField(field);
  return { field, heading, markdown, isFirst: FIRST.has(name) };
}

function doiLink(doi: string): string {
  const id = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return `[${id}](https://doi.org/${encodeURI(id)})`;
}

/** Texts of several words, at any depth. */
export function hasWords(value: unknown): boolean {
  return textsIn(value).some((text) => /\p{L}{2}[^\p{L}\s]*\s[^\p{L}]*\p{L}{2}/u.test(text));
}

function hasLetters(value: unknown): boolean {
  return textsIn(value).some((text) => /\p{L}/u.test(text));
}

/** Whether a value of one word is one for readers: that of `affiliation`. */
export function isWordOfItself(key: string, value: unknown): boolean {
  return ALWAYS_WORDS.has(key.toLowerCase()) && hasLetters(value);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => (isSetting(key, item) ? [] : textsIn(item))) : [];
}

/** A text as it is, a list as a list, fields as a list of their names and values. */
export function toMarkdown(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(inLine).filter((item) => item !== '');
    return items.map((item) => `- ${item}`).join('\n');
  }
  if (isRecord(value)) {
    if (linkOf(value)) return inLine(value);
    const items = Object.entries(value).flatMap(([key, item]) => fieldItem(key, item));
    return items.join('\n');
  }
  return scalar(value);
}

function fieldItem(key: string, value: unknown): string[] {
  if (isSetting(key, value)) return [];
  if (Array.isArray(value) && value.every(isRecord)) return toMarkdown(value).split('\n').filter(Boolean);
  const text = inLine(value);
  return text === '' ? [] : [`- **${titleOfField(key)}** : ${text}`];
}

/** A value within a line: the parts of a mapping one after the other. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inLine).filter(Boolean).join(', ');
  if (isRecord(value)) {
    const link = linkOf(value);
    const others = Object.entries(value).filter(
      ([key, item]) => !isSetting(key, item) && !(link && (URLS.includes(key) || NAMES.includes(key))),
    );
    return [link, ...others.map(([, item]) => inLine(item))].filter(Boolean).join(', ');
  }
  return scalar(value).replace(/\s*\n\s*/g, ' ');
}

const NAMES = ['name', 'title', 'label', 'text'];
const URLS = ['url', 'link', 'href'];

function linkOf(value: Record<string, unknown>): string | undefined {
  const [name] = NAMES.flatMap((key) => (typeof value[key] === 'string' && value[key] !== '' ? [value[key]] : []));
  const [url] = URLS.flatMap((key) => (typeof value[key] === 'string' && value[key] !== '' ? [value[key]] : []));
  return name !== undefined && url !== undefined && !/\s/.test(url) ? `[${name.trim()}](${url})` : undefined;
}

function scalar(value: unknown): string {
  return value === null || value === undefined || typeof value === 'boolean' ? '' : String(value).trim();
}

/** A value as text, whole. */
export function wholeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? String(value) : scalar(value);
  return JSON.stringify(value);
}

/** A value in a message, whole unless it is long. */
export function shownValue(value: unknown): string {
  return quote(wholeValue(value));
}
