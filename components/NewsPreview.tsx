import type { SiteContent } from '@/lib/content';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import type { HeadingLevel } from './Heading';
import { NewsCard } from './NewsCard';

interface Props {
  content: SiteContent;
  headingLevel: HeadingLevel;
  count?: number;
}

/** The latest news, those put forward first. */
export function NewsPreview({ content, headingLevel, count = 3 }: Props) {
  const posts = [...content.news.filter(({ featured }) => featured), ...content.news.filter(({ featured }) => !featured)].slice(0, count);
  if (posts.length === 0)
    return <EmptyState title="Aucune actualité pour le moment">Les premières nouvelles de la communauté paraîtront ici.</EmptyState>;
  return (
    <ul className={cards.grid}>
      {posts.map((post) => (
        <li key={post.path}>
          <NewsCard post={post} content={content} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
