import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { Author, Markdown, MarkdownText } from '../../content/types';
import type { PictureData } from '../../images/picture';
import { type LinkTarget, publishedTarget } from '../../markdown/published-target';
import { referencesOf } from '../../markdown/references-of';
import { type Contact, contactOf } from './contact';

/** A short text, with only the parts of the content that it refers to. */
export interface InlineText extends Markdown {
  /** Targets by address as written; null for an unpublished page. Links that do not depend on the content are absent. */
  links?: Record<string, LinkTarget | null>;
  /** By address as written. */
  pictures?: Record<string, PictureData>;
  /** By name as written. */
  authors?: Record<string, Author>;
  /** How to reach the team. */
  contact?: Contact;
}

/** Collects the references of a text. Lists share the texts of entries. */
export function inlineText(text: MarkdownText, content: SiteContent): InlineText {
  return valuesOf(content)(text);
}

const valuesOf = cachedBy((content: SiteContent) => cachedBy((text: MarkdownText) => makeInline(text, content)));

function makeInline(text: MarkdownText, content: SiteContent): InlineText {
  const { source, format, math, base } = text;
  const value: InlineText = { source, format, math, ...(base !== undefined && { base }) };
  for (const reference of referencesOf(text)) {
    if (reference.kind === 'link') addLink(value, reference.href, content);
    if (reference.kind === 'picture') addPicture(value, reference.src, content);
    if (reference.kind === 'component') addNamed(value, reference.name, reference.props, content);
  }
  return value;
}

function addNamed(
  value: InlineText,
  component: string,
  { src, href, link, name }: Record<string, string | undefined>,
  content: SiteContent,
) {
  if (component === 'Figure' && src) addPicture(value, src, content);
  if (component === 'Figure' && link) addLink(value, link, content);
  if ((component === 'LinkButton' || component === 'Section') && href) addLink(value, href, content);
  if (component === 'Hero' && src) addPicture(value, src, content);
  if (component === 'Contact') value.contact = contactOf(content.settings);
  if (component === 'Mention' && name) value.authors = { ...value.authors, [name]: content.authorOf(name) };
}

function addLink(value: InlineText, href: string, content: SiteContent): void {
  const target = publishedTarget(href, content);
  if (target?.href === href && target.title === undefined) return;
  value.links = { ...value.links, [href]: target ?? null };
}

function addPicture(value: InlineText, src: string, content: SiteContent): void {
  const picture = pictureAt(src.startsWith('/') ? src : `/${src}`, content);
  if (picture) value.pictures = { ...value.pictures, [src]: picture };
}

/** The picture at a path of the site; undefined for a missing picture, or one of another site. */
export function pictureAt(path: string, { files }: SiteContent): PictureData | undefined {
  return /^\/?https?:/.test(path) ? undefined : files.picture(path);
}
