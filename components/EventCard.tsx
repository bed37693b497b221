import type { EventBrief } from '@/lib/outputs/values/events';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarLeaf } from './CalendarLeaf';
import cards from './cards.module.css';
import { EntryLinks } from './EntryFooter';
import styles from './EventCard.module.css';
import { CurrentDate } from './EventDate';
import { ComingDates } from './EventDates';
import { Heading, type HeadingLevel } from './Heading';
import { InlineParagraph } from './InlineMarkdown';
import { StatusBadge } from './StatusBadge';
import { eventScope } from './When';

interface Props {
  event: EventBrief;
  headingLevel: HeadingLevel;
  /** Whether to show the recording, the slides and the code as well. */
  withLinks?: boolean;
}

/** An event in a list: its date first. */
export function EventCard({ event, headingLevel, withLinks = false }: Props) {
  const { life, kind, path, title, location, summary, links } = event;
  return (
    <article className={`${cards.card} ${styles.card}`} {...eventScope(life)}>
      <CalendarLeaf event={event} />
      <div className={styles.text}>
        {kind && <p className={cards.kicker}>{words.events.kinds[kind]}</p>}
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(path)}>{title}</a>
        </Heading>
        <p className={styles.when}>
          <CurrentDate event={event} />
          <StatusBadge life={life} />
        </p>
        <ComingDates event={event} />
        <InlineParagraph text={location} className={cards.detail} />
        <InlineParagraph text={summary} />
        {withLinks && <EntryLinks links={links} />}
      </div>
    </article>
  );
}

interface ListProps extends Omit<Props, 'event'> {
  events: readonly EventBrief[];
  /** In a list of events to come, which `enhance/events.ts` keeps true: how many to show at once. */
  most?: number;
}

/** A list of events. */
export function EventCards({ events, most, ...props }: ListProps) {
  return (
    <ul className={cards.list} data-event-list={most === Number.POSITIVE_INFINITY ? '' : most}>
      {events.map((event, index) => (
        <li key={event.path} hidden={most !== undefined && index >= most}>
          <EventCard event={event} {...props} />
        </li>
      ))}
    </ul>
  );
}
