import type { CommunityEvent, SiteContent } from '@/lib/content';
import { occurrenceAt } from '@/lib/events/facts';
import { KIND_LABELS } from '@/lib/events/labels';
import { href } from '@/lib/site/routes';
import { CalendarLeaf } from './CalendarLeaf';
import cards from './cards.module.css';
import { EntryLinks } from './EntryFooter';
import styles from './EventCard.module.css';
import { EventDate } from './EventDate';
import { Heading, type HeadingLevel } from './Heading';
import { InlineMarkdown } from './Markdown';
import { StatusBadge } from './StatusBadge';
import { eventScope, When } from './When';

interface Props {
  event: CommunityEvent;
  content: SiteContent;
  headingLevel: HeadingLevel;
  /** Whether the recording, the slides and the code are given as well. */
  withLinks?: boolean;
}

/** An event in a list: its date first. */
export function EventCard({ event, content, headingLevel, withLinks = false }: Props) {
  const { now } = content;
  return (
    <article className={`${cards.card} ${styles.card}`} {...eventScope(event, now)}>
      <When event={event} now={now} aspect="date">
        {(date) => <CalendarLeaf date={occurrenceAt(event, date).startsAt} />}
      </When>
      <div className={styles.text}>
        {event.kind && <p className={cards.kicker}>{KIND_LABELS[event.kind]}</p>}
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(event.path)}>{event.title}</a>
        </Heading>
        <p className={styles.when}>
          <When event={event} now={now} aspect="date">
            {(date) => <EventDate span={occurrenceAt(event, date)} />}
          </When>
          <StatusBadge event={event} now={now} />
        </p>
        {event.location && (
          <p className={cards.detail}>
            <InlineMarkdown text={event.location} content={content} />
          </p>
        )}
        {event.summary && (
          <p>
            <InlineMarkdown text={event.summary} content={content} />
          </p>
        )}
        {withLinks && <EntryLinks links={event.links} />}
      </div>
    </article>
  );
}
