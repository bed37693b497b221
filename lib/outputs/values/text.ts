import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { MarkdownText } from '../../content/types';
import type { PictureData } from '../../images/picture';
import { withSlug } from '../../lists';
import { galleryPath } from '../../markdown/gallery-path';
import { referencesOf } from '../../markdown/references-of';
import { type EventBrief, eventBrief, type NextEvents, nextEvents } from './events';
import { type InlineText, inlineText, pictureAt } from './inline-text';
import { latestNews, type NewsBrief, newsBrief } from './news';

/** The text of a page, with the parts of the content that its components show. */
export interface TextValue extends InlineText {
  /** By folder. */
  albums?: Record<string, PictureData[]>;
  /** Captions, which are Markdown texts too, by their source. */
  captions?: Record<string, InlineText>;
  /** By slug. */
  events?: Record<string, EventBrief>;
  news?: Record<string, NewsBrief>;
  next?: NextEvents;
  latest?: NewsBrief[];
}

/** The value of a text: the feeds of an entry need it as well as its page. */
export function textValue(text: MarkdownText, content: SiteContent): TextValue {
  return valuesOf(content)(text);
}

const valuesOf = cachedBy((content: SiteContent) => cachedBy((text: MarkdownText) => makeValue(text, content)));

function makeValue(text: MarkdownText, content: SiteContent): TextValue {
  const value: TextValue = { ...inlineText(text, content) };
  for (const reference of referencesOf(text))
    if (reference.kind === 'component') add(value, reference.name, reference.props, text, content);
  return value;
}

function add(
  value: TextValue,
  component: string,
  props: Record<string, string | undefined>,
  text: MarkdownText,
  content: SiteContent,
): void {
  const { slug = '', caption, album } = props;
  if (component === 'EventCard' || component === 'RegistrationLink') addEvent(value, slug, content);
  if (component === 'NewsCard') addNews(value, slug, content);
  if (component === 'FeaturedEvents' || component === 'UpcomingEvents') value.next = nextEvents(content);
  if (component === 'LatestNews') value.latest = latestNews(content);
  if (component === 'Gallery') addAlbum(value, galleryPath(album, text.base), content);
  if (component === 'Figure' && caption) value.captions = { ...value.captions, [caption]: captionValue(caption, text, content) };
}

function addEvent(value: TextValue, slug: string, content: SiteContent): void {
  const event = withSlug(content.events, slug);
  if (event) value.events = { ...value.events, [slug]: eventBrief(event, content) };
}

function addNews(value: TextValue, slug: string, content: SiteContent): void {
  const post = withSlug(content.news, slug);
  if (post) value.news = { ...value.news, [slug]: newsBrief(post, content) };
}

function addAlbum(value: TextValue, folder: string, content: SiteContent): void {
  const pictures = content.files.list(folder).flatMap((path) => pictureAt(path, content) ?? []);
  value.albums = { ...value.albums, [folder]: pictures };
}

function captionValue(source: string, text: MarkdownText, content: SiteContent): InlineText {
  return inlineText({ ...text, source, format: 'md', math: false }, content);
}
