import type { CommunityEvent, SiteContent } from '@/lib/content';
import { occurrenceAt } from '@/lib/events/facts';
import { KIND_LABELS } from '@/lib/events/labels';
import { href } from '@/lib/site/routes';
import { CalendarLeaf } from './CalendarLeaf';
import { EventDate } from './EventDate';
import styles from './FeaturedEvents.module.css';
import { Heading, type HeadingLevel } from './Heading';
import { InlineMarkdown } from './Markdown';
import { RegistrationLink } from './RegistrationLink';
import { StatusBadge } from './StatusBadge';
import { eventScope, When } from './When';

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
    <ul className={styles.list} data-event-list={MOST}>
      {featured.map((event) => {
        const { now } = content;
        return (
          <li key={event.path}>
            <article className={styles.feature} {...eventScope(event, now)}>
              <When event={event} now={now} aspect="date">
                {(date) => <CalendarLeaf date={occurrenceAt(event, date).startsAt} />}
              </When>
              <div className={styles.text}>
                <p className={styles.kicker}>{event.kind ? `${KIND_LABELS[event.kind]} à la une` : 'À la une'}</p>
                <Heading level={headingLevel} className={styles.title}>
                  <a href={href(event.path)}>{event.title}</a>
                </Heading>
                <p className={styles.when}>
                  <When event={event} now={now} aspect="date">
                    {(date) => <EventDate span={occurrenceAt(event, date)} />}
                  </When>{' '}
                  <StatusBadge event={event} now={now} />
                </p>
                {event.summary && (
                  <p>
                    <InlineMarkdown text={event.summary} content={content} />
                  </p>
                )}
                <RegistrationLink event={event} now={now} />
              </div>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
