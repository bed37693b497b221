import type { SiteContent } from '../../content/collections';
import type { NewsPost } from '../../content/types';
import type { PictureData } from '../../images/picture';
import { type InlineText, inlineText } from './inline-text';

/** A news post as lists show it. */
export interface NewsBrief {
  path: string;
  title: string;
  publishedAt: number;
  summary?: InlineText;
  image?: PictureData & { focalPoint?: string };
}

export function newsBrief({ path, title, publishedAt, summary, image }: NewsPost, content: SiteContent): NewsBrief {
  const { src, width = 0, height = 0, sources = [], focalPoint } = image ?? {};
  return {
    path,
    title,
    publishedAt: publishedAt.getTime(),
    ...(summary && { summary: inlineText(summary, content) }),
    ...(src !== undefined && { image: { src, width, height, sources, ...(focalPoint && { focalPoint }) } }),
  };
}

const MOST = 3;

/** The latest news, featured posts first. */
export function latestNews(content: SiteContent): NewsBrief[] {
  const { news } = content;
  const ranked = [...news.filter(({ featured }) => featured), ...news.filter(({ featured }) => !featured)];
  return ranked.slice(0, MOST).map((post) => newsBrief(post, content));
}
