import type { SiteContent } from '../../content/collections';
import { plainText } from '../../markdown/inline';
import { FEED_PAGES, type ListName } from '../../site/addresses';
import { words } from '../../site/words';
import { type InlineText, inlineText } from './inline-text';
import { fixedCrumb, listTextOf, type PageValue, sitePage, titleOf } from './page';
import { type TextValue, textValue } from './text';

/** The page of a list: its title, and the text above it. */
export interface ListPageValue extends PageValue {
  title: string;
  subtitle?: string;
  /** The text of `_index.md`, in place of the site's own introduction; empty on later pages of the list. */
  opening?: { summary?: InlineText; text?: TextValue };
}

/** A page after the first of a list: its number, and its own title and description. */
interface LaterPage {
  page: number;
  title: string;
  description: string;
}

/** The common part of the value of lists. */
export function listPageValue(content: SiteContent, list: ListName): ListPageValue {
  const { subtitle, summary, body } = listTextOf(content, list) ?? {};
  const title = titleOf(content, list);
  const description = summary ? plainText(summary) : words.pages.descriptions[list](content.settings.name);
  const text = body && body.source.trim() !== '' ? textValue(body, content) : undefined;
  return {
    ...sitePage(content, { title, description, crumb: fixedCrumb(content, list), hasFeeds: FEED_PAGES.some((page) => page === list) }),
    title,
    ...(subtitle && { subtitle }),
    ...((summary || text) && { opening: { ...(summary && { summary: inlineText(summary, content) }), ...(text && { text }) } }),
  };
}

export function laterPageValue(content: SiteContent, list: ListName, later: LaterPage): ListPageValue {
  return {
    ...sitePage(content, { ...later, crumb: fixedCrumb(content, list) }),
    title: words.pages.numbered(later.title, later.page),
    ...(listTextOf(content, list) && { opening: {} }),
  };
}
