import type { NewsArticle } from 'schema-dts';
import type { SiteContent } from '../content/collections';
import type { NewsPost } from '../content/types';
import { machineDate } from '../dates';
import { plainText } from '../mdx/inline';
import { absoluteUrl } from '../routes';
import { organization } from './organization';

/** schema.org `NewsArticle`: https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsData(post: NewsPost, content: SiteContent): NewsArticle {
  const publisher = organization(content.settings);
  return {
    '@type': 'NewsArticle',
    '@id': `${absoluteUrl(post.path)}#article`,
    headline: post.title,
    url: absoluteUrl(post.path),
    mainEntityOfPage: absoluteUrl(post.path),
    datePublished: machineDate(post.publishedAt),
    dateModified: machineDate(content.revisionOf(post).modifiedAt),
    ...(post.summary && { description: plainText(post.summary) }),
    ...(post.image && { image: [absoluteUrl(post.image.src)] }),
    author: post.authors.length > 0 ? post.authors.map(({ name, path }) => authorData(name, path, content)) : publisher,
    publisher,
    inLanguage: 'fr',
    ...(post.tags.length > 0 && { keywords: post.tags.map(({ name }) => name) }),
  };
}

function authorData(name: string, path: string | undefined, { settings }: SiteContent) {
  if (name === settings.team) return organization(settings);
  return { '@type': 'Person' as const, name, ...(path && { url: absoluteUrl(path) }) };
}
