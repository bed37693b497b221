import type { CommunityEvent, SiteContent } from '@/lib/content';
import { KIND_LABELS, statusLabel } from '@/lib/events/labels';
import { eventPhase, nextOccurrence } from '@/lib/events/life-cycle';
import { href } from '@/lib/routes';
import { CalendarLeaf } from './CalendarLeaf';
import { EventDate } from './EventDate';
import styles from './FeaturedEvents.module.css';
import { Heading, type HeadingLevel } from './Heading';
import { InlineMarkdown } from './Markdown';
import { RegistrationLink } from './RegistrationLink';
import { StatusBadge } from './StatusBadge';

const MOST = 3;

/** The events that their authors put forward, as long as they are not over. */
export function featuredEvents(content: SiteContent): CommunityEvent[] {
  return content.upcomingEvents.filter((event) => event.featured).slice(0, MOST);
}

/** Those events, each with its way to register. Nothing where there is none. */
export function FeaturedEvents({ content, headingLevel }: { content: SiteContent; headingLevel: HeadingLevel }) {
  const featured = featuredEvents(content);
  if (featured.length === 0) return null;
  return (
    <ul className={styles.list}>
      {featured.map((event) => {
        const occurrence = nextOccurrence(event, content.now) ?? event;
        const label = statusLabel(event, eventPhase(event, content.now));
        return (
          <li key={event.path}>
            <article className={styles.feature}>
              <CalendarLeaf date={occurrence.startsAt} />
              <div className={styles.text}>
                <p className={styles.kicker}>{event.kind ? `${KIND_LABELS[event.kind]} à la une` : 'À la une'}</p>
                <Heading level={headingLevel} className={styles.title}>
                  <a href={href(event.path)}>{event.title}</a>
                </Heading>
                <p className={styles.when}>
                  <EventDate span={occurrence} /> {label && <StatusBadge status={event.status} label={label} />}
                </p>
                {event.summary && (
                  <p>
                    <InlineMarkdown text={event.summary} content={content} />
                  </p>
                )}
                <RegistrationLink event={event} now={content.now} />
              </div>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
