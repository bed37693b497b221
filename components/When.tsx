import { Fragment, type ReactNode } from 'react';
import type { EventLife } from '@/lib/events/life';
import type { LifeCycle } from '@/lib/events/life-cycle';

interface Props<Aspect extends keyof LifeCycle> {
  life: EventLife;
  aspect: Aspect;
  as?: 'span' | 'div';
  /** What to show for a value; it may be null. */
  children: (value: LifeCycle[Aspect]) => ReactNode;
}

/**
 * What depends on where an event stands: shown as of the build, with all that it will still become beside it,
 * hidden. `enhance/events.ts` shows the right one when the page is read later.
 */
export function When<Aspect extends keyof LifeCycle>({ life, aspect, as: Element = 'span', children }: Props<Aspect>) {
  const current: LifeCycle[Aspect] = life.now[aspect];
  const later: readonly LifeCycle[Aspect][] = life.later[aspect];
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
export function eventScope({ now, facts }: EventLife): { 'data-event'?: string; 'data-past'?: string } {
  return { ...(facts && { 'data-event': JSON.stringify(facts) }), ...(now.isPast && { 'data-past': '' }) };
}
