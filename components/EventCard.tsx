import { isHeld } from '@/lib/events/life';
import { isRegistrationOpen } from '@/lib/events/life-cycle';
import type { EventBrief } from '@/lib/outputs/values/events';
import type { EventState } from '@/lib/site/event-choices';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarLeaf } from './CalendarLeaf';
import { CardPicture } from './CardPicture';
import cards from './cards.module.css';
import { EntryLinks } from './EntryFooter';
import styles from './EventCard.module.css';
import { RelativeDay, ShortDate } from './EventDate';
import { ComingDates } from './EventDates';
import { BriefPlace, hasBriefPlace } from './EventPlace';
import { Heading, type HeadingLevel } from './Heading';
import { InlineParagraph } from './InlineMarkdown';
import { RegistrationButton } from './RegistrationButton';
import { StatusBadge } from './StatusBadge';
import { eventScope, WhenEach } from './When';

export interface EventCardProps {
  event: EventBrief;
  headingLevel: HeadingLevel;
  /** Whether to show the recording, the slides and the code as well. */
  withLinks?: boolean;
  /** Whether it says so once it is over: in a list of past events and of some to come. */
  saysOver?: boolean;
  /** Whether it is larger than its neighbours. */
  isLarge?: boolean;
  /** Attributes of its element. */
  attributes?: { hidden?: boolean; 'data-featured'?: '' | undefined };
}

/** An item of a list of events: its day, its title, one line of facts, and how to register. */
export function EventCard({ event, headingLevel, withLinks = false, saysOver = false, isLarge = false, attributes }: EventCardProps) {
  const { life, kind, path, title, image, summary, registration, links } = event;
  const unsaid: EventState[] = ['announced'];
  if (!saysOver) unsaid.push('over');
  // The button says it.
  if (registration?.url) unsaid.push('open');
  return (
    <li
      className={[cards.card, styles.card, isLarge && styles.large, image && styles.pictured].filter(Boolean).join(' ')}
      data-kind={kind}
      data-off={isHeld(life) ? undefined : ''}
      {...eventScope(life)}
      {...attributes}
    >
      <CalendarLeaf event={event} />
      <CardPicture
        image={image}
        className={styles.picture}
        sizes={isLarge ? '(min-width: 48rem) 20rem, 4rem' : '(min-width: 48rem) 11rem, 4rem'}
      />
      <div className={styles.text}>
        <p className={cards.kicker}>
          {`${kickerOf(kind && words.events.kinds[kind], isLarge)} `}
          <RelativeDay event={event} />
        </p>
        <Heading level={headingLevel} className={cards.title}>
          <a href={href(path)}>{title}</a>
        </Heading>
        <p className={styles.facts}>
          <ShortDate event={event} isFollowed={hasBriefPlace(event)} />
          <BriefPlace event={event} />
          <StatusBadge life={life} without={unsaid} />
        </p>
        <ComingDates event={event} />
        <InlineParagraph text={summary} className={styles.summary} />
        {registration?.url && <Action event={event} />}
        {withLinks && <EntryLinks links={links} />}
      </div>
    </li>
  );
}

/** The button, as long as one can register. */
function Action({ event }: Pick<EventCardProps, 'event'>) {
  return (
    <WhenEach life={event.life} aspect="registration">
      {(phase, attributes) =>
        isRegistrationOpen(phase) ? (
          <RegistrationButton event={event} saysTitle className={`button-small ${styles.action}`} attributes={attributes} />
        ) : null
      }
    </WhenEach>
  );
}

function kickerOf(kind: string | undefined, isLarge: boolean): string {
  if (!isLarge) return kind ?? '';
  return kind ? words.events.featuredKind(kind) : words.events.featured;
}
