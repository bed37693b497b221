import type { SiteContent } from '../../content/collections';
import type { Entry, EntryLink, Tag } from '../../content/types';
import type { PictureData } from '../../images/picture';
import type { HeadingEntry } from '../../markdown/anchors';
import { compileMarkdown } from '../../markdown/compile';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';
import { type InlineText, inlineText } from './inline-text';
import { type TextValue, textValue } from './text';

/** The value of an entry's page, common to all kinds: picture, text, links, tags. */
export interface EntryBodyValue {
  image?: PictureData & { alt: string; caption?: InlineText; focalPoint?: string; placement?: number };
  /** The headings of the text, for an entry with `toc: true`. */
  contents?: HeadingEntry[];
  body: TextValue;
}

export function entryBody({ image, body, toc }: Entry, content: SiteContent): EntryBodyValue {
  return {
    ...(image && !image.previewOnly && { image: imageValue(image, content) }),
    ...(toc && { contents: compileMarkdown(body).headings }),
    body: textValue(body, content),
  };
}

function imageValue({ previewOnly, caption, ...image }: NonNullable<Entry['image']>, content: SiteContent) {
  return { ...image, ...(caption && { caption: inlineText(caption, content) }) };
}

export interface EntryFooterValue {
  links: EntryLink[];
  tags: Tag[];
  updatedAt?: number;
  /** The address at which readers propose a change. */
  changeUrl: string;
}

export function entryFooter(entry: Entry, content: SiteContent): EntryFooterValue {
  const { links, tags, updatedAt } = entry;
  return { links, tags, ...(updatedAt && { updatedAt: updatedAt.getTime() }), changeUrl: changeUrl(entry, content) };
}

/** The page's file on the site's forge, if it has one; else a `mailto:` address that names the page. */
function changeUrl({ file, collection, title, path }: Entry, { settings: { edit_url, email } }: SiteContent): string {
  const inFolder = file.slice(file.lastIndexOf(`${collection}/`));
  if (edit_url) return `${edit_url.replace(/\/?$/, '/')}${encodeURI(inFolder)}`;
  const subject = encodeURIComponent(words.entries.changeSubject(title));
  return `mailto:${email}?subject=${subject}&body=${encodeURIComponent(`${absoluteUrl(path)}\n\n`)}`;
}
