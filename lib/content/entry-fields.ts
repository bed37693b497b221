import type { PictureData } from '../images/picture';
import type { CollectionName } from '../site/kinds';
import { entryPath } from '../site/routes';
import { words } from '../site/words';
import { slugify } from '../slug';
import { typeset } from '../typography';
import { slugFromName } from './page-path';
import type { CommonFrontMatter } from './schema';
import type { SiteFiles } from './site-files';
import type { EntryImage, EntryLink, MarkdownText, Tag } from './types';
import type { ParsedYaml } from './yaml/parse-yaml';

/** Builds the fields that every entry has, from its checked front matter. */

export interface EntrySource {
  name: string;
  file: string;
  format: 'md' | 'mdx';
  bodyLine: number;
  isBundle: boolean;
  textStart: ParsedYaml['textStart'];
}

const LINK_LABELS = {
  url_code: words.entries.links.code,
  url_pdf: words.entries.links.pdf,
  url_slides: words.entries.links.slides,
  url_video: words.entries.links.video,
  url_source: words.entries.links.source,
  url_project: words.entries.links.project,
  url_dataset: words.entries.links.dataset,
  url_poster: words.entries.links.poster,
  external_link: words.entries.links.original,
} as const satisfies Partial<Record<keyof CommonFrontMatter, string>>;

export function commonFields<Name extends CollectionName>(collection: Name, data: CommonFrontMatter, source: EntrySource) {
  const slug = data.slug ?? slugFromName(source.name);
  const path = entryPath(collection, slug);
  const summary = markdownField(data.summary, ['summary'], source);
  return {
    collection,
    slug,
    path,
    file: source.file,
    title: typeset(data.title),
    ...(data.subtitle && { subtitle: typeset(data.subtitle) }),
    ...(summary && { summary }),
    tags: toTags([...(data.tags ?? []), ...(data.categories ?? [])]),
    authors: (data.authors ?? []).map((name) => ({ name })),
    projectSlugs: data.projects ?? [],
    featured: data.featured ?? false,
    ...(data.publishDate && { publishedFrom: data.publishDate.instant }),
    ...(data.expiryDate && { hiddenFrom: data.expiryDate.instant }),
    draft: isWithheld(data),
    ...(data.lastmod && { updatedAt: data.lastmod.instant }),
    aliases: data.aliases ?? [],
    links: toLinks(data),
    order: data.weight ?? 0,
    toc: data.toc ?? false,
    searchable: data.searchable ?? true,
    body: bodyText(source, path, data.math ?? false),
  };
}

/** Whether the author marked the entry as unpublished, in our fields or in Hugo's. */
function isWithheld({ draft, private: isPrivate, headless, build, _build }: CommonFrontMatter): boolean {
  const isUnrendered = [build, _build].some((options) => ['never', 'link', 'false'].includes(String(options?.render)));
  return [draft, isPrivate, headless, isUnrendered].includes(true);
}

const LINK_KINDS: Partial<Record<keyof typeof LINK_LABELS, NonNullable<EntryLink['kind']>>> = { url_video: 'video', url_slides: 'slides' };

export function toLinks(data: Partial<Pick<CommonFrontMatter, 'links' | 'slides' | keyof typeof LINK_LABELS>>): EntryLink[] {
  const named = (data.links ?? []).flatMap(({ name, url }) => (url === null ? [] : { label: typeset(name), url }));
  const keys = Object.keys(LINK_LABELS) as (keyof typeof LINK_LABELS)[];
  const fixed = keys.flatMap((key): EntryLink[] => {
    const [url, kind] = [data[key], LINK_KINDS[key]];
    return url ? [{ label: LINK_LABELS[key], url, ...(kind && { kind }) }] : [];
  });
  const slides =
    data.slides && /^(https?:\/)?\//.test(data.slides)
      ? [{ label: words.entries.links.slides, url: data.slides, kind: 'slides' as const }]
      : [];
  return [...fixed, ...slides, ...named];
}

function toTags(names: string[]): Tag[] {
  const tags = names.map((name) => ({ slug: slugify(name), name: typeset(name) })).filter(({ slug }) => slug !== '');
  return tags.filter((tag, index) => tags.findIndex(({ slug }) => slug === tag.slug) === index);
}

/** The body, without its text. */
function bodyText({ bodyLine, format, file, isBundle }: EntrySource, path: string, math: boolean): MarkdownText {
  return { source: '', format, math, file, line: bodyLine, column: 1, ...(isBundle && { base: path }) };
}

/** The site path of a picture named in front matter. */
export function picturePath(src: string, entryPath: string): string {
  return src.startsWith('/') ? src : `${entryPath}${src}`;
}

/** The names of a bundle's picture in Hugo's themes: `avatar`, of a person. */
const BUNDLE_PICTURE = /\/(?:featured|avatar)\.[a-z]+$/i;

/** The picture of an entry as its front matter tells: its file may be named there, or in the bundle. */
export interface NamedPicture extends Omit<EntryImage, keyof PictureData> {
  src?: string;
}

export function namedPicture({ image, images }: CommonFrontMatter, path: string, source: EntrySource): NamedPicture {
  const src = image?.src ?? images?.[0];
  const caption = markdownField(image?.caption, ['image', 'caption'], source);
  return {
    ...(src && { src: picturePath(src, path) }),
    alt: image?.alt_text ?? '',
    previewOnly: image?.preview_only ?? false,
    ...(image?.focal_point && { focalPoint: image.focal_point.toLowerCase().replace(/\s+/g, '') }),
    ...(image?.placement && { placement: image.placement }),
    ...(caption && { caption }),
  };
}

/** The picture named in front matter, else that of the bundle. One that does not exist is left out here, and is an error of the checker. */
export function toImage(named: NamedPicture, path: string, files: SiteFiles): EntryImage | undefined {
  const src = named.src ?? files.list(path).find((file) => BUNDLE_PICTURE.test(file));
  const picture = src ? files.picture(src) : undefined;
  return picture && { ...named, ...picture };
}

export function markdownField(
  source: string | undefined,
  path: PropertyKey[],
  { file, textStart }: Pick<EntrySource, 'file' | 'textStart'>,
): MarkdownText | undefined {
  return source === undefined ? undefined : { source, format: 'md', math: false, file, ...textStart(path) };
}
