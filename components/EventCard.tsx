import { occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarLeaf } from './CalendarLeaf';
import cards from './cards.module.css';
import { EntryLinks } from './EntryFooter';
import styles from './EventCard.module.css';
import { EventDate } from './EventDate';
import { Heading, type HeadingLevel } from './Heading';
import { InlineParagraph } from './InlineMarkdown';
import { StatusBadge } from './StatusBadge';
import { eventScope, When } from './When';

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
      <When life={life} aspect="date">
        {(date) => <CalendarLeaf date={occurrenceAt(event, date).startsAt} />}
      </When>
      <div className={styles.text}>
        {kind && <p className={cards.kicker}>{words.events.kinds[kind]}</p>}
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(path)}>{title}</a>
        </Heading>
        <p className={styles.when}>
          <When life={life} aspect="date">
            {(date) => <EventDate span={occurrenceAt(event, date)} />}
          </When>
          <StatusBadge life={life} />
        </p>
        <InlineParagraph text={location} className={cards.detail} />
        <InlineParagraph text={summary} />
        {withLinks && <EntryLinks links={links} />}
      </div>
    </article>
  );
}
