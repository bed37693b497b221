import type { CommunityEvent, SiteContent } from '@/lib/content';
import { KIND_LABELS, statusLabel } from '@/lib/events/labels';
import { eventPhase, nextOccurrence } from '@/lib/events/life-cycle';
import { href } from '@/lib/routes';
import { CalendarLeaf } from './CalendarLeaf';
import cards from './cards.module.css';
import styles from './EventCard.module.css';
import { EventDate } from './EventDate';
import { Heading, type HeadingLevel } from './Heading';
import { InlineMarkdown } from './Markdown';
import { StatusBadge } from './StatusBadge';

interface Props {
  event: CommunityEvent;
  content: SiteContent;
  headingLevel: HeadingLevel;
}

/** An event in a list: its date first. */
export function EventCard({ event, content, headingLevel }: Props) {
  const phase = eventPhase(event, content.now);
  const occurrence = nextOccurrence(event, content.now) ?? event;
  const label = statusLabel(event, phase);
  return (
    <article className={`${cards.card} ${styles.card}`}>
      <CalendarLeaf date={occurrence.startsAt} muted={phase === 'past'} />
      <div className={styles.text}>
        {event.kind && <p className={cards.kicker}>{KIND_LABELS[event.kind]}</p>}
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(event.path)}>{event.title}</a>
        </Heading>
        <p className={styles.when}>
          <EventDate span={occurrence} />
          {label && <StatusBadge status={event.status} label={label} />}
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
      </div>
    </article>
  );
}
