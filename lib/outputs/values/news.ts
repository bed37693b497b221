import type { SiteContent } from '../../content/collections';
import type { NewsPost } from '../../content/types';
import { type InlineText, inlineText } from './inline-text';
import { type ListPicture, listPicture } from './list-picture';

/** A news post as lists show it. */
export interface NewsBrief {
  path: string;
  title: string;
  publishedAt: number;
  summary?: InlineText;
  image?: ListPicture;
}

export function newsBrief(post: NewsPost, content: SiteContent): NewsBrief {
  const { path, title, publishedAt, summary } = post;
  return {
    path,
    title,
    publishedAt: publishedAt.getTime(),
    ...(summary && { summary: inlineText(summary, content) }),
    ...listPicture(post),
  };
}

const MOST = 3;

/** The latest news, featured posts first. */
export function latestNews(content: SiteContent): NewsBrief[] {
  const { news } = content;
  const ranked = [...news.filter(({ featured }) => featured), ...news.filter(({ featured }) => !featured)];
  return ranked.slice(0, MOST).map((post) => newsBrief(post, content));
}
