import type { NewsBrief } from '@/lib/outputs/values/news';
import { formatDate, machineDate } from '@/lib/site/dates';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CardPicture } from './CardPicture';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { Heading, type HeadingLevel } from './Heading';
import { InlineParagraph } from './InlineMarkdown';
import styles from './NewsCard.module.css';

interface Props {
  post: NewsBrief;
  headingLevel: HeadingLevel;
}

/** A news post in a list. */
export function NewsCard({ post, headingLevel }: Props) {
  return (
    <article className={`${cards.card} ${styles.card}`}>
      <CardPicture image={post.image} className={styles.picture} sizes="(min-width: 48rem) 22rem, 100vw" />
      <div className={styles.text}>
        <p className={cards.detail}>
          <time dateTime={machineDate(post.publishedAt, true)}>{formatDate(post.publishedAt)}</time>
        </p>
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(post.path)}>{post.title}</a>
        </Heading>
        <InlineParagraph text={post.summary} />
      </div>
    </article>
  );
}

/** A list of news, or a word in its place. */
export function NewsCards({ posts, headingLevel }: { posts: readonly NewsBrief[]; headingLevel: HeadingLevel }) {
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
