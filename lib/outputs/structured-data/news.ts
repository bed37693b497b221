import type { NewsArticle, Organization, Person } from 'schema-dts';
import type { SiteContent } from '../../content/collections';
import type { Author, NewsPost } from '../../content/types';
import { plainText } from '../../markdown/inline';
import { machineDate } from '../../site/dates';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';
import { entryPicture } from '../cards/card-texts';
import { organizationReference } from './organization';
import { personNode } from './person';

/** schema.org `NewsArticle`: https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsArticle(post: NewsPost, content: SiteContent): NewsArticle {
  const { modifiedAt } = content.revisionOf(post);
  return {
    '@type': 'NewsArticle',
    '@id': `${absoluteUrl(post.path)}#article`,
    headline: post.title,
    url: absoluteUrl(post.path),
    mainEntityOfPage: absoluteUrl(post.path),
    datePublished: machineDate(post.publishedAt),
    ...(modifiedAt && { dateModified: machineDate(modifiedAt) }),
    ...(post.summary && { description: plainText(post.summary) }),
    image: [absoluteUrl(entryPicture(post, content.settings))],
    author: post.authors.length > 0 ? post.authors.map((author) => authorNode(author, content)) : organizationReference(content.settings),
    publisher: organizationReference(content.settings),
    inLanguage: words.language.tag,
    ...(post.tags.length > 0 && { keywords: post.tags.map(({ name }) => name) }),
  };
}

function authorNode(author: Author, { settings }: SiteContent): Person | Organization {
  return author.name === settings.team ? organizationReference(settings) : personNode(author);
}
