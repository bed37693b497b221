import { Fragment, type ReactNode } from 'react';
import type { CommunityEvent } from '@/lib/content';
import { factsOf, lifeCycleOf, valuesFrom } from '@/lib/events/facts';
import { type LifeCycle, turningPoints } from '@/lib/events/life-cycle';

interface Props<Aspect extends keyof LifeCycle> {
  event: CommunityEvent;
  now: Date;
  aspect: Aspect;
  as?: 'span' | 'div';
  /** What to show for a value; it may be null. */
  children: (value: LifeCycle[Aspect]) => ReactNode;
}

/**
 * What depends on where an event stands: shown as of `now`, with all that it will still become beside it,
 * hidden. `enhance/events.ts` shows the right one when the page is read later.
 */
export function When<Aspect extends keyof LifeCycle>({ event, now, aspect, as: Element = 'span', children }: Props<Aspect>) {
  const [current, ...later] = valuesFrom(event, now, aspect);
  if (later.length === 0) return children(current);
  return [current, ...later].map((value) => {
    const content = children(value);
    return (
      <Fragment key={String(value)}>
        {content !== null && (
          <Element data-when={`${aspect}:${value}`} hidden={value !== current}>
            {content}
          </Element>
        )}
      </Fragment>
    );
  });
}

/** The attributes of the element in which `When` stands: what its event's life depends on, as long as it may change. */
export function eventScope(event: CommunityEvent, now: Date): { 'data-event'?: string; 'data-past'?: string } {
  const facts = factsOf(event);
  return {
    ...(turningPoints(facts, now.getTime()).length > 0 && { 'data-event': JSON.stringify(facts) }),
    ...(lifeCycleOf(event, now).isPast && { 'data-past': '' }),
  };
}
