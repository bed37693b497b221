import type { NewsPost, SiteContent } from '@/lib/content';
import { formatDate, machineDate } from '@/lib/dates';
import { href } from '@/lib/site/routes';
import cards from './cards.module.css';
import { Heading, type HeadingLevel } from './Heading';
import { InlineMarkdown } from './Markdown';
import styles from './NewsCard.module.css';
import { Picture } from './Picture';

interface Props {
  post: NewsPost;
  content: SiteContent;
  headingLevel: HeadingLevel;
}

/** A news post in a list. */
export function NewsCard({ post, content, headingLevel }: Props) {
  return (
    <article className={`${cards.card} ${styles.card}`}>
      {post.image && (
        <Picture
          picture={post.image}
          alt=""
          className={styles.picture}
          focalPoint={post.image.focalPoint}
          sizes="(min-width: 48rem) 22rem, 100vw"
        />
      )}
      <div className={styles.text}>
        <p className={cards.detail}>
          <time dateTime={machineDate(post.publishedAt, true)}>{formatDate(post.publishedAt)}</time>
        </p>
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(post.path)}>{post.title}</a>
        </Heading>
        {post.summary && (
          <p>
            <InlineMarkdown text={post.summary} content={content} />
          </p>
        )}
      </div>
    </article>
  );
}
