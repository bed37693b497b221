import type { SiteContent } from '../../content/collections';
import type { Entry, EntryLink, PublishedEntry, Tag } from '../../content/types';
import type { PictureData } from '../../images/picture';
import { neighbours } from '../../lists';
import { KINDS } from '../../site/kinds';
import { changePath } from '../../site/routes';
import { entryHead } from '../metadata';
import { type InlineText, inlineText } from './inline-text';
import { fixedCrumb, type PageValue, shellValue } from './page';
import type { RelatedEntry } from './related';
import { type TextValue, textValue } from './text';

/** The page of an entry: the fields that those of all kinds have, and some that a few have. */
export interface EntryPageValue extends PageValue, Neighbours {
  /** Whether the search knows it. */
  searchable: boolean;
  title: string;
  subtitle?: string;
  image?: PictureData & { alt: string; caption?: InlineText; focalPoint?: string; placement?: number };
  /** Whether the headings of its text are listed above it. */
  toc?: true;
  body: TextValue;
  footer: EntryFooterValue;
  related?: RelatedEntry[];
}

export interface EntryFooterValue {
  links: EntryLink[];
  tags: Tag[];
  updatedAt?: number;
  /** Path at which readers propose a change. */
  changeUrl: string;
}

/** The part of the value of an entry's page that is common to all kinds. */
export function entryPage(entry: Entry, content: SiteContent): EntryPageValue {
  const { collection, path, title, subtitle, image, toc, body, searchable, links, tags, updatedAt } = entry;
  const kind = KINDS[collection];
  const list = 'list' in kind ? [fixedCrumb(content, kind.list)] : [];
  return {
    head: entryHead(content.settings, entry),
    shell: shellValue(content, path, [...list, { label: title, path }]),
    searchable,
    title,
    ...(subtitle && { subtitle }),
    ...(image && !image.previewOnly && { image: imageValue(image, content) }),
    ...(toc && { toc }),
    body: textValue(body, content),
    footer: { links, tags, ...(updatedAt && { updatedAt: updatedAt.getTime() }), changeUrl: changePath(path) },
  };
}

function imageValue({ previewOnly, caption, ...image }: NonNullable<Entry['image']>, content: SiteContent) {
  return { ...image, ...(caption && { caption: inlineText(caption, content) }) };
}

export interface EntryReference {
  path: string;
  title: string;
}

export function reference({ path, title }: EntryReference): EntryReference {
  return { path, title };
}

/** The entries before and after one. */
export interface Neighbours {
  previous?: EntryReference;
  next?: EntryReference;
}

/** @param entries first to last. */
export function entryNeighbours(entries: readonly PublishedEntry[], entry: PublishedEntry): Neighbours {
  const { previous, next } = neighbours(entries, entry);
  return { ...(previous && { previous: reference(previous) }), ...(next && { next: reference(next) }) };
}
