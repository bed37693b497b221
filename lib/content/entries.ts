import { hasPasscode } from '../events/passcode';
import { registrationProvider } from '../events/registration';
import { describePicture } from '../images/picture';
import { type Moment, startOfParisDay } from '../moments';
import { type CollectionName, routes } from '../routes';
import { slugify } from '../slug';
import { typeset } from '../typography';
import type { ParsedYaml } from './front-matter';
import type { CommonFrontMatter, FrontMatter } from './schema';
import type { SiteFiles } from './site-files';
import type {
  CommunityEvent,
  Entry,
  EntryImage,
  EntryLink,
  MarkdownText,
  Member,
  NewsPost,
  Occurrence,
  Page,
  Project,
  Registration,
  Tag,
} from './types';

/** From one file's checked front matter to a typed entry. References to other entries are settled later. */

export interface EntrySource {
  name: string;
  file: string;
  format: 'md' | 'mdx';
  body: string;
  bodyLine: number;
  bundleDir?: string;
  textStart: ParsedYaml['textStart'];
  files: SiteFiles;
}

const LINK_LABELS = {
  url_code: 'Code source',
  url_pdf: 'Document PDF',
  url_slides: 'Diaporama',
  url_video: 'Vidéo',
  url_source: 'Source',
  url_project: 'Projet',
  url_dataset: 'Jeu de données',
  url_poster: 'Affiche',
  external_link: 'Page d’origine',
} as const satisfies Partial<Record<keyof CommonFrontMatter, string>>;

export const entryBuilders: {
  [Name in CollectionName]: (data: FrontMatter<Name>, source: EntrySource) => Extract<Entry, { collection: Name }>;
} = {
  actualites: toNewsPost,
  evenements: toEvent,
  projets: toProject,
  membres: toMember,
  pages: (data, source): Page => common('pages', data, source),
};

function toNewsPost(data: FrontMatter<'actualites'>, source: EntrySource): NewsPost {
  const entry = common('actualites', data, source);
  return {
    ...entry,
    publishedAt: data.date.instant,
    publishedFrom: entry.publishedFrom ?? data.date.instant,
    kind: data.kind ?? 'article',
    ...(data.number !== undefined && { number: String(data.number) }),
  };
}

function toEvent(data: FrontMatter<'evenements'>, source: EntrySource): CommunityEvent {
  const location = markdownField(data.location, ['location'], source);
  const first = occurrence(data, data.all_day ?? false, 0);
  const others = (data.occurrences ?? []).map((item, index) => {
    const place = markdownField(item.location, ['occurrences', index, 'location'], source);
    return { ...occurrence(item, data.all_day ?? false, index + 1), ...(place && { location: place }) };
  });
  const [soonest, ...rest] = [first, ...others].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const abstract = markdownField(data.abstract, ['abstract'], source);
  const registration = toRegistration(data);
  const entry = common('evenements', data, source);
  return {
    ...entry,
    startsAt: first.startsAt,
    ...(first.endsAt && { endsAt: first.endsAt }),
    allDay: first.allDay,
    occurrences: [soonest ?? first, ...rest],
    ...(data.event && { series: { slug: slugify(data.event) || 'serie', name: typeset(data.event) } }),
    ...(location && { location }),
    ...(data.address && { address: defined(data.address) }),
    ...(abstract && { abstract }),
    ...(data.kind && { kind: data.kind }),
    ...(data.season && { season: data.season }),
    ...modeOf(data),
    ...(data.online_url && !hasPasscode(data.online_url) && { onlineUrl: data.online_url }),
    ...(registration && { registration }),
    links: eventLinks(entry.links, data.event_url, registration),
    status: data.status ?? 'confirmed',
    ...(data.previous_date && { previousDate: data.previous_date.instant }),
    ...(data.status_note && { statusNote: typeset(data.status_note) }),
    agenda: (data.agenda ?? []).map(({ slides, video, title, ...item }) => ({
      ...item,
      title: typeset(title),
      links: toLinks({ url_slides: slides, url_video: video }),
    })),
    ...(data.contact && { contact: data.contact }),
  };
}

function occurrence({ date, date_end }: { date: Moment; date_end?: Moment | undefined }, declaredAllDay: boolean, key: number): Occurrence {
  const allDay = declaredAllDay || date.dateOnly;
  if (!allDay) return { key, startsAt: date.instant, ...(date_end && { endsAt: endOfMoment(date_end) }), allDay };
  return { key, startsAt: startOfParisDay(date.instant), endsAt: startOfParisDay((date_end ?? date).instant, 1), allDay };
}

/** A day without a time lasts until it is over in Paris. */
function endOfMoment({ instant, dateOnly }: Moment): Date {
  return dateOnly ? startOfParisDay(instant, 1) : instant;
}

function toRegistration({ registration, event_url }: FrontMatter<'evenements'>): Registration | undefined {
  const named = registration?.url ?? (event_url && registrationProvider(event_url) ? event_url : undefined);
  const url = named && !hasPasscode(named) ? named : undefined;
  if (!url && !registration) return undefined;
  return {
    ...(url && { url }),
    ...(registration?.opens && { opensAt: registration.opens.instant }),
    ...(registration?.closes && { closesAt: endOfMoment(registration.closes) }),
    ...(registration?.capacity !== undefined && { capacity: registration.capacity }),
    ...(registration?.state && { state: registration.state }),
  };
}

function eventLinks(links: EntryLink[], eventUrl: string | undefined, registration: Registration | undefined): EntryLink[] {
  return eventUrl && eventUrl !== registration?.url && !hasPasscode(eventUrl)
    ? [{ label: 'Site de l’événement', url: eventUrl }, ...links]
    : links;
}

/** Where it is held, guessed from what is said of the place when the author does not say. */
function modeOf({ mode, location, online_url, address }: FrontMatter<'evenements'>): Pick<CommunityEvent, 'mode'> {
  if (mode) return { mode };
  const online = online_url !== undefined || /en ligne|à distance|distanciel|visio|webinaire|webconf/i.test(location ?? '');
  const place =
    address !== undefined ||
    (location !== undefined && !/^\W*(en ligne|à distance|distanciel|visio\S*|webinaire|webconf\S*)\W*$/i.test(location));
  if (!online && !place) return {};
  return { mode: online && place ? 'hybride' : online ? 'distanciel' : 'presentiel' };
}

/** An object without the fields that are not given. */
function defined<T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}

function toProject(data: FrontMatter<'projets'>, source: EntrySource): Project {
  const codeUrl = data.github ?? data.code ?? data.url_code;
  const entry = common('projets', { ...data, url_code: undefined }, source);
  return {
    ...entry,
    ...(codeUrl && { codeUrl }),
    responsible: data.responsible ?? [],
    organisations: data.organisations ?? [],
    ...(data.chat_url && { chatUrl: data.chat_url }),
    seasons: data.season ?? [],
    ...(data.state && { state: data.state }),
  };
}

function toMember(data: FrontMatter<'membres'>, source: EntrySource): Member {
  return {
    ...common('membres', data, source),
    ...(data.role && { role: data.role }),
    organisations: data.organisations ?? [],
    ...(data.email && { email: data.email }),
  };
}

/** The address that a file or folder name gives, without the date that may stand before it. */
export function slugFromName(name: string): string {
  return slugify(name.replace(/^\d{4}-\d{2}-\d{2}[_-]/, ''));
}

function common<Name extends CollectionName>(collection: Name, data: CommonFrontMatter, source: EntrySource) {
  const slug = data.slug ?? slugFromName(source.name);
  const path = routes.entry(collection, slug);
  const summary = markdownField(data.summary, ['summary'], source);
  const image = toImage(data, path, source);
  return {
    collection,
    slug,
    path,
    file: source.file,
    ...(source.bundleDir && { bundleDir: source.bundleDir }),
    title: typeset(data.title),
    ...(data.subtitle && { subtitle: typeset(data.subtitle) }),
    ...(summary && { summary }),
    tags: toTags([...(data.tags ?? []), ...(data.categories ?? [])]),
    authors: (data.authors ?? []).map((name) => ({ name })),
    projectSlugs: data.projects ?? [],
    ...(image && { image }),
    featured: data.featured ?? false,
    ...(data.publishDate && { publishedFrom: data.publishDate.instant }),
    ...(data.expiryDate && { hiddenFrom: data.expiryDate.instant }),
    draft: data.draft ?? false,
    ...(data.lastmod && { updatedAt: data.lastmod.instant }),
    aliases: data.aliases ?? [],
    links: toLinks(data),
    weight: data.weight ?? 0,
    toc: data.toc ?? false,
    searchable: data.searchable ?? true,
    body: bodyText(source, path, data.math ?? false),
  };
}

const LINK_KINDS: Partial<Record<keyof typeof LINK_LABELS, NonNullable<EntryLink['kind']>>> = { url_video: 'video', url_slides: 'slides' };

function toLinks(data: Partial<Pick<CommonFrontMatter, 'links' | 'slides' | keyof typeof LINK_LABELS>>): EntryLink[] {
  const named = (data.links ?? []).map(({ name, url }) => ({ label: typeset(name), url }));
  const keys = Object.keys(LINK_LABELS) as (keyof typeof LINK_LABELS)[];
  const fixed = keys.flatMap((key): EntryLink[] => {
    const [url, kind] = [data[key], LINK_KINDS[key]];
    return url ? [{ label: LINK_LABELS[key], url, ...(kind && { kind }) }] : [];
  });
  const slides =
    data.slides && /^(https?:\/)?\//.test(data.slides) ? [{ label: 'Diaporama', url: data.slides, kind: 'slides' as const }] : [];
  return [...fixed, ...slides, ...named].filter(({ url }) => !hasPasscode(url));
}

function toTags(names: string[]): Tag[] {
  const tags = names.map((name) => ({ slug: slugify(name), name: typeset(name) })).filter(({ slug }) => slug !== '');
  return tags.filter((tag, index) => tags.findIndex(({ slug }) => slug === tag.slug) === index);
}

function bodyText({ body, bodyLine, format, file, bundleDir }: EntrySource, path: string, math: boolean): MarkdownText {
  return { source: body, format, math, file, line: bodyLine, column: 1, ...(bundleDir && { base: path }) };
}

/** The path of the site that a picture's name in front matter means. */
export function picturePath(src: string, entryPath: string): string {
  return src.startsWith('/') ? src : `${entryPath}${src}`;
}

/**
 * The picture named in front matter, else the bundle's `featured.*`. One that does not exist is left out
 * here, and is an error of the checker.
 */
function toImage({ image, images }: CommonFrontMatter, path: string, source: EntrySource): EntryImage | undefined {
  const named = image?.src ?? images?.[0];
  const src = named ? picturePath(named, path) : source.files.list(path).find((file) => /\/featured\.[a-z]+$/i.test(file));
  const file = src && source.files.find(src);
  const picture = file ? describePicture(file, src) : undefined;
  if (!picture) return undefined;
  const caption = markdownField(image?.caption, ['image', 'caption'], source);
  return {
    ...picture,
    alt: image?.alt_text ?? '',
    previewOnly: image?.preview_only ?? false,
    ...(image?.focal_point && { focalPoint: image.focal_point.toLowerCase().replace(/\s+/g, '') }),
    ...(image?.placement && { placement: image.placement }),
    ...(caption && { caption }),
  };
}

function markdownField(source: string | undefined, path: PropertyKey[], { file, textStart }: EntrySource): MarkdownText | undefined {
  return source === undefined ? undefined : { source, format: 'md', math: false, file, ...textStart(path) };
}
