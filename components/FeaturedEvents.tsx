import type { EventBrief } from '@/lib/outputs/values/events';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarLeaf } from './CalendarLeaf';
import { CurrentDate } from './EventDate';
import styles from './FeaturedEvents.module.css';
import { Heading, type HeadingLevel } from './Heading';
import { InlineParagraph } from './InlineMarkdown';
import { RegistrationLink } from './RegistrationLink';
import { StatusBadge } from './StatusBadge';
import { eventScope } from './When';

/** The featured events, each with its registration link. Renders nothing without any. */
export function FeaturedEvents({ events, headingLevel }: { events: readonly EventBrief[]; headingLevel: HeadingLevel }) {
  if (events.length === 0) return null;
  return (
    <ul className={styles.list} data-event-list={events.length}>
      {events.map((event) => (
        <li key={event.path}>
          <Feature event={event} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}

function Feature({ event, headingLevel }: { event: EventBrief; headingLevel: HeadingLevel }) {
  const { life, kind, path, title, summary } = event;
  return (
    <article className={styles.feature} {...eventScope(life)}>
      <CalendarLeaf event={event} />
      <div className={styles.text}>
        <p className={styles.kicker}>{kind ? words.events.featuredKind(words.events.kinds[kind]) : words.events.featured}</p>
        <Heading level={headingLevel} className={styles.title}>
          <a href={href(path)}>{title}</a>
        </Heading>
        <p className={styles.when}>
          <CurrentDate event={event} /> <StatusBadge life={life} />
        </p>
        <InlineParagraph text={summary} />
        <RegistrationLink event={event} />
      </div>
    </article>
  );
}
