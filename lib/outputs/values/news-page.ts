import type { SiteContent } from '../../content/collections';
import type { Author, NewsPost } from '../../content/types';
import { neighbours } from '../../lists';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { entryMetadata } from '../metadata';
import { type SearchAttributes, searchAttributes } from '../search/attributes';
import { newsArticle } from '../structured-data/news';
import { type EntryBodyValue, type EntryFooterValue, entryBody, entryFooter } from './entry';
import { type EntryReference, reference } from './groups';
import { type InlineText, inlineText } from './inline-text';
import { type PageValue, shellValue } from './page';
import { type RelatedEntry, relatedEntries } from './related';

/** The page of a news post. */
export interface NewsPostValue extends PageValue, EntryBodyValue {
  title: string;
  subtitle?: string;
  kind: NewsPost['kind'];
  number?: string;
  publishedAt: number;
  summary?: InlineText;
  authors: Author[];
  footer: EntryFooterValue;
  related: RelatedEntry[];
  previous?: EntryReference;
  next?: EntryReference;
  search: SearchAttributes;
}

export function newsPostPage(content: SiteContent, { slug }: { slug: string }): NewsPostValue | undefined {
  const post = content.news.find((item) => item.slug === slug);
  if (!post) return undefined;
  const { path, title, subtitle, kind, number, publishedAt, summary, authors } = post;
  // Neighbours in time: the list is newest first, so the next item is the previous post.
  const { previous: later, next: earlier } = neighbours(content.news, post);
  return {
    head: entryMetadata(content.settings, post),
    shell: shellValue(content, path, [
      { label: words.pages.titles.news, path: routes.news },
      { label: title, path },
    ]),
    graph: [newsArticle(post, content)],
    search: searchAttributes(post),
    title,
    ...(subtitle && { subtitle }),
    kind,
    ...(number && { number }),
    publishedAt: publishedAt.getTime(),
    ...(summary && { summary: inlineText(summary, content) }),
    authors,
    ...entryBody(post, content),
    footer: entryFooter(post, content),
    related: relatedEntries(post, content),
    ...(earlier && { previous: reference(earlier) }),
    ...(later && { next: reference(later) }),
  };
}
