import type { ReactNode } from 'react';
import { isHeld, occurrenceAt } from '@/lib/events/life';
import type { EventBrief } from '@/lib/outputs/values/events';
import { formatShortSpan, formatSpan, machineDate, type Span } from '@/lib/site/dates';
import { words } from '@/lib/site/words';
import styles from './EventDate.module.css';
import { type WhenAttributes, WhenEach } from './When';

interface Props {
  span: Span;
  className?: string | undefined;
  /** Whether to show the visitor's own time as well. */
  local?: boolean;
  attributes?: WhenAttributes & { 'data-short'?: string };
}

/** « mardi 31 janvier 2023, de 16 h 30 à 17 h 30 » */
export function EventDate(props: Props) {
  return <DateElement {...props}>{formatSpan(props.span)}</DateElement>;
}

/** A date with its machine-readable start, and its end for `enhance/local-time.ts`. */
function DateElement({ span, className, local = true, attributes, children }: Props & { children: ReactNode }) {
  const { startsAt, endsAt, allDay } = span;
  const end = endsAt && endsAt > startsAt ? machineDate(endsAt) : '';
  return (
    <time className={className} dateTime={machineDate(startsAt, allDay)} data-local={local && !allDay ? end : undefined} {...attributes}>
      {children}
    </time>
  );
}

interface CurrentProps extends Omit<Props, 'span'> {
  event: EventBrief;
}

/** The date of an event that is under way or comes next, the last one when all are over. */
export function CurrentDate({ event, ...props }: CurrentProps) {
  return (
    <WhenEach life={event.life} aspect="date">
      {(index, attributes) => <EventDate span={occurrenceAt(event, index)} attributes={attributes} {...props} />}
    </WhenEach>
  );
}

/**
 * That date in short, beside its leaf, as content of the style sheet; in full for screen readers, which do not have the leaf.
 * @param isFollowed whether another fact stands after it: the dot between them belongs to the date, so that no line begins with it.
 */
export function ShortDate({ event, isFollowed }: { event: EventBrief; isFollowed: boolean }) {
  const between = isFollowed ? words.facts.between.trimEnd() : '';
  return (
    <WhenEach life={event.life} aspect="date">
      {(index, attributes) => {
        const span = occurrenceAt(event, index);
        return (
          <DateElement span={span} className={styles.short} attributes={{ ...attributes, 'data-short': formatShortSpan(span) + between }}>
            <span className="visually-hidden">{formatSpan(span)}</span>
          </DateElement>
        );
      }}
    </WhenEach>
  );
}

/** How far away that date is: « demain ». `enhance/events.ts` keeps it true. */
export function RelativeDay({ event }: { event: EventBrief }) {
  if (!isHeld(event.life)) return null;
  return (
    <WhenEach life={event.life} aspect="date">
      {(index, attributes) => {
        const { startsAt, relative } = occurrenceAt(event, index);
        return (
          relative && (
            <span className={styles.relative} data-relative={startsAt} {...attributes}>
              {relative}
            </span>
          )
        );
      }}
    </WhenEach>
  );
}
