import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { NewsPost } from '../../content/types';
import { withSlug } from '../../lists';
import { routes } from '../../site/routes';
import { newsArticle } from '../structured-data/news';
import { type EntryPageValue, entryNeighbours, entryPage } from './entry';
import { type InlineText, inlineText } from './inline-text';
import { type PersonValue, peopleValue } from './people';
import { relatedEntries } from './related';

/** The page of a news post. */
export interface NewsPostValue extends EntryPageValue {
  kind: NewsPost['kind'];
  number?: string;
  publishedAt: number;
  summary?: InlineText;
  authors: PersonValue[];
  /** Of a newsletter, the paths of the files to send. */
  mail?: { html: string; text: string };
}

export function newsPostPage(content: SiteContent, { slug }: { slug: string }): NewsPostValue | undefined {
  const post = withSlug(content.news, slug);
  if (!post) return undefined;
  const { kind, number, publishedAt, summary, authors } = post;
  return {
    ...entryPage(post, content),
    graph: [newsArticle(post, content)],
    kind,
    ...(number && { number }),
    publishedAt: publishedAt.getTime(),
    ...(summary && { summary: inlineText(summary, content) }),
    authors: peopleValue(authors, content),
    ...(kind === 'infolettre' && { mail: { html: routes.newsletterHtml(slug), text: routes.newsletterText(slug) } }),
    related: relatedEntries(post, content),
    ...entryNeighbours(firstToLast(content.news), post),
  };
}

/** The news, which collections have newest first. Every page of thousands needs them. */
const firstToLast = cachedBy((news: readonly NewsPost[]) => news.toReversed());
