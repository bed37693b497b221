import type { NewsBrief } from '@/lib/outputs/values/news';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import type { HeadingLevel } from './Heading';
import { NewsCard } from './NewsCard';

/** The latest news. */
export function NewsPreview({ posts, headingLevel }: { posts: readonly NewsBrief[]; headingLevel: HeadingLevel }) {
  if (posts.length === 0) return <EmptyState title={words.news.none}>{words.news.whenNone}</EmptyState>;
  return (
    <ul className={cards.grid}>
      {posts.map((post) => (
        <li key={post.path}>
          <NewsCard post={post} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
